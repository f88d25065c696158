const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The company speaking of itself; its name counts too. */
export const self = words(
  "we us our ours i my we're we’re we've we’ve wir uns unser unsere unseren unserem unserer nous notre nos nosotros nuestro nuestra nuestros nuestras noi nostro nostra nostri nostre wij ons onze",
);

/** Others who may be the subject of a sentence. */
export const others = words(
  'customers customer clients client partners vendors suppliers competitors competitor providers companies businesses firms agencies resellers distributors manufacturers msps they who anbieter kunden kunde partnern wettbewerber unternehmen lieferanten clients fournisseurs concurrents entreprises clientes proveedores competidores empresas clienti fornitori concorrenti aziende klanten klant leveranciers concurrenten bedrijven',
);

/** Before "partner" they make it another company. */
export const another = words('our a an their unser unserem ein notre un nuestro nostro onze een');

/** What is theirs is not ours. */
export const theirs = words('their his her ihre leur leurs sus loro hun');

/** Verbs by which somebody sells or says what they are. */
export const offering = words(
  'offer offers offering offered provide provides providing provided sell sells selling deliver delivers delivering charge charges charging bill bills billing market resell resells is are was were bieten bietet anbieten anbietet verkaufen verkauft liefern liefert sind ist offrent offre proposent propose vendent fournissent sont ofrecen ofrece venden proporcionan son offrono offre vendono forniscono sono bieden biedt verkopen leveren levert zijn',
);

/** What one does for others who then sell it: "we help firms sell …". */
export const helping = words(
  'help helps helping enable enables enabling empower empowers let lets train trains training teach teaches coach coaches advise advises show shows helfen hilft aident aide ayudamos ayuda aiutiamo aiuta helpen helpt',
);

/** Who does this with a service buys it, or speaks of it, and does not sell it. */
export const using = words(
  'use uses used using buy buys bought need needs needed know knows understand rely relies relied outsource outsources outsourced hire hired chose choose switch switched moved recommend recommends compare compares review reviews partner partnered promote promotes love nutzen nutzt verwenden brauchen kennen kaufen wechselten utilisons achetons connaissons usamos necesitamos compramos conocemos usiamo compriamo conosciamo gebruiken kopen kennen',
);

/** Denials of what is done: "we do not offer …". */
export const denials = words(
  'not never cannot nor nicht nie niemals pas jamais no nunca jamás non mai niet nooit longer',
);

/** Denials of a thing, up to the next "and" or "with": "no contracts and a flat fee". */
export const without = words(
  'no without kein keine keinen keinem keiner ohne aucun aucune sans sin senza nessun geen zonder',
);
export const joining = words(
  'and with plus our but und mit plus sondern et avec mais y con sino pero e ma en met maar',
);

/** After a denial they make it none: "not only", "no more" of what one is rid of. */
export const only = words('only just merely more nur bloß seulement solo sólo solamente soltanto alleen slechts');

/** They turn a denial round: "not by the hour but at a flat fee". */
export const turning = words('but sondern mais sino pero ma maar');

/** Openings of a lesson or question. */
export const asking = words(
  'how what why when which who does do is are should can wie was warum wann welche wer comment pourquoi quand qui cómo qué cuándo quién perché quando chi hoe wat waarom wanneer wie',
);

/** After a service they make it somebody else's: "managed services software". */
export const heads = words(
  'software platform platforms app apps tool tools marketing market industry vendor vendors conference jobs association directory community magazine award awards customers clients alternative alternatives competitors',
);

/** Several of a kind: a list of others, unless the company is one of them. */
export const kinds = words(
  'providers companies firms agencies resellers businesses vendors professionals owners leaders',
);
export const amongThem = words('one among leading eine einer einem une uno una een');
