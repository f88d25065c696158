/** Words that no person is called: of firms, menus, places, trades of the calendar. One of them in a text and it is no name. */
const words = `
zobacz nossos nossas nossa nosso nuestros nuestras nuestra nuestro valores valori valeurs wartości hodnoty nasze nasza nasz naše náš
contact about us our your my the and for with from more read learn view click here home news blog press team staff people company companies inc ltd llc llp plc gmbh mbh corp corporation co group holding holdings association foundation
institute institut university universität college school academy center centre centrum zentrum hospital clinic church bank hotel restaurant museum council county city town village street st. avenue road lane drive boulevard square park garden gardens
building house office offices room suite floor department departments division unit service services solution solutions system systems product products project projects technology technologies software hardware network networks security support
customer customers client clients partner partners member members membership community network market markets marketing sales management consulting consultants engineering design designs studio studios media digital online web website internet
shop store stores sale offers offer price prices pricing order orders cart account login logout sign register subscribe newsletter search menu navigation site map sitemap privacy policy terms conditions legal notice imprint impressum copyright
rights reserved cookies cookie disclaimer download downloads upload file files video videos photo photos image images gallery events event calendar date time hours opening monday tuesday wednesday thursday friday saturday sunday january february
march july september october november december today tomorrow yesterday phone telephone mobile fax email e-mail mail address addresses location locations directions map maps parking headquarters head main central north south east west northern southern
eastern western united states america american kingdom british england scotland ireland wales germany german deutschland france french italy italian spain spanish europe european international national global world worldwide local regional
new old great best top free first second third next previous back general special full all any every other each both no yes not is are was were be been have has had do does did can could should would who what when where why how which this that these
those it its they them their we he she his her him you i in on at by of to up out over under into off as or if but so an a get got make made see say says said go going come take find found use used follow like share tweet comment comments reply
history mission vision values value story stories career careers job jobs vacancies apply training education learning course courses workshop workshops program programs programme research report reports publications publication paper papers case study
studies review reviews testimonial testimonials faq faqs help guide guides resources resource tools tool tips articles article latest recent popular featured related archive archives category categories tags tag page pages section sections overview
introduction summary details detail information info data board directors leadership executives executive officer officers director manager managers president chairman founder founders owner owners ceo cfo cto coo cio vp vice assistant secretary treasurer
coordinator specialist analyst consultant engineer developer designer architect administrator supervisor representative agent advisor adviser professor doctor attorney lawyer nurse editor author writer reporter
kontakt über uns unser unsere unternehmen leistungen produkte angebot angebote aktuelles termine startseite anfahrt datenschutz agb ansprechpartner ansprechpartnerin geschäftsführer geschäftsführung geschäftsleitung inhaber leitung leiter abteilung vertrieb verkauf
einkauf buchhaltung verwaltung technik beratung partner kunden referenzen stellenangebote karriere ausbildung presse galerie öffnungszeiten montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember straße
strasse platz weg allee haus stadt land kreis gemeinde verein verband stiftung gesellschaft werk betrieb und oder der die das den dem des ein eine für mit von im am zur zum bei nach auf aus sie ihr ihre wir ich er es alle mehr weiter zurück hier jetzt herzlich willkommen
foto folgt verantwortlich inhalt text texte bilder umsetzung gestaltung registergericht amtsgericht handelsregister umsatzsteuer steuernummer telefon telefax mobil anschrift sitz postfach
accueil nos notre vos votre les des une est avec pour dans sur plus voir lire suite équipe société entreprise services produits actualités mentions légales conditions générales vente contactez qui sommes rue place ville boîte postale horaires
inicio nosotros nuestra nuestro empresa servicios productos noticias aviso contacto equipo calle plaza avenida política privacidad condiciones ver más
chi siamo azienda prodotti servizi notizie contatti lavora informativa via piazza corso sede legale note
over ons diensten producten nieuws bedrijf medewerkers straat vacatures
om oss kontakta tjänster produkter nyheter företag
corporate development strategy strategic alliances alliance operations human relations affairs communications administration production quality planning purchasing accounting delivery growth innovation transformation logistics procurement compliance facilities maintenance rua bairro arbor angeles francisco diego york jersey hampshire carolina dakota mexico zealand hong kong
summer winter spring autumn christmas easter holiday holidays family kids children men women baby health care life style fashion beauty food drink wine coffee beer kitchen bathroom bedroom living garden outdoor indoor sport sports music art arts culture
business finance financial insurance real estate property investment loan credit tax law firm practice medical dental clinic energy power water air oil gas solar green blue red black white silver golden gold star sun moon sky sea lake river mountain valley hill
beach island bay coast point port harbour harbor bridge gate tower hall court plaza mall cross royal queen's king's saint san santa los las fort mount lake upper lower
quick easy simple smart safe secure fast high low big small long short hot cold open closed live day night week month year annual daily weekly monthly quality premium professional standard basic plus pro advanced custom personal private public
social facebook twitter linkedin instagram youtube google xing pinterest microsoft apple amazon windows android office365 wordpress joomla
welcome please thank thanks sorry hello hi dear meet join discover explore start started book booking reservation reservations request quote quotes send submit cancel close save edit delete add remove change update check test try buy pay
ventures capital industries enterprises brothers logistics trading advisors advisory consultancy labs laboratories agency agencies brands communications properties estates motors airlines telecom bancorp insurers systems robotics analytics biotech pharma pharmaceuticals
ik committee state emprego years practitioner tätig unterstützend
frequently asked questions question answers permit permits watch neighborhood neighbourhood award awards winner winners certified certification certificate certificat certificado certificato zertifikat diplom diploma diplome mitglied vorstand accredited approved registered licensed member since established
list lists equipment works machinery inventory catalog catalogs catalogue brochure brochures grid cpas accountants attorneys realtors brokers dentists surveyors solicitors architects engineers carriers territory booth exhibitor exhibitors
`;

const known: ReadonlySet<string> = new Set(
  words.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').split(/\s+/).filter(Boolean),
);

/** Words of the list that are common names as well, so that they alone exclude nothing. */
const alsoNames: ReadonlySet<string> = new Set(
  'may april june august will mark grant page rose art law king queen bishop dean park lane hill lake rivers bridge hall church baker cook banks price street green black white gray brown gold silver star moon day best long short small young strong rich power field fields woods stone winter summer christmas noel wolf fox ford kelly st. san santa mount leiter weg berg land kreis kaufmann richter young drew north south east west england ireland wales german french english holland fort gates cross court major sharp swift bell case webb love joy hope faith house houses garden port porter gates shields partner kunden oder mehr corso rue sky sea luna sol bay wine beer coffee gill read reed booker close moore mai juli sonntag montag freitag martini santos reyes castle newman goodman ville diego francisco carolina hong an'.split(
    ' ',
  ),
);

/** True for a word that people are called by though it is also a common word. Comes folded. */
export const isAlsoName = (folded: string): boolean => alsoNames.has(folded);

/** Bodies, branches of science and parts of a practice, by the end of their German names. */
const body =
  /^\p{L}{3,24}(?:verband|verein|kammer|innung|gesellschaft|behoerde|behorde|versicherung|logie|punkt|stiftung|mitglied|vorstand|zertifikat|diplom)$/u;

/** Names that themes, forms and examples show where a person's belongs. */
const placeholders =
  /^(?:(?:author|your|user|full|first|last|given|member|person|employee|client|customer|company|doctor|team member|staff|display|contact) name|(?:first|given)\s?name (?:last|sur|family)\s?name|name surname|name here|vorname (?:nachname|name|zuname)|pr[eé]nom nom|nom pr[eé]nom|nome (?:cognome|sobrenome|apelido)|nombre (?:y )?apellidos?|im[ie] nazwisko|jm[eé]no p[rř][ií]jmen[ií]|voornaam achternaam|fornavn etternavn|f[oö]rnamn efternamn|etunimi sukunimi|lorem ipsum|dolor sit|demo (?:user|author)|test (?:user|person|author)|site (?:admin|author|owner)|firstname lastname)$/iu;

/** "John Doe", "Max Mustermann": whom every example names. */
const examples =
  /^(?:(?:john|jane|jon) (?:doe|q\.? public)|joe bloggs|(?:max|maxi|erika|maria|hans|lieschen) (?:muster|mustermann|musterfrau))$/iu;

/** True for "Author Name", "Vorname Nachname": what a theme shows until somebody fills it in. */
export const isPlaceholder = (name: string): boolean => placeholders.test(name);

/** True when a word says that the words are no person's name. Words come folded. */
export const isNoName = (folded: readonly string[]): boolean =>
  isPlaceholder(folded.join(' ')) ||
  examples.test(folded.join(' ')) ||
  folded.some((one) => body.test(one)) ||
  folded.some((one) => known.has(one) && !alsoNames.has(one)) ||
  folded.every((one) => known.has(one)) ||
  new Set(folded).size < (isDoubled(folded) ? folded.length - 1 : folded.length);

/** "Ann Brook Brook": in Spain and Portugal both parents' families may be called the same. */
const isDoubled = (folded: readonly string[]): boolean => folded.length > 2 && folded.at(-1) === folded.at(-2);
