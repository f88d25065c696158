import { workIn } from '../../titles/title.ts';
import { personName } from './name.ts';

const sureName = 0.8;

/** Sentences, calls and data are no titles. */
const noTitle =
  /[@?!{}<>=]|https?:|www\.|\d{4,}|^(?:©|\d(?!\d?(?:\.|['’]?s|st|nd|rd|th|er?|re|ère|º|ª|:[ae])\s\p{L}))|(?<!\p{L})(?:is|are|was|were|has|have|had|will|joined|joins|(?<!public )works(?! (?:manager|director|superintendent|supervisor|engineer|foreman))|worked|working|brings|holds|lives|loves|enjoys|graduated|specializes|specialises|ist|sind|wurde|hat|arbeitet|est|sont|travaille|our|we|you|your|unser|unsere|wir|sie|read more|learn more|click|view|profile|more about|contact us|kontaktieren|mehr|weiterlesen|lire|download|vcard|vcf|foto|photo|image|bild|apply|hiring|wanted|gesucht|join)(?!\p{L})/iu;

/** Headings over people, and sentences. */
const heading =
  /^(?:the |our |unser |das )?(?:(?:[\p{L}'’&-]{1,20} ){0,2}(?:team|staff|members|attorneys|employees|people|management|leadership|directory|committee|board|office)|(?:board of |senior |company |executive )?(?:directors|officers|executives|partners|owners|founders))$/iu;
/** "Legal notice", "Aviso legal": the heading of a page. */
const notice =
  /^(?:aviso legal|avis légal|mentions légales|note legali|legal notice|informazioni legali|información legal|rechtliche hinweise|impressum)$/iu;

/** "Comité de direction", "Audit committee": a body, not what one of it is. */
const committee = /^(?:le |il |el |the |der )?(?:comité|comitato|comitê|komitee|ausschuss)(?: .{1,40})?$/iu;

/** "Former treasurer", "Ehemaliger Obmann": what somebody is no more. */
const former =
  /^(?:former|formerly|ex-(?!officio)|ehemalige[rns]?|frühere[rns]?|ancien(?:ne)?|tidligere|tidigare|voormalige?|oud-|antigu[oa]|entinen|były|była|bývalý|bývalá)(?!\p{L})/iu;

/** "The Organiser", "The Jack of All Trades" on the card of a firm that names its people so. */
const nickname = /^the \p{L}[\p{L}'’-]{2,20}(?: \p{L}[\p{L}'’-]{0,20}){0,4}$/iu;

/** "Mayor Ada Brook cut the ribbon.": a sentence about somebody. */
const tellsOf = (text: string): boolean => {
  const words = text.split(' ');
  return (
    words.length > 4 && words.some((_, at) => (personName(words.slice(at, at + 2).join(' '))?.given ?? 0) > sureName)
  );
};

/** True for words in the form of a sentence, or of the part of one. */
export const isSentence = (text: string): boolean =>
  (/^the\s/i.test(text) && !nickname.test(text)) ||
  /^(?:die|das|this|we|our|in|as|with|for|für|pour|voor|&|and|und)\s/i.test(text) ||
  /^(?:Er|Sie|He|She|Elle|Hij|Zij|Hun|Hon|Han|Lei|Lui|Ella)\s\p{Ll}/u.test(text) ||
  /\s(?:er|ich|he|she)\s\p{Ll}/u.test(text) ||
  (/(?<!\b(?:inc|ltd|co|corp|dept|univ|assoc))\.$/i.test(text) && (text.split(' ').length > 6 || tellsOf(text)));

/** "Tel.: +49 89 5550142" stands where titles stand. */
const isReach = (title: string): boolean =>
  /^(?:tel|telefon|téléphone|telefono|phone|mobile?|handy|cell|fax|direct|e-?mail|mail)\b[^\p{L}]{0,3}(?:$|[\d+(:.])/iu.test(
    title,
  ) || title.replace(/\D/g, '').length > 5;

/** "Datenwacht GmbH" beside a name is whom they work for. */
const isFirm = (title: string): boolean =>
  /^(?:GmbH|LLC|Ltd\.?|Inc\.?|S\.r\.l\.|B\.V\.|AG|KG|SARL|Corp\.?)$/i.test(title.split(' ').at(-1) ?? '');

/** "Room 12", "Kabinet 3. st.", "Lehrerzimmer": where somebody is found. */
const room =
  /^(?:(?:room|suite|raum|zimmer|zi\.|saal|salle|aula|stanza|despacho|sala|pokój|gabinet|místnost|učebna|kamer|lokaal|rum|lokale?|huone|floor|etage|stock|kancelář|kabinet|kabinett|dveře)(?:\s(?:č\.?\s?)?[\d\p{Lu}].{0,16}|\s\p{Ll}{2,24})?|(?:kabinet|sborovna|učebna|třída|družina)(?:\s.{1,24})?|(?:lehrer|klassen|besprechungs|behandlungs)(?:zimmer|raum)(?:\s.{1,12})?|\d{1,2}\.\s?(?:og|stock|etage|obergeschoss|floor|piano|patro|piętro|étage|planta|verdieping))$/iu;

/** "Dipl.-Ing. (FH)", "M.Sc., MBA": what somebody studied, without what they do. */
const degree =
  /^(?:(?:dr|prof|mag|ing|bc|mgr|dott|arch|lic|iur|oec|phil|nat|rer|med|habil|jur|techn|h\.?c|judr|mudr|rndr|phdr|m\.?b\.?a|emba|ph\.?d|ll\.?[mb]|[bm]\.?\s?(?:sc?|a|eng|ed)|b\.?com|csc|dipl?|fh|th|tu|univ|ba|ma|eth|hf|hon|hons|fca|aca|acca|cpa|cfa)\.?|dipl\.?-?(?:ing|kfm|kffr|phys|chem|inf|psych|biol|wirt|oec|math|päd|soz|betriebsw|vw|bw|jur)\.?(?:-?ing\.?)?)$/iu;
const isDegrees = (title: string): boolean =>
  title.split(/[\s,/()]{1,3}/u).every((word) => word === '' || degree.test(word));

/** "1. Vorsitzende", "Beisitzer 2": several have the post, and the number says which of them. */
const nth = /^\d{1,2}\S{1,4}\s|\s\d{1,2}$/gu;

/** "Hilltop Baptist Church", "University of Northgate" under a name on a board: where the person comes from, not what they do. */
const employer =
  /^(?:university|college|city|county|town|bank) of (?:the )?\p{L}|\s(?:church|bancorp|bank|credit union|university|college|hospital|foundation|ministries|high school|school district)$/iu;

/** "Mill House, 2 The Green": where an office is. */
const street = /,\s\d{1,4}\p{L}?\s\p{Lu}/u;

/** "M.D. and Ada Brook": another person beside letters or words. */
const joined = /(?:\s(?:and|und|et|y|e|og|och|en|&)|:)\s(?<other>\p{Lu}[^,]{4,40})/u;
const namesAnother = (title: string): boolean =>
  (personName(joined.exec(title)?.groups?.['other'] ?? '')?.given ?? 0) > sureName;

const isNumbered = (title: string): boolean =>
  street.test(title) ||
  (/^\d|\s\d{1,2}$/u.test(title) && workIn(title.replace(nth, '')) !== 'post') ||
  /\s(?:\d{3,4}\p{L}?|\d{1,2}\p{L})$/u.test(title);

/** True for what is no title whatever it says of work: sentences, headings over people, numbers, degrees. */
export const isNoTitle = (title: string): boolean =>
  heading.test(title) ||
  committee.test(title) ||
  notice.test(title) ||
  former.test(title) ||
  noTitle.test(title) ||
  /[.]\s+\p{Lu}\p{Ll}+ \p{Ll}|(?<=\p{Ll}{11})\.\s\p{Lu}/u.test(title) ||
  !/\p{L}{2}/u.test(title) ||
  isNumbered(title) ||
  namesAnother(title) ||
  isDegrees(title) ||
  isReach(title);

/** True for what names no post and is known to be something else: a firm, another person, where somebody comes from or is found. */
export const isSomethingElse = (title: string, work: 'field' | undefined): boolean =>
  isFirm(title) ||
  room.test(title) ||
  (personName(title)?.given ?? 0) > sureName ||
  (work === undefined && employer.test(title));
