const english =
  'street|st|avenue|ave|av|road|rd|boulevard|blvd|drive|dr|lane|ln|way|court|ct|place|pl|square|sq|highway|hwy|parkway|pkwy|pky|circle|cir|trail|trl|terrace|ter|close|crescent|cres|gardens|grove|row|walk|mews|quay|broadway|plaza|route|rte|loop|turnpike|tpke|pike|alley|expressway|expy|freeway|fwy|path|run|hill|park|yard|wharf|parade|esplanade|mall|center|centre|buildings?|house|estate|green|bypass|point|commons|crossing|ridge|view|valley|street\\s?[nsew]{1,2}';
const numberFirst = new RegExp(
  `^(?:(?:no|nr|#)\\.?\\s?)?(?:[NSEW]\\d{1,3}\\s?)?[NSEW]?\\d{1,6}[a-z]?(?:\\s?[-–/&]\\s?\\d{1,6}[a-z]?)?,?\\s(?=.{0,60}(?<![\\p{L}])(?:${english})(?![\\p{L}]))`,
  'iu',
);
/** "100 Congress", "1455 NW Leary", "N7 W23": a number and a name, few words. */
const numberAndName =
  /^(?:[NSEW]{1,2}\s?)?\d{1,6}[A-Za-z]?\s(?:[NSEW]{1,2}\.?\s)?(?:\d{1,3}(?:st|nd|rd|th)|\p{Lu}[\p{L}.'’-]+)(?:\s[\p{Lu}\d][\p{L}\d.'’#-]*){0,4}$/u;
/** "Main Street North", "Michelin House": no number, but a word only streets and buildings have. */
const namedOnly =
  /^\p{Lu}[\p{L}.'’ -]{2,40}\s(?:street|avenue|road|lane|drive|boulevard|house|business park|industrial estate|retail park|trading estate|way|quay|court|square|buildings?)$/iu;
const box =
  /^(?:p\.?\s?o\.?\s?box|post office box|postfach|b\.?p\.?|casella postale|apartado|postbus|postboks|box|po bus|gpo box|pf|c\.?p\.?|case postale)\s?(?:nr\.?\s?)?\d/iu;
const unit =
  /^(?:unit|suite|ste|floor|flat|apt|apartment|room|level|office|building|bldg|block|shop|studio|#)\.?\s?(?:[\w-]{0,5}\d[\w-]{0,5}|[A-Z])(?:\s?[-–&]\s?[\w]{1,5})?(?:\s.{0,30})?$|^(?:\d{1,3}(?:st|nd|rd|th)|ground|first|second|third|top)\s(?:floor|fl)\b.{0,30}$|^\d{1,3}\.?\s?(?:og|stock|etage|stck|obergeschoss|e?tage|piano)\b/iu;
const continentalWord =
  '(?:\\p{L}*(?:str(?:\\.|aße|asse)?|straat|weg|platz|allee|gasse|ring|damm|ufer|chaussee|steig|stieg|graben|markt|hof|berg|gatan|vägen|gata|veien|vej|gade|allé|laan|plein|kade|dijk|singel|gracht|tie|katu|út|utca|tér|ul|ulica|aleja|ulitsa)|rue|avenue|av|bd|boulevard|chemin|ch|route|rte|place|pl|quai|impasse|allée|cours|passage|via|viale|v\\.le|piazza|p\\.zza|corso|c\\.so|largo|strada|loc|località|vicolo|contrada|calle|c|avda|avenida|plaza|paseo|carrer|carretera|ctra|polígono|pol|rua|praça|ulice|třída|nám|náměstí|am|an|auf|im|in|zum|zur|unter|hinter|bei)';
/** "Hauptstraße 12 a", "Rue de la Gare 3", "Via Roma, 12": a street word and a number after it. */
const nameFirst = new RegExp(
  `^(?=.{0,40}(?<![\\p{L}])${continentalWord}(?![\\p{L}]))\\p{L}[\\p{L}.'’/ -]{1,50}[ ,.]\\s?(?:n[°ºr]?\\.?\\s?)?\\d{1,4}\\s?[a-zA-Z]?(?:\\s?[-–/+]\\s?\\d{0,4}\\s?[a-zA-Z]?)?(?:,?\\s.{0,30})?$`,
  'iu',
);
/** "Viale Santa Lucia": a street word and a name, no number. */
const wordFirst =
  /^(?:via|viale|piazza|corso|rue|place|avenue|boulevard|chemin|calle|plaza|avenida|paseo|rua|praça|largo)\s(?:(?:de|di|del|della|dei|la|le|les|des|du|d['’])\s?)*\p{Lu}[\p{L}.'’ -]{1,40}$/iu;
/** "Mythenquai 20": a capital word or a few, and a house number. */
const nameAndNumber =
  /^\p{Lu}[\p{L}.'’-]+(?:[ -][\p{L}.'’-]+){0,4}\s\d{1,4}\s?[a-zA-Z]?(?:\s?[-–/+]\s?\d{1,4}\s?[a-zA-Z]?)?$/u;
/** "12 rue de la Gare", "12, avenue Foch", "3bis chemin …". */
const frenchNumberFirst =
  /^\d{1,4}\s?(?:bis|ter|[a-dA-D])?(?:\s?[-–/]\s?\d{1,4})?,?\s(?:rue|avenue|av|bd|boulevard|chemin|route|place|quai|impasse|allée|allee|cours|passage|faubourg|rond-point|square|zone|parc)(?![\p{L}])/iu;

const notStreets =
  /@|https?:|www\.|(?:^|\s)(?:tel|telefon|phone|fax|call|mobile|copyright|©|since|seit|vat|uid|version|page|seite|chapter|step|jahre|years|employees|people|mitarbeiter\w*|members)(?:[\s.:]|$)/iu;

/** True for a post office box: it stands for a street only where none is given. */
export const isBox = (segment: string): boolean => box.test(segment);

/** How street-like a segment of an address is: 1 a street or a box for certain, 0.6 perhaps, 0.4 a unit or floor, 0 no street. */
export const streetness = (segment: string): number => {
  if (segment.length < 3 || segment.length > 70 || notStreets.test(segment)) return 0;
  if (numberFirst.test(segment) || box.test(segment) || frenchNumberFirst.test(segment)) return 1;
  if (nameFirst.test(segment)) return 1;
  if (numberAndName.test(segment) || nameAndNumber.test(segment)) return 0.6;
  if (wordFirst.test(segment)) return 0.6;
  if (namedOnly.test(segment)) return 0.5;
  return unit.test(segment) ? 0.4 : 0;
};
