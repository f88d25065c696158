import { fold } from '../../titles/fold.ts';
import { moreDouble, moreDoubtful, moreGivenNames } from './more-given-names.ts';

/** Given names common in the countries the extension is used in; they tell "Hannah Brook" from "Sunny Brook". */
const names = `
aaron abby ada adalbert adelheid adolfo agatha agustin aileen aimee alba aldo alessia alfredo aline alistair althea amalia anastasio angelo anouk ansgar ariane arianna arno aron artur arvid athena augusto aurelia balthasar benita benno bernice bianca bonnie brooke bruna byron callum carmela caspar cassandra cecil celeste cesare chandra chiara clara clarence clark claudette clotilde cosima cosmo cyril dagny damaris dean deirdre della delia demetrius dino domenico donatella dorian edda edda edgar edmund edna edoardo edouard edwina eliane elijah elio elisha eloise elspeth elton emery emmett enzo erhard ermanno ernesto ervin esmeralda estelle eugenia eugenio eunice everett ezra ezio abdul abigail adam adele adrian adriana agnes agnieszka ahmed aidan aisha alan alana albert alberto alejandra alejandro aleksandra alena alessandra alessandro alex alexa alexander alexandra
alexandre alexia alexis alfons alfonso alfred ali alice alicia alina alison allan allen allison alma alois alvaro alyssa amanda amber amelia amelie amina amir amit amy ana anastasia anders andre andrea andreas
andrei andres andrew andy angel angela angelika angelina angelo angie anika anita anja anke ann anna annabel anne annegret annemarie annett annette annie annika anthony antje antoine anton antonella antonia antonio
anuj april ariana ariel arjun armin arnaud arne arnold arthur arturo ashley astrid audrey august aurelie aurora austin axel ayse barbara barry bart bas bastian bea beata beate beatrice beatriz becky ben benedikt benjamin
benoit bernadette bernard bernd bernhard bert bertrand beth bethany betsy betty beverly bill billy birgit bjorn blake bob bobby boris brad bradley brandon brenda brendan brent brett brian bridget brigitte britta brittany
bruce bruno bryan burkhard caleb calvin cameron camilla camille candice cara carina carl carla carlo carlos carmen carol carole carolin carolina caroline carolyn carrie carsten casey catalina caterina catherine cathy
cecile cecilia cedric celia celine cesar chad chantal charlene charles charlie charlotte chelsea cheryl chloe chris christa christel christian christiane christina christine christoph christophe christopher christy cindy
claire clara clarissa claude claudia claudio claus clemens clement clifford clive clint cody colette colin colleen concetta conni connie connor conrad corina corinna corinne cornelia corey cory courtney craig cristian cristiano
cristina cristobal crystal curt curtis cynthia dagmar daisy dale dalia damian damien dan dana daniel daniela daniele daniella danielle danny daphne daria dario darlene darrell darren daryl dave david davide dawn deborah debbie
debra deepak delphine denis denise dennis denny derek desiree detlef diana diane didier diego dieter dietmar dimitri dina dirk dolores dominic dominik dominique don donald donna dora doreen doris dorothea dorothee dorothy doug douglas
drew duncan dustin dwayne dylan earl eberhard ed eddie edgar edith eduard eduardo edward edwin egon eileen ekaterina elaine eleanor eleazar elena eleonora eli elias elisa elisabeth elisabetta elise eliza elizabeth elke ella ellen ellie elliot elmar
elsa elsbeth elvira emanuel emil emilia emilie emilio emily emma emmanuel enrico enrique eric erica erich erik erika erin ernest ernst erwin esteban esther ethan etienne eugen eugene eva evan eve evelyn ewa fabian fabien fabienne fabio fabrice
fabrizio faith farid fatima federica federico felicia felicitas felipe felix ferdinand fernanda fernando filip filippo fiona flavio flora florence florent florian fran france frances francesca francesco francine francis francisca francisco franco francois
francoise frank franz franziska fred frederic frederick frederik friederike friedrich frieda fritz gabriel gabriela gabriele gabriella gaelle gail gareth gary gavin geert gemma gene genevieve geoff geoffrey georg george georges georgia georgina gerald
geraldine gerard gerd gerda gerhard gerlinde germain gernot gerrit gert gertrud gian gianluca gianni giacomo gilbert gilles gina giorgio giovanna giovanni gisela giulia giuliano giuseppe gladys glen glenn gloria gordon grace graham grant greg gregor gregory
greta gretchen grzegorz guido guillaume guillermo gunnar gunter guenter gunther gustav gustavo guy gwen hailey hal hamza hanna hannah hannelore hannes hans harald harold harriet harry hartmut harvey hassan heath heather hector heidi heike heiko heiner heinrich
heinz helen helena helene helga helge helmut hendrik henning henri henrik henry herbert heribert herman hermann hilary hilda hildegard holger holly horst howard hubert hugh hugo humberto ian ignacio igor ilaria ilona ilse immo ina ines inga inge ingeborg ingo
ingrid inka irene irina iris irma isaac isabel isabell isabella isabelle isidor ivan ivana ivonne jack jackie jacob jacqueline jacques jaime jake jakob jamal james jamie jan jana jane janet janice janina janine jared jasmin jasmine jason javier jay jayne jean
jeanette jeanne jeannette jeff jeffrey jelena jenna jennifer jenny jens jeremiah jeremy jerome jerry jesper jess jesse jessica jessie jesus jette jill jim jimmy jo joachim joan joana joann joanna joanne joao joaquin jochen jodi jody joe joel joelle joerg jorg
johan johann johanna johannes john johnathan johnny jolanda jon jonas jonathan jordan jordi jorge jose josef joseph josephine josh joshua josie joy joyce jozef juan juana juanita judith judy juergen jurgen jules julia julian juliana juliane julie julien juliette
julio julius june jurgis justin justine justyna jutta kai kara karen kari karin karina karl karla karsten kasia kate katarina katarzyna katharina katherine kathleen kathrin kathryn kathy katia katie katja katrin kay kayla keith kelli kelly kelsey ken kendra
kenneth kenny kerry kerstin kevin khalid kim kimberly kip kirk kirsten kirstin kjell klara klaus klemens knut konrad konstantin krista kristen kristian kristin kristina kristine kristy krystal krzysztof kurt kyle lance lara larissa larry lars laszlo laura lauren
laurence laurent laurie lea leah leander lee leigh lena lennart leo leon leonard leonardo leonie leroy leslie lester letizia levi lewis liam lidia liesbeth lili liliana lilian lilly lily lina linda lindsay lindsey linus lionel lisa lisbeth lise livia liz lloyd logan
lois lola lora lorena lorenz lorenzo loretta lori lorraine lothar lou louis louisa louise luc luca lucas lucia luciana luciano lucie lucien lucy ludger ludwig luigi luis luisa luise lukas luke luz lydia lyn lynda lynette lynn lynne mabel maciej mackenzie maddison
madeleine madeline madison magali magda magdalena maggie magnus maik maike mailin malcolm malgorzata malte mandy manfred manon manuel manuela mara marc marcel marcela marcelo marcia marco marcos marcus mareike maren margaret margarete margarita margherita margit margot
margret maria mariam marian mariana marianne maribel marie marieke mariella marijke marika marilyn marina mario marion marisa marissa marius marjorie mark marko markus marlene marlies marta martha martijn martin martina martine marvin mary marzena mascha massimo mateo
mateusz mathew mathias mathieu mathilde matt matteo matthew matthias matthieu maud maureen maurice mauricio maurizio max maxim maxime maximilian may maya meg megan mehdi mehmet meike mel melanie melinda melissa melody mercedes meredith merle mia micha michael michaela
michal michel michele michelle miguel mika mike mikael mikkel mila milan milena miles millie milton mina mindy mirco miriam mirja mirjam mirko misty mitch mitchell mohamed mohammad mohammed moira molly mona monica monika monique morgan moritz morten moses muhammad murat
muriel murray myriam nadia nadine nadja nancy naomi natalia natalie natascha natasha nathalie nathan nathaniel neal neil nele nellie nelson nia nicholas nick nicki nico nicola nicolas nicole nicoletta niels nigel nik nikita nikki niklas nikolai nikolas nikolaus nils nina
noah noel noelle noemi nora norbert norma norman nuno octavio oksana olaf ole oleg olga oliver olivia olivier omar ophelia orlando oscar oskar oswald otmar otto owen pablo paige pam pamela paola paolo pascal pascale pat patrice patricia patricio patrick patrik patrizia
patty paul paula paulette paulina pauline paulo pavel pawel pedro peggy penelope penny per perry pete peter petr petra petrus phil philip philipp philippa philippe phillip phoebe phyllis pia piero pierre pieter pilar piotr poppy priscilla priya rachel rafael raffaele
raimund rainer raj rajesh ralf ralph ramon ramona randall randy raoul raphael raquel raul ray raymond rebecca regina reginald regine reiner reinhard reinhold remo rena renata renate rene renee rhonda ricarda riccardo richard rick ricky rita rob robert roberta roberto robin
rod roderick rodney rodolfo rodrigo roger roland rolf roman romy ron ronald ronja ronny rosa rosalie rosanna rosario rose roselyn rosemarie rosemary rosi ross roswitha roy ruben rudi rudolf rupert russ russell ruth ryan sabine sabrina sally salvador salvatore sam samantha
samir samuel sandra sandro sandy sanjay sara sarah sascha saskia saul savannah scott sean sebastian sebastien selina serena serge sergei sergio seth severin shane shannon sharon shaun shawn sheila shelby shelley sherri sherry sheryl shirley sibylle sidney siegfried sigrid
silke silvana silvia silvio simon simona simone sina siobhan sofia sofie sonia sonja sonya sophia sophie stacey stacy stan stanislav stanley stefan stefania stefanie stefano steffen steffi stella stephan stephane stephanie stephen steve steven stewart stijn stu stuart sue
sunil susan susana susann susanna susanne suzanne suzanna sven svenja svetlana swen sybille sydney sylvain sylvester sylvia sylvie tabea tamara tami tammy tanja tanya tara tatiana tatjana taylor ted teresa terrence terri terry tess tessa theo theodor theodore theresa therese
thibault thierry thomas thorsten tiffany till tilo tim timo timothy tina tino titus tobias toby todd tom tomas tomasz tommaso tommy toni tonia tony tonya torben torsten tracey traci tracy travis tricia tristan trudy tyler udo ulf uli ulla ulrich ulrike ursula uta ute uwe
valentin valentina valeria valerie vanessa vera verena veronica veronika veronique vicki vicky victor victoria viktor viktoria vikram vincent vincenzo viola violet virginia virginie vivian viviane vivien volker volkmar wade waldemar walter wanda warren wayne wendy werner wes
wesley wibke wilfried wilhelm will willem willi william willy winfried winston wojciech wolf wolfgang wyatt xavier yannick yasmin yasmine yolanda yves yvette yvonne zach zachary zoe zofia zoltan
aarti abhishek anil anita arun ashok deepa divya gaurav harish kavita kiran lakshmi mahesh manish meena mohan mukesh naveen neha nikhil nitin pooja pradeep prakash prashant rahul rajiv rakesh ramesh ravi ritu rohit sachin sandeep sanjeev santosh shweta sneha srinivas
suresh swati tarun uday varun vijay vinod vivek wei ming jing hong hui ling xin yan yong hiroshi kenji takashi yuki akira haruki kenta naoko yoko satoshi daisuke jun min seung jin hyun
bjarne bente birgitte bo camilla dorte else finn frode geir gitte gudrun hakon hanne havard henriette inger ingvild jorn jorunn kirsti kjetil lasse leif liv lone magne malin marit mette mona nanna niklas ola oddvar oyvind pernille petter preben ragnar randi rasmus rikke roald rune
signe sigurd siv soren stein stig stine sturla svein terje thor thore tone tor tore torbjorn tove trine trond ulla vibeke vidar ylva ake asa bengt birger fredrik goran gunilla hakan ingemar jonna kerstin lennart linnea marten mats mikael monika ove par pontus sture tobbe tord
agata aleksander andrzej bartosz bogdan danuta dariusz dorota elzbieta ewelina halina henryk hubert iwona jacek jadwiga jakub jan janusz jaroslaw jerzy joanna karolina kamil krystyna lukasz magdalena malgorzata marcin marek mariusz marzena michal miroslaw monika pawel piotr
rafal renata robert roman slawomir stanislaw sylwia szymon tadeusz tomasz urszula waldemar wieslaw wioletta zbigniew zdzislaw jiri jana jitka josef karel katerina lenka lucie ludek marcela martin michaela milos miroslav pavel pavla petra radek radka roman stanislav tereza
tomas vaclav vera vladimir vlasta vojtech zdenek zuzana istvan ferenc gabor laszlo zoltan eszter katalin ildiko tamas balazs attila csaba ion mihai radu elena cristian ioana florin gheorghe nikos giorgos yannis kostas dimitris katerina eleni sofia maria
bram cees daan dirk els femke floor fleur frans gijs hanneke henk ineke jaap jeroen joke joost joris karin koen lieke lotte maarten marijn marloes mieke niek peter pieter pim renske rik rob ruud sander sanne sjoerd stefaan thijs tineke tom wouter wim yvonne erwin geert ilse jelle katrien kristof lieven liesbet
mehmet mustafa ahmet ali hasan huseyin ibrahim emre burak can cem deniz elif esra fatma gul hakan kemal merve murat ozlem selin serkan yusuf zeynep abdullah fatima hassan hussein ibrahim karim khaled layla mahmoud mariam mohamed nadia nour omar rania salma samir sara tariq yasmine youssef
`;

/** "an: drea ette|be: a" is "andrea anette bea". */
const spelledOut = (groups: string): string[] =>
  groups.split(/[\n|]/).flatMap((group) => {
    const [start = '', rest = ''] = group.split(': ');
    return rest.split(' ').map((end) => start + end);
  });

const known: ReadonlySet<string> = new Set([...names.split(/\s+/), ...spelledOut(moreGivenNames)].filter(Boolean));

/** Given names that more often are something else: months, places, common words. */
const doubtful: ReadonlySet<string> = new Set(
  `may june april august france georgia florence austin jordan madison savannah virginia charlotte sydney melody poppy crystal amber ruby can min jin jun hong ming tone tor else per par angel art page chase faith grace rose violet dawn hope joy ${moreDoubtful}`.split(
    ' ',
  ),
);
/** Given names that are other words now and then. */
const double: ReadonlySet<string> = new Set(
  `will grant mark penny rich paige daisy olive stein max bo ben don hal ray lance blake bill miles guy earl ali wes gul nour jean bram rob pat ${moreDouble}`.split(
    ' ',
  ),
);

/** How sure a word is a given name: 1 for a common one, less for one that is another word too, 0 otherwise. */
export const givenName = (word: string): number => {
  const folded = fold(word.replace(/[.'’]+$/, ''));
  const whole = known.has(folded) || folded.split('-').every((part) => part.length > 1 && known.has(part));
  if (!whole) return 0;
  return doubtful.has(folded) ? 0.5 : double.has(folded) ? 0.85 : 1;
};
