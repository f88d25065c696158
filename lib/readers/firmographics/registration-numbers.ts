import { germanRegisters } from './german-registers.ts';
import { labelled, type NumberPattern } from './labelled-number.ts';

const vatNumber = String.raw`NL[ .]?\d[\d. ]{7,12}B[. ]?\d{2}|\d{3}-\d{2,3}-\d{2}-\d{2,3}|SM[ ]?\d{3,5}|[A-Z]{2,3}[ -]?[A-Z]?\d[\d .-]{4,14}\d[A-Z]{0,2}\d?\d?|[A-Z][ -]?\d{7,8}[A-Z]?|[A-Z][ -]?\d{2}[ .]\d{3}[ .]\d{3}|\d{8}[ -]?[A-Z]|\d[\d .]{6,13}\d(?:-\d-\d{2})?`;

/** Numbers under which authorities know a company; the label before them tells which. */
export const numberPatterns: readonly NumberPattern[] = [
  ...germanRegisters,
  {
    kind: 'vat',
    sure: 0.85,
    ...labelled(
      String.raw`ust\.?-?\s?id(?:ent)?\.?(?:-?\s?nr)?|umsatzsteuer-?(?:identifikationsnummer|id)|uid(?:-nummer)?|mwst|mehrwertsteuernummer|vat(?:\s?(?:reg(?:istration|\.)?|id|code))?|tva(?: intracommunautaire| intra)?|p\.?\s?iva(?:\s?(?:e|\/|-)\s?c(?:od)?\.?\s?f(?:isc(?:ale)?)?\.?)?|identificaci[oó]n fiscal|p\.\s?i\.|partita iva(?: e codice fiscale)?|part\.?\s?iva|b\.?t\.?w\.?(?:-?(?:identificatie)?nummer)?|dič|nip|nif|cif|nipc|n\.?i\.?f\.?|c\.?i\.?f\.?|cvr|se-?nr|moms(?:reg(?:istrerings)?)?\.?-?(?:nr|nummer)?|alv(?:-?(?:numero|nro|tunnus))?|contribuinte|adószám|cui|ean vat|afm|αφμ|инн(?:\s?\/\s?кпп)?|gstin?|c\.?\s?o\.?\s?e\.?(?:\/vat)?`,
      vatNumber,
    ),
  },
  { kind: 'vat', sure: 0.8, ...labelled(String.raw`p\.?i\.?`, String.raw`(?:IT ?)?\d{11}`) },
  { kind: 'vat', sure: 0.8, ...labelled('gst', String.raw`\d{2,3}-\d{3}-\d{3}`) },
  { kind: 'vat', sure: 0.9, ...labelled('ič dph', String.raw`SK ?\d{10}`) },
  {
    kind: 'vat',
    sure: 0.75,
    ...labelled('(?:vat|vsk)[- ]?(?:number|no|nr|númer|id)', String.raw`\d{5,6}`),
  },
  {
    kind: 'vat',
    sure: 0.85,
    ...labelled(
      String.raw`gst(?:in|\s?reg(?:istration|\.)?|\s?uin)?`,
      String.raw`\d{2}[A-Z]{5}\d{4}[A-Z]\d?Z?[A-Z\d]{1,2}|M[A-Z\d]?-?\d{7}-?[\dX]|20\d{7}[A-Z]`,
    ),
  },
  { kind: 'vat', sure: 0.8, ...labelled('trn|tax registration', String.raw`\d{15}`) },
  { kind: 'vat', sure: 0.85, ...labelled(String.raw`r\.?u\.?t\.?`, String.raw`\d{1,2}\.?\d{3}\.?\d{3}-[\dK]`) },
  { kind: 'vat', sure: 0.85, ...labelled('cuit', String.raw`\d{2}-?\d{8}-?\d`) },
  {
    kind: 'register',
    sure: 0.8,
    hint: /J\d/,
    pattern: /(?<![\p{L}\d])(?<number>J\d{1,2}\/\d{1,6}\/(?:19|20)\d{2})(?!\d)/u,
  },
  { kind: 'vat', sure: 0.85, ...labelled(String.raw`r\.?f\.?c\.?`, String.raw`[A-ZÑ&]{3,4}-?\d{6}-?[A-Z\d]{3}`) },
  { kind: 'vat', sure: 0.8, ...labelled('cnpj', String.raw`\d{2}\.?\d{3}\.?\d{3}\/\d{4}-\d{2}`) },
  {
    kind: 'register',
    sure: 0.85,
    ...labelled('cin', String.raw`[LU]\d{5}[A-Z]{2}\d{4}[A-Z]{3}\d{6}`),
  },
  {
    kind: 'register',
    sure: 0.85,
    ...labelled(
      String.raw`uen|co(?:mpany|\.)?\s?reg(?:istration|\.)?|acra`,
      String.raw`(?:19|20)\d{7}[A-Z]|\d{8}[A-Z]|[TS]\d{2}[A-Z]{2}\d{4}[A-Z]`,
    ),
  },
  {
    kind: 'register',
    sure: 0.85,
    ...labelled(String.raw`(?:co(?:mpany|\.)?\s)?reg(?:istration|\.)?`, String.raw`\d{4}\/\d{6}\/\d{2}`),
  },
  { kind: 'register', sure: 0.8, ...labelled('mersis', String.raw`\d{16}`) },
  { kind: 'register', sure: 0.8, ...labelled('neq', String.raw`\d{10}`) },
  { kind: 'register', sure: 0.8, ...labelled('rna', String.raw`W\d{9}`) },
  {
    kind: 'register',
    sure: 0.75,
    ...labelled(
      String.raw`(?:co\.? ?)?reg(?:istered|istration|\.)? ?(?=n[o°º]|number)|crn`,
      String.raw`(?:SC|NI|OC|SO|NC)\d{6}|\d{7,8}`,
    ),
  },
  {
    kind: 'register',
    sure: 0.85,
    hint: /C\.?S\.? Luxembourg/,
    pattern: /R\.?C\.?S\.? Luxembourg\P{L}{0,4}(?<number>B\s?\d{1,3}[. ]?\d{3})(?!\d)/u,
  },
  {
    kind: 'register',
    sure: 0.85,
    hint: /REA|R\.E\.A\./,
    pattern: /(?<!\p{L})(?:REA|R\.E\.A\.)\P{L}{0,5}(?<number>[A-Z]{2}\s?[-–]?\s?\d{5,7})(?!\d)/u,
  },
  {
    kind: 'register',
    sure: 0.7,
    isOftenVat: true,
    hint: /fisc|c\.? ?f\.?/iu,
    pattern:
      /(?<![\p{L}\d])(?<!(?:iva|i\.) ?(?:e|\/|-|–) ?)(?:codice fiscale|cod\. ?fisc(?:ale|\.)?|c\.f\.)[\s:n.°º-]{0,6}(?<number>\d{11})(?![\p{L}\d])/iu,
  },
  {
    kind: 'register',
    sure: 0.75,
    hint: /BC ?\d{7}/,
    pattern: /(?:Inc|Ltd|Limited|Corp|Incorporated|Corporation)\.?[^\p{L}\d]{0,12}(?<number>BC ?\d{7})(?![\p{L}\d])/u,
  },
  {
    kind: 'register',
    sure: 0.8,
    hint: /registre du commerce|rcs|r\.c\.s/iu,
    pattern:
      /(?:registre du commerce(?: et des sociétés)?|(?<!\p{L})(?:rcs|r\.c\.s\.))[^\d.;\n]{0,60}?(?<number>\d{3} \d{3} \d{3})(?![ \d])/iu,
  },
  {
    kind: 'register',
    sure: 0.8,
    hint: /ON|KBO|BCE|RPR|RPM|ndernemingsn|entreprise/,
    pattern:
      /(?<!\p{L})(?:ON|KBO|BCE|RPR|RPM|[Oo]ndernemingsn(?:umme)?r\.?|[Nn]uméro d['’]entreprise)\P{L}{0,4}(?<number>[01]\d{3}\.\d{3}\.\d{3})(?!\d)/u,
  },
  {
    kind: 'vat',
    sure: 0.8,
    hint: /BE ?[01]/,
    pattern: /(?<![\p{L}\d])(?<number>BE ?[01]\d{3}\.\d{3}\.\d{3})(?!\d)/u,
  },
  {
    kind: 'vat',
    sure: 0.8,
    hint: /CHE/,
    pattern: /(?<!\p{L})(?:UID|IDE|IDI)(?:-Nr\.?)?\s?:?\s?(?<number>CHE[- ]?\d{3}[. ]?\d{3}[. ]?\d{3})(?!\d)/u,
  },
  {
    kind: 'vat',
    sure: 0.85,
    hint: /CHE/,
    pattern: /(?<![\p{L}\d])(?<number>CHE[- ]?\d{3}[. ]?\d{3}[. ]?\d{3}) ?(?:MWST|TVA|IVA)(?!\p{L})/u,
  },
  {
    kind: 'register',
    sure: 0.8,
    hint: /Hoja|Folio/,
    pattern: /(?<!\p{L})Hoja (?:n\.?[º°] ?|número )?(?<number>[A-Z]{1,2}[- ]?\d{1,3}[.]?\d{3})(?!\d)/u,
  },
  {
    kind: 'vat',
    sure: 0.85,
    hint: /MVA/,
    pattern: /(?<![\p{L}\d])(?<number>(?:NO ?)?\d{3} ?\d{3} ?\d{3} ?MVA)(?!\p{L})/u,
  },
  {
    kind: 'register',
    sure: 0.8,
    hint: /R\.?C\.?S/,
    pattern: /(?<![\d ])(?<number>\d{3} \d{3} \d{3}) R\.?C\.?S\.?(?!\p{L})/u,
  },
  {
    kind: 'register',
    sure: 0.75,
    ...labelled(
      String.raw`charity(?: commission)?(?: in england (?:and|&) wales| in scotland)?(?: reg(?:istration|istered|\.)?)?(?: \(rcn\))?|charity number \(rcn\)`,
      String.raw`SC0\d{5}|\d{6,8}`,
    ),
  },
  {
    kind: 'register',
    sure: 0.8,
    ...labelled('cvr', String.raw`\d{2} ?\d{2} ?\d{2} ?\d{2}`),
  },
  {
    kind: 'register',
    sure: 0.8,
    ...labelled(
      String.raw`compan(?:y|ies)(?: house)?(?: (?:reg(?:istration|istered|\.)?|number))*|registered (?:in|no)[^\d.]{0,50}?|(?<!(?:vat|tax|gst) )registration|cro|registernummer|handelsregister(?:nummer)?|kamer van koophandel(?: \p{Lu}\p{L}{2,20})?|k\.?v\.?k\.?(?:[ -]?nummer|[ -]?nr\.?)?(?: [\p{L} ]{2,20}?)?|ičo?|identifikační číslo|regon|krs|siren|siret|rcs [\p{L} ]{2,25}?|kt|kennitala|organisationsnummer|org|l?y-tunnus|fo-nummer|business id|cégjegyzékszám|a\.?b\.?n\.?|a\.?c\.?n\.?|nzbn|cnpj|matrícula|огрн|法人番号|company reg(?:istration)? n(?:o|umber)`,
      String.raw`\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}|\d{4}\/\d{6}\/\d{2}|\d{3}\.\d{3}\.\d{3}(?:\.\d{5})?|(?:SC|NI|OC|SO|NC)?\d[\d -]{4,14}\d`,
    ),
  },
];
