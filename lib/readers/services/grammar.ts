import { wordOf } from './tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(wordOf));

/** Words that say who somebody is: "are", "ist", "sommes". */
export const being = words(
  'is are re am been be being was become remain ist sind bin sommes est suis etre es somos son soy siamo sono e zijn ben om som jest jestesmy as als comme como come',
);

/** Words that say what somebody sells. */
export const offering = words(
  'offer offers offering offered provide provides providing provided deliver delivers delivering delivered specialize specializes specializing specialized specialise specialises specialising specialised supply supplies supplying sell sells selling perform performs do does design designs build builds develop develops create creates manufacture manufactures manage manages install installs produce produces operate operates run runs handle handles include includes including excel focus focuses bieten bietet anbieten anbietet liefern liefert entwickeln entwickelt spezialisiert realisieren erbringen erstellen betreiben betreibt offrons offre proposons propose fournissons fournit realisons developpons specialises specialisee specialise ofrecemos ofrece brindamos desarrollamos especializados offriamo sviluppiamo forniamo specializzati specializzata bieden biedt leveren levert verzorgen gespecialiseerd tilbyder erbjuder oferujemy',
);

/** The company speaking of itself. */
export const self = words('we us wir uns nous noi nosotros wij ons vi my');

/** Before a noun they make it the company's. */
export const possessives = words(
  'our unser unsere unserem unseren unserer notre nos nostro nostra nostri nuestro nuestra nuestros onze vores vår',
);

/** Nouns by which a company speaks of itself. */
export const selfNouns = words(
  'firm company team agency practice clinic group studio business office unternehmen firma kanzlei praxis agentur haus betrieb societe entreprise cabinet agence equipe azienda societa studio empresa equipo bedrijf kantoor',
);

/** Before such a noun they make it another company. */
export const kin = words(
  'sister parent partner holding mother former previous client customer another second schwester partnerfirma',
);

/** Before "our services" they show them: "explore our services". */
export const showing = words(
  'with through explore discover see view about of learn browse via using mit durch entdecken avec decouvrez con scopri descubra met ontdek and und et e y',
);

/** Speaking of oneself to the reader: "your IT partner". */
export const yours = words('your ihr ihre votre vos vostro vostra tu su uw jouw din');

/** After these comes somebody else: whom one serves, compares with, buys from or works with. */
export const others = words(
  'pas jamais plus for to with by from like unlike than versus vs helping help helps serve serves serving served against without not no never isn aren wasn don doesn t instead choose choosing chose find finding hire hiring select selecting evaluate evaluating switch switching switched replace replacing between among customer client partner partnered partnering partners their his her its every any other another many most some these those who whose where when if whether via through alongside train training teach teaching support supports supporting empower empowers empowering enable enables enabling need needs needing looking seeking avoid former formerly previously used until fuer mit von bei durch statt kein keine keinen nicht gegen ohne zwischen pour avec par sans aux chez contre entre para con por sin contra per senza contro fra voor met door zonder tegen niet geen av af till til dla z',
);

/** Between "partner" and what it offers "for" stands no customer: "your partner for IT services". */
export const agents = words(
  'partner specialist expert provider company source shop destination firm leader choice address team ansprechpartner experte expertin spezialist spezialisten fachbetrieb partenaire expert specialiste socio especialista specialista contact contactpersoon',
);

/** After a trade these make it somebody else's: "MSP software", "restaurant marketing", "law firm websites". */
export const heads = words(
  'software platform app apps tool tools toolkit marketing customer client owner industry sector market website template course training certification conference community magazine blog guide checklist jargon glossary vendor franchise franchises employee job jobs association alliance awards award directory data api plugin theme system systems management equipment supplier supplies furniture insurance accounting design consultant consultants recruiter recruitment staffing lead leads seo agency s customers partner partners program programme programs portal network model contract agreement pricing cost costs provider providers near comparison review reviews alternative alternatives vs versus or software branche kunden fuer',
);

/** After an offer these still speak of the offer: "IT support company", "web design agency". */
export const offerHeads = words(
  'company companies firm provider providers agency team specialist specialists expert experts service services solution solutions package packages plan plans partner professional consultant consultants in for and near at from management pricing s',
);

/** Openings of a question or a lesson. */
export const asking = words(
  'what why how when should do does is are can which who was warum wie wann welche que pourquoi comment quand cosa come perche quando wat waarom hoe',
);

/** Before "of" these do not lead to somebody else: "one of", "provider of", "a team of". */
export const ofOwn = words(
  'one provider supplier team group range variety suite type kind network family array host number portfolio manufacturer member lot full list spectrum leader best business line part',
);

/** Before a kind of business these tell where something is, not who the company is: "classes at primary schools". */
export const places = words('at in within near inside around across im dans chez en in nel presso');

/** After a kind of business at the head of a statement these go on about the company: "Law firm in Leeds". */
export const links = words(
  'in for near at from and serving since based with of around across specializing specialising offering providing that who which is are to located llc inc ltd gmbh ag in aus mit und fuer seit bei im zu a et pour depuis en y para con desde di per con e dal voor van sinds te und',
);

/** Right before a verb of being they turn it round: "non siamo un". */
export const negations = words('not never no non ne nicht niemals nunca n');

/** Verbs that hold their subject: "somos", "offriamo". */
export const firstPerson = words(
  'sommes somos soy siamo jestesmy ofrecemos brindamos desarrollamos diseñamos fabricamos offriamo sviluppiamo forniamo realizziamo produciamo proposons offrons fournissons realisons developpons oferujemy somos',
);
