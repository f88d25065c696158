const edge = String.raw`(?<![\p{L}\p{N}])`;
const end = String.raw`(?![\p{L}\p{N}])`;
const said = (words: string): RegExp => new RegExp(`${edge}(?:${words})${end}`, 'iu');
const done = (words: string): Pick<Event, 'hint' | 'verb'> => ({
  hint: new RegExp(words, 'iu'),
  verb: new RegExp(`${edge}(?:${words})${end}`, 'giu'),
});

/**
 * Something a company tells of itself. `verb` is what is done, `hint` its words, cheap to make ready and to look for; `needs` must stand in the words after it, `refuses` must not.
 * 'doer': the company stands right before the verb. 'own': the words themselves say "we" or "our". 'done': the company
 * stands right after it, or before it as who it is done to.
 */
export type Event = {
  kind: string;
  hint: RegExp;
  verb: RegExp;
  whose: 'doer' | 'own' | 'done';
  needs: RegExp;
  refuses?: RegExp;
};

const place =
  'offices?|locations?|branch(?:es)?|stores?|showrooms?|warehouses?|plants?|factory|factories|facility|facilities|clinics?|headquarters|hubs?|sites?|campus|standorte?s?|niederlassung(?:en)?|filialen?|büros?|geschäftsstelle|werks?|bureaux?|agences?|succursales?|usines?|sites?|implantations?|magasins?|oficinas?|sedes?|tiendas?|delegación|fábricas?|sed[ei]|uffici|ufficio|filial[ei]|negozi|negozio|stabiliment[oi]|vestiging(?:en)?|kantoor|kantoren|winkels?|fabriek';
const further =
  'new|second|third|fourth|fifth|sixth|additional|another|first|neue[nrs]?|zweite[nrs]?|dritte[nrs]?|weitere[nrs]?|vierte[nrs]?|nouveau|nouvel|nouvelle|deuxième|second|seconde|troisième|nueva|nuevo|segunda|tercera|nuova|nuovo|nuovi|seconda|secondo|terza|terzo|nieuwe|tweede|derde';
/** "a second office", "office in Tulsa", "Büro in Kassel". */
const newPlace = new RegExp(
  `^[^.!?;]{0,40}${edge}(?:(?:${further})\\s(?:[\\p{L}-]{2,20}\\s){0,3}?(?:${place})${end}|(?:${place})\\s(?:in|at|im|à|a|en|te)\\s\\p{Lu})`,
  'iu',
);
const money = String.raw`(?:(?:US)?[$€£]|USD|EUR|GBP|CHF)\s?\d{1,4}(?:[.,]\d{1,3})?\s?(?:million|billion|mn?|bn|mio|k)${end}|\d{1,4}(?:[.,]\d{1,3})?\s?(?:million(?:en|i|es|s)?|millones|milioni|miljoen|mio\.?|m|bn)\s?(?:de\s|di\s|d[’'])?(?:[€$£]|euros?|dollars?|dólares|dollari|usd|eur|gbp|chf|franken)`;
const round =
  'funding|financing|series [a-h]|seed|pre-seed|growth round|venture|investors?|growth (?:equity|capital|investment)|led by|finanzierungsrunde|finanzierung|wachstumskapital|risikokapital|investoren|levée|tour de table|financement|investisseurs|ronda|financiación|inversores|round|finanziamento|investitori|investeringsronde|financiering|investeerders';
const funding = new RegExp(
  `^(?=[^!?;]{0,60}?(?:${money}))(?=[^!?;]{0,160}?${edge}(?:${round})${end})|^[^.!?;]{0,30}${edge}series [a-h]${end}`,
  'iu',
);
const charity = said('charity|charities|donations?|spenden|hospice|foundation|scholarships?|customers?|clients?');
/** Another company by its name, not "skills" or "new customers". */
const company =
  /^\s(?:(?:the|a|majority|stake|in|shares|of|assets|of|business|der|die|das|la|le|l|el|il|de|von)\s){0,3}\p{Lu}[\p{L}\p{N}&.-]{1,30}/u;
const withForm =
  /^[^.!?;]{0,60}(?<![\p{L}\p{N}])(?:GmbH|AG|KG|SE|mbH|UG|SAS|SARL|SA|S\.?A\.?S?\.?|S\.?r\.?l\.?|S\.?p\.?A\.?|S\.?L\.?U?\.?|B\.?V\.?|N\.?V\.?|Ltd|LLC|Inc|Mehrheit|Mehrheitsbeteiligung|majoritaire)(?![\p{L}\p{N}])/u;
const anything = /^/;
const wares =
  'products?|platform|software|app|apps|solution|suite|tool|device|model|machine|product line|product family|series|generation|version|edition|produkte?|produktreihe|produktlinie|plattform|lösung|anwendung|maschine|gerät|modell|serie|baureihe|produits?|plateforme|logiciel|application|solution|gamme|appareil|machine|productos?|plataforma|aplicación|solución|gama|máquina|prodott[oi]|piattaforma|soluzione|gamma|macchina|oplossing|platform|productlijn|toestel';
/** Nouns are written with a capital in German and in headlines. */
const ware = wares
  .split('|')
  .flatMap((noun) => [noun, noun.charAt(0).toUpperCase() + noun.slice(1)])
  .join('|');
/** "a new product line", "its Cloudlane platform", "Cloudlane 3.0". */
const newWare = new RegExp(
  `^[^.!?;]{0,20}${edge}(?:new|brand[- ]new|next[- ]generation|latest|first|neue[nrs]?|erste[nrs]?|nouveau|nouvel|nouvelle|premier|première|nueva|nuevo|primera?|nuov[oa]|prim[oa]|nieuwe?|eerste)\\s(?:[\\p{L}\\d-]{2,20}\\s){0,3}?(?:${ware})${end}|^\\s(?:(?:its|our|the|die|das|der|sein|ihre|la|le|el|il|de|het)\\s)?\\p{Lu}[\\p{L}\\d-]{1,20}(?:,?\\s(?:an?|the|its|our|die|eine?|la|une?|una|een)\\s(?:[\\p{L}\\d-]{2,20}\\s){0,4}?(?:${ware})${end}|\\s(?:${ware})${end}|\\s\\d{1,2}\\.\\d(?!\\d))`,
  'u',
);
const staff =
  /^[^.!?;]{0,50}\d[^.!?;]{0,40}(?<!\p{L})(?:jobs?|employees|staff|people|workers|positions|roles|workforce|stellen|arbeitsplätze|mitarbeiter\p{L}{0,8}|postes|salariés|emplois|empleados|trabajadores|puestos|dipendenti|lavoratori|posti|banen|medewerkers|werknemers)(?!\p{L})/iu;

/** All that is looked for in sentences; people who come and jobs on offer are read by readers of their own. */
export const events: readonly Event[] = [
  {
    kind: 'new_location',
    ...done(
      'opens?|opened|opening|to open|inaugurates?|inaugurated|eröffnen|eröffnet|ouvre|ouvrons|ouvert|inaugure|abre|abrimos|inaugura|abierto|apre|aperto|inaugurato|opent|geopend|openen|openden',
    ),
    whose: 'doer',
    needs: newPlace,
  },
  {
    kind: 'new_location',
    ...done('abrimos|hemos abierto|inauguramos|apriamo|abbiamo aperto|inauguriamo|nous ouvrons|nous avons ouvert'),
    whose: 'own',
    needs: newPlace,
  },
  {
    kind: 'acquisition',
    ...done('acquires|acquired|acquire|completes acquisition of|completed (?:the|its) acquisition of|buys'),
    whose: 'doer',
    needs: company,
  },
  {
    kind: 'acquisition',
    ...done(
      'übernimmt|übernehmen|erwirbt|akquiriert|kauft|rachète|acquiert|fait l’acquisition de|adquiere|compra|acquisisce|rileva|neemt|koopt|verwerft',
    ),
    whose: 'doer',
    needs: withForm,
  },
  {
    kind: 'acquisition',
    ...done('acquired by|bought by|acquired|acquires|racheté par|rachetée par|acquisita da|adquirida por'),
    whose: 'done',
    needs: anything,
  },
  {
    kind: 'funding',
    ...done(
      'raises?|raised|secures?|secured|closes?|closed|lands|sichert sich|erhält|sammelt|schließt|lève|a levé|boucle|levanta|cierra|capta|raccoglie|chiude|ottiene|haalt|ophaalt',
    ),
    whose: 'doer',
    needs: funding,
    refuses: charity,
  },
  {
    kind: 'layoffs',
    ...done(
      'lays? off|laid off|laying off|cuts?|cutting|to cut|streicht|baut|entlässt|supprime|licencie|despide|recorta|licenzia|taglia|schrapt|ontslaat',
    ),
    whose: 'doer',
    needs: staff,
    refuses: said('hours|costs|time|for|customers?|clients?|kosten|kunden|coûts|costes|costi'),
  },
  {
    kind: 'product_launch',
    ...done(
      'launches|launched|unveils|unveiled|introduces|introduced|releases|released|announces(?: the)? (?:launch|release|availability) of|bringt|stellt|launcht|veröffentlicht|präsentiert|lance|lançons|a lancé|dévoile|présente|lanza|lanzamos|ha lanzado|presenta|lancia|ha lanciato|lanceert|introduceert',
    ),
    whose: 'doer',
    needs: newWare,
    refuses: said(
      'website|web site|site|webseite|internetauftritt|campaign|kampagne|campagne|fund|competition|survey|podcast|blog|newsletter|charity|ein|her|bereit|customers?|clients?|kunden|beta testers?|training platform|careers? portal',
    ),
  },
  {
    kind: 'rebrand',
    ...done('rebrands?|rebranded|is now called|changes its name|firmiert (?:nun|jetzt|künftig) als|change de nom'),
    whose: 'doer',
    needs: anything,
    refuses: said('customers?|clients?|logos?|sites?|websites?'),
  },
];
