import { building, continentalStreet, englishStreet, frenchStreet, romanceStreet } from './street-words.ts';

const numberWord = '(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)';
const houseNumber =
  '(?:(?:no|nr|plot no|door no|house no|plot|h\\.?\\s?no|#)\\.?\\s?)?(?:[NSEW]\\d{1,3}\\s?)?[A-Z]?-?\\d{1,6}[a-z]?(?:\\s?[-–/&]\\s?[A-Z]?\\d{1,6}[a-z]?)?';
/** "12 Main Street", "One Harbor Plaza", "Unit 4 12 High Street": a number, and a street word further on. */
const numberFirst = new RegExp(
  `^(?:${houseNumber},?|${numberWord})\\s(?=.{0,60}(?<![\\p{L}])(?:${englishStreet})(?![\\p{L}]))`,
  'iu',
);
/** "64th Street and Fifth Avenue", "Corner of Main & 3rd". */
const ordinal =
  /^(?:\d{1,3}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh)\s(?:Street|St\.?|Avenue|Ave\.?)(?:\s.{0,30})?$/u;
/** "100 Congress", "1455 NW Leary", "N7 W23", "900 Camino de la Reina North": a number and a name, few words. */
const numberAndName =
  /^(?:[NSEW]{1,2}\s?)?\d{1,6}[A-Za-z]?(?:[-–/]\d{1,5})?\s(?:[NSEW]{1,2}\.?\s)?(?:\d{1,3}(?:st|nd|rd|th)|\p{Lu}[\p{L}.'’-]+)(?:\s(?:(?:del?|las?|los|el)\s){0,2}[\p{Lu}\d#][\p{L}\d.'’#-]*){0,4}$/u;
/** "1-2-3 Kanda": block, house and number before the quarter. */
const japanese = /^\d{1,3}-\d{1,3}(?:-\d{1,3})?,?\s\p{Lu}[\p{L}-]{2,20}(?:\s.{0,30})?$/u;
/** "Main Street North", "Maxton Road": no number, but a word only streets have. */
const namedStreet =
  /^(?:the\s)?\p{Lu}[\p{L}.'’ -]{1,40}\s(?:street|avenue|road|rd\.?|ave\.?|lane|drive|boulevard|blvd\.?|way|quay|square|close|crescent|terrace|gardens|row|hill|parade|place|marg|salai|chowk)(?:\s(?:north|south|east|west))?$/iu;
/** "Kirchplatz": one word that only streets end in. */
const oneWord =
  /^(?!Park|Arbeits|Spiel|Sport|Lager|Stell|Camping|Studien|Ausbildungs)\p{Lu}\p{Ll}{2,}(?:platz|straße|strasse|gasse|allee|ufer|plein|straat|gatan|vägen|veien|gade)$/u;
const namedBuilding = new RegExp(
  `^(?:the\\s)?\\p{Lu}[\\p{L}\\d.'’& -]{2,40}\\s(?:${building})(?:\\s(?:\\d{1,3}|[A-Z]))?$`,
  'iu',
);
/** "Elm House 7-8 The Spinney", "Unit 4 Mill Park 12 High Street": one line of several parts. */
const inOneLine = new RegExp(
  `^(?:unit|suite|flat|\\p{Lu}[\\p{L}'’]{2,20}\\s(?:house|court|mill|hall|chambers)).{1,40}\\s(?:${englishStreet})(?![\\p{L}])`,
  'iu',
);
const box =
  /^(?:p\.?\s?o\.?\s?box|post office box|private bag|locked bag|postfach|b\.?p\.?|boîte postale|casella postale|apartado(?: de correos)?|caixa postal|postbus|postboks|postbox|box|po bus|gpo box|pf|pl|c\.?p\.?|case postale|p\.?o\.?b\.?|skr\. poczt\.)\s?(?:nr\.?\s?|no\.?\s?)?\d/iu;
const unit = new RegExp(
  [
    '^(?:units?|suites?|ste|factory|warehouse|hangar|tenancy|floor|flat|apt|apartment|room|rm|level|office|building|bldg|block|blok|bloco|shop|studio|tower|wing|gate|haus|gebäude|geb|nave|naves|local|planta|piso|puerta|portal|esc|escalera|edificio|edif|ed|sala|conjunto|conj|cj|andar|lote|loja|lj|bus|bte|boîte|bureau|bur|bâtiment|bât|scala|interno|int|door|palazzina|lotto|capannone|fabbricato|top|stiege|tür|lok|lokal|mod|of|oficina|phase|sector|pav|pavilhão|vån|våning|plan|oppgang|uppgång|oppg|opgang|opg|inngang|ingång|inng|leilighet|leil|vchod|budova|budynek|bud|klatka|podlaží|patro|poschodie|kancelář|kancelária|parcela|fração|plot|plot no|d\\.? ?no|door no|house no|shop no|flat no|bay|lot|km|#)[.:]?\\s?(?:(?:n[°ºo]\\.?|#)\\s?)?(?:[\\w-]{0,5}\\d[\\w/.-]{0,6}|[A-Z])(?:\\s?[-–&,]\\s?[\\w]{1,5})?(?:\\s.{0,30})?$',
    '^(?:\\d{1,3}(?:st|nd|rd|th)|ground|first|second|third|fourth|fifth|top|lower|upper|lower ground)\\s(?:floor|fl|level)(?![\\p{L}]).{0,30}$',
    '^(?:\\d{1,3}\\s?[.ºª°]{0,2}\\s?|[IVX]{1,4}[. ]\\s?)(?:og|stock|etage|stck|obergeschoss|e?tage|étage|piano|sal|andar|piso|planta|floor|kerros|krs|patro|piętro|etg|etasje|vån|våning|tr|trappor|poschodie|poschodí|podlaží|np|emelet|izq|izda|izqda|dch|dcha|drcha|esq|dto|[A-D])(?![\\p{L}]).{0,20}$',
    '^[A-Z]-?\\d{1,4}[A-Z]?$|^\\d{1,2}\\.?[ºª](?:\\s\\d{1,2}\\.?[ºª])?(?:\\s?[A-Z])?$',
    '^n(?:[.º°]|o\\.?){1,2}\\s?\\d{1,5}[A-Z]?$',
    '^\\d{1,2}\\.\\s?(?:th|tv|mf)\\.?$',
    '^(?:entresuelo|entlo|principal|pral|ático|semisótano)\\.?(?:\\s.{1,6})?$',
    '^(?:r/c|rc|rés-do-chão|hinterhaus|vorderhaus|seitenflügel|erdgeschoss|eg|r/c(?:s.{0,10})?|bajo|bajos|entlo|rdc|rez-de-chaussée|ground floor|st\\.?\\s?tv|st\\.?\\s?th|north wing|south wing|east wing|west wing)$',
    '^(?:col|colonia|fracc|bairro|jardim|jd|vila|nagar|cross)\\.?\\s\\p{Lu}.{1,30}$|^\\d{1,2}(?:st|nd|rd|th)\\s(?:cross|main|block|stage|phase|sector)(?![\\p{L}]).{0,20}$|^\\p{Lu}[\\p{L} ]{2,25}\\s(?:nagar|colony|layout|sector \\d{1,3})$',
  ].join('|'),
  'iu',
);
/** "Hauptstraße 12 a", "Rue de la Gare 3", "Via Roma, 12": a street word and a number after it. */
const nameFirst = new RegExp(
  `^(?=.{0,40}(?<![\\p{L}])${continentalStreet}(?![\\p{L}]))\\p{L}[\\p{L}\\d.'’/ -]{1,50}[ ,.]\\s?(?:n\\.?[°ºr]?\\.?\\s?|n[uú]m\\.?\\s?|km\\.?\\s?|#\\s?)?(?:\\d{1,4}(?:\\.\\d)?\\s?(?:bis|ter|[a-zA-Z])?(?:\\s?[-–/+]\\s?\\d{0,4}\\s?[a-zA-Z]{0,3}){0,4}(?:,?\\s.{0,30})?|s/n|z/n|snc)$`,
  'iu',
);
/** "Viale Santa Lucia": a street word and a name, no number. */
const wordFirst = new RegExp(
  `^(?:${romanceStreet})\\s(?:(?:de|di|del|della|dei|la|le|les|des|du|d['’]|do|da|dos|das|ind\\.|industrial)\\s?){0,3}\\p{Lu}[\\p{L}.'’ -]{1,40}$|^zona industrial$`,
  'iu',
);
/** "Mythenquai 20", "Lipová 12/34": a capital word or a few, and a house number. */
const nameAndNumber =
  /^(?:['’][ts] |\p{Lu}\p{Ll}? (?=\p{Lu}))?\p{Lu}[\p{L}.'’-]{2,}(?:[ -][\p{L}.'’-]+){0,4},?\s\d{1,4}\s?[a-zA-Z]?(?:\s?[-–/+]\s?(?:\d{1,4}\s?[a-zA-Z]?|[a-zA-Z]))?(?:,?\s(?:[Pp]iso|[Ii]nt|[Ll]ocal|[Dd]epto|[Oo]f|[Dd]espacho|lgh|[Tt]op|[Ww]hg|byt|m|lok)\.?\s\w{1,4})?$|^[A-U]\s?\d{1,2},\s?\d{1,3}$/u;
/** "12 rue de la Gare", "12, avenue Foch", "3bis chemin …". */
const frenchNumberFirst = new RegExp(
  `^\\d{1,5}\\s?(?:bis|ter|[a-dA-D])?(?:\\s?(?:[-–/#&]|et )\\s?\\d{1,5})?,?\\s(?:${frenchStreet})(?![\\p{L}])(?=.{2}|(?<=grand-rue)$)`,
  'iu',
);
/** "28. října 12", "17. listopadu 5/3": a street named after a day; a year is no house number. */
const namedAfterDay =
  /^(?:ul\.\s?)?\d{1,2}\.?\s(?:listopadu|května|října|dubna|mája|augusta|októbra|novembra|maja|listopada|lipca|sierpnia|czerwca|stycznia|marca)\s\d{1,3}(?:\/\d{1,4})?[a-zA-Z]?$/iu;
/** "č.p. 12": a village's house number where there are no streets. */
const numberOnly = /^č\.\s?p\.\s?\d{1,4}$/iu;
/** "Rod. BR-116", "SP 320, km 12": a highway by its number. */
const highway =
  /^(?:rod|rodovia|estrada(?: nacional)?|estr|e\.?n|s\.?[sp]|br|ctra|carretera|carr)\.?\s?(?:[A-Z]{1,3}[- ]?)?\d{2,3}(?![\d-])(?:\s.{0,30})?$/iu;
/** "Cnr Mill & Elm Streets", "Corner of 3rd and Main". */
const corner = /^(?:cnr|corner)\.?\s(?:of\s)?[\p{Lu}\d][^,]{2,40}\s(?:&|and)\s[\p{Lu}\d][^,]{2,40}$/iu;
/** "555 US-1 South", "12 State Route 5": a house on a numbered road. */
const numberedRoad =
  /^\d{1,6}\s(?:U\.?S\.?|S\.?R\.?|FM|CR|RR|State (?:Route|Road)|County (?:Road|Route))[ -]?(?:Hwy\.?\s)?\d{1,4}(?:\s.{0,20})?$/u;
/** "1255 W 300 South": a grid of numbered streets. */
const grid = /^\d{1,5}\s[NSEW]\.?\s\d{1,5}\s(?:N|S|E|W|North|South|East|West)\.?(?:\s.{0,20})?$/u;

/** "Barbaros Mah. Lale Sok. No: 12/4": quarter, street and number in Turkish. */
const turkish =
  /^\p{L}.{2,70}\s(?:mah|mahallesi|cad|caddesi|cadde|cd|sok|sokak|sokağı|sk|bulvarı|bulv|blv|yolu)\.?[\s,]{1,2}(?:no\s?[:.]?\s?)?\d/iu;

/** A year, where a house number would stand behind a name. */
const year = /^\p{L}.*\s(?:19|20)\d{2}(?![\d\p{L}/-])/u;

const notStreets =
  /@|https?:|www\.|(?:^|\s)(?:tel|telefon|phone|fax|call|mobile|copyright|©|since|seit|vat|uid|version|page|seite|chapter|step|jahre|years|employees|people|mitarbeiter\w*|members|windows|server|series|microsoft|office 365|hours|uhr|monday|tuesday|wednesday|thursday|friday)(?:[\s.:]|$)|\d\s?(?:am|pm)(?![\p{L}])|[€$£%]/iu;

/** "Local: 512-555-0142": a telephone number is no unit. */
const dialled = /(?<!\d)\d{3}\)?[ .-]\d{3}[.-]\d{4}(?!\d)/;

/** "Praha 1", "Dublin 2": a town and the number of its district. */
const district =
  /^(?:Praha|Prague|Bratislava|Brno|Košice|Plzeň|Ostrava|Dublin|Budapest|Paris|Lyon|Marseille|Wien) \d{1,2}$/u;

/** What a capital word and a number are besides a street: a day, a firm, a product. */
const notNames =
  /(?<!\p{L})(?:january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|juni|juli|oktober|dezember|enero|febrero|marzo|abril|aprile|maggio|mayo|giugno|junio|luglio|julio|agosto|settembre|septiembre|setembro|octubre|ottobre|outubro|noviembre|novembro|diciembre|dicembre|dezembro|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|inc|llc|ltd|limited|gmbh|corp|services|solutions|group|section|figure|table|volume|vol|part|release|model|type|size|class|grade|iso|top|lesson|step|room|rooms|items?|points?|reviews?|results?)(?!\p{L})/iu;

/** True for a post office box: it stands for a street only where none is given. */
export const isBox = (segment: string): boolean => box.test(segment);

/** How street-like a segment of an address is: 1 a street or a box for certain, 0.6 perhaps, 0.5 a name only streets and buildings have, 0.4 a unit or floor, 0 no street. */
export const streetness = (written: string): number => {
  const segment = written.replace(/^S:ta?(?=\s)/u, 'Sankt').replace(/["“”„«»]/gu, '');
  if (/^\d{1,2}[ºª]$/.test(segment)) return 0.4;
  if (segment.length < 3 || segment.length > 80 || notStreets.test(segment) || dialled.test(segment)) return 0;
  if (isSure(segment)) return 1;
  if (unit.test(segment)) return 0.4;
  if (hasYear.test(segment) && year.test(segment)) return 0;
  if ((hasNumber.test(segment) && nameFirst.test(segment)) || ordinal.test(segment)) return 1;
  if (notNames.test(segment) || district.test(segment)) return 0;
  return isNumberedName(segment) || wordFirst.test(segment) ? 0.6 : withoutNumber(segment);
};

/** Quick looks: a large pattern takes the browser longer to make ready than a page takes to read. */
const hasDigit = /\d/;
const hasYear = /\s(?:19|20)\d{2}/;
const hasNumber = /\d|s\/n|snc/iu;
const beginsWithDigit = /^\d/;
const beginsWithNumber = /^\D{0,20}\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/iu;
const hasBuilding = /^(?:unit|suite|flat)|\s(?:house|court|mill|hall|chambers)/iu;

const isSure = (segment: string): boolean =>
  (hasDigit.test(segment) && box.test(segment)) ||
  (beginsWithNumber.test(segment) && numberFirst.test(segment)) ||
  (beginsWithDigit.test(segment) && [frenchNumberFirst, grid, numberedRoad].some((form) => form.test(segment))) ||
  (hasDigit.test(segment) && [namedAfterDay, numberOnly, highway].some((form) => form.test(segment))) ||
  corner.test(segment) ||
  (hasBuilding.test(segment) && inOneLine.test(segment)) ||
  (hasDigit.test(segment) && turkish.test(segment));

/** "2003 Gründungspartner Ahorn Weiden": a year and what happened in it, not a number and a street. */
const datedWords = /^(?:19|20)\d{2}\s\p{Lu}\p{Ll}{5,}/u;

const isNumberedName = (segment: string): boolean =>
  hasDigit.test(segment) &&
  !datedWords.test(segment) &&
  (numberAndName.test(segment) || nameAndNumber.test(segment) || japanese.test(segment));

const withoutNumber = (segment: string): number => (isNamed(segment) ? 0.5 : 0);

/** A name with a word only streets and buildings have; a sentence with such a word at its end is none. */
const isNamed = (segment: string): boolean =>
  /^\p{Lu}/u.test(segment) &&
  !/\s(?!of\s|the\s|on\s)\p{Ll}{2,}\s/u.test(segment) &&
  (namedStreet.test(segment) || oneWord.test(segment) || namedBuilding.test(segment));
