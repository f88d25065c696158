const labels =
  /^(?:(?:our |post|postal |mailing |street |visiting |registered |head |main |corporate |office |company |business |shop |store |billing |shipping |physical |local |principal |headquarters )*(?:address|office|location|headquarters)|adress?e?|anschrift|postanschrift|hausanschrift|besucheradresse|postadresse|besuchsadresse|sitz|firmensitz|hauptsitz|indirizzo|sede(?: legale| operativa| amministrativa| principal| social| central)?|direcci[oó]n|domicilio(?: social| fiscal)?|siège(?: social)?|adresse(?: postale)?|bezoekadres|postadres|kantooradres|besøksadresse|forretningsadresse|besöksadress|käyntiosoite|postiosoite|osoite|adres|siedziba|sídlo|adresa|provozovna|endereço|morada|address|city|town|suburb|ville|ciudad|cidade|hq|visit us(?: at)?|find us(?: at)?|mail(?:ing)?|ship to|located at|адрес|юридический адрес|почтовый адрес|住所|所在地)\s{0,2}[:：–-]\s{0,2}/iu;
/** "Adresse Lindenweg 4": a label whose sign the page's styles draw, or leave out; no street is called so. */
const unsigned =
  /^(?:(?:Post|Haus|Firmen)?[Aa]nschrift|(?:Post|Besucher|Firmen)?[Aa]dresse|Adresa|Adres|Address|Indirizzo|Direcci[oó]n|Endereço|Bezoekadres|Postadres)(?:\s(?=[\p{Lu}\d])|(?=\d))/u;
/** "Postcode:" and the like before a code, alone on what is left of a segment. */
const codeLabel =
  /^(?:c\.?a\.?p|c\.p|plz|cep|code postal|post(?:al)? ?code|zip(?: ?code)?|psč|city|town|ort|ville|stadt|state|country)\.?\s?:?$/iu;
/** "WA: 7/95 Wattle Street": a word or a few before the colon. */
const anyLabel = /^(?!S:ta?\s)\p{L}[\p{L} .&'’/-]{0,30}:\s?(?=\S{1,60})/u;
/** "AVI Studio s.r.o. Lipová 12": the firm before its street on one line. */
const legalForm =
  /^.{1,60}?\s(?:GmbH(?: & Co\.? KG)?|UG(?: \(haftungsbeschränkt\))?|GbR|OHG|OG|mbB|AG|KG|e\.K\.|e\.\s?U\.|e\.\s?V\.|s\.\s?r\.\s?o\.|a\.\s?s\.|Sp\. z o\.\s?o\.|Ltd\.?|Limited|Inc\.?|LLC|L\.L\.C\.|PLC|B\.V\.|N\.V\.|SARL|S\.A\.R\.L\.|S\.à\s?r\.l\.|SASU?|EURL|SCI|BV|NV|VOF|BVBA|SRL|ASBL|VZW|d\.\s?o\.\s?o\.|Kft\.|Zrt\.|S\.A\.|S\.L\.U?\.?|S\.r\.l\.|Srl|S\.p\.A\.|SpA|ApS|A\/S|AB|AS|Oy|Oyj|Lda\.?|Ltda\.?|Pty Ltd\.?)\.?\s(?=\S)/u;
/** "dont le siège social est situé 18 quai Lavande", "con sede in Via Roma 4", "met zetel te Ahornstraat 6". */
const seat =
  /^.{0,120}(?<!\p{L})(?:(?:est )?(?:situé|sis|établi|domicilié)e?s?(?: (?:à|au|aux))?|(?:con )?sede(?: (?:legale|operativa))? (?:in|a|en)|con domicilio(?: social)? en|(?:dirección|adresse|address|adres|indirizzo)[^,]{0,30} (?:es|est|is|ist|è)|domiciliad[ao] en|com sede (?:na|no|em)|met (?:maatschappelijke )?zetel te|gevestigd (?:te|aan de|aan)|mit sitz (?:in der|am|in)|ansässig (?:in der|am|in)|z siedzibą przy|se sídlem)\s(?=\d|\p{L})/iu;
/** "Sie finden uns in der Lindenstraße 12", "Visítanos en Av. Encino 5", "Come and see us at 5 Mill St": who is told where to come. */
const visit =
  /^.{0,60}?(?<!\p{L})(?:us|uns|oss|os|ons|nous|ci|nás|nas|estamos|siamo|sommes|wir sind|we are|situad[oa]s?|ubicad[oa]s?|sídlíme|znajdujemy się|\p{L}{3,20}(?:nos|[- ]nos|-nous|ci|nas))(?!\p{L}).{0,20}?(?:,|\s(?:in der|in dem|in|im|am|an der|auf der|unter|at|on|på|i|aan de|aan het|op de|op|en la|en el|en|na|no|em|au|à|a|w|przy|v|ve|na adrese)),?\s(?=\p{Lu}|\d|C\/|ul\.)/iu;
/** "Our showroom is at 18 Cooper Lane", "Registered Office Elm House". */
const sentence =
  /^.{0,120}(?<!\p{L})(?:[Aa]t|[Tt]o|[Ii]s|[Ii]n|[Rr]egistered [Oo]ffice|[Hh]ead [Oo]ffice|[Aa]ddress|auf|unter):?\s(?=(?:the\s)?(?:\p{Lu}|\d|#))/u;

/** What is left of a segment without a label before it ("Address: 12 High Street", "Address 12 High Street"); empty where it is a label for the code. */
export const bare = (segment: string): string => {
  const unlabelled = segment.replace(labels, '').replace(unsigned, '').trim();
  return codeLabel.test(unlabelled) ? '' : unlabelled;
};

/** Ways to read a segment without what stands before the street on the same line, the fullest first. */
export const barer = (segment: string): string[] =>
  [anyLabel, legalForm, sentence]
    .map((before) => segment.replace(before, ''))
    .filter((rest) => rest !== segment && rest !== '');

/** "Stop by our shop at 45 Alder Ave": words before a house number. */
const saying = /^\p{L}.{2,80}?\s(?:[Aa]t|[Tt]o|[Ii]s):?\s(?=\d{1,5}\s\p{Lu})/u;

/** A segment without the firm or the words before its street: "Ludo Film s.r.o. Lipová 12". */
export const withoutFirm = (segment: string): string => segment.replace(legalForm, '').replace(saying, '');

/** A segment without the words of a sentence before its street. */
export const withoutSeat = (segment: string): string => {
  const seated = segment.replace(seat, '');
  const rest = seated.replace(visit, '');
  return /^(?:[\p{Lu}\d]|via |ul\. ?|c\/)/u.test(rest) ? rest : seated;
};

/** "WOODWORKLindenstraße 4": words that only the page's styles part from the street. */
const glued = /^.{0,80}\p{L}{4}(?=\p{Lu}\p{Ll}{2,25}(?:straße|strasse|str\.|weg|platz|gasse|allee)\s\d{1,4})/u;

/** A segment without words that are glued to its street. */
export const withoutGlued = (segment: string): string => segment.replace(glued, '');
