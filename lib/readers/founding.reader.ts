import { labelledLines } from './labelled-lines.ts';
import { bestName } from './name/best-name.ts';
import { nameKey } from './name/witness.ts';
import type { ReadablePage } from './page.ts';
import { pageKind } from './page-kind.ts';
import type { Line } from './page-lines.ts';
import { isOwnFirm } from './people/own-firm.ts';
import { isQuoted } from './quoted.ts';
import { type FactDraft, fact, type Reader, seen } from './reader.ts';

const year = String.raw`(?<year>1[6-9]\d{2}|20[0-4]\d)(?!\d)`;
const date = String.raw`(?:(?:in|im jahre?|im|i|w|en|nel|em|anno|around|the year|\p{L}{2,14}|\d{1,2}\.?,?)\s){0,6}?`;
const month = String.raw`(?:jan|feb|fév|mar|mär|mrt|maa|apr|avr|abr|may|mai|mag|mei|maj|jun|jui|giu|jul|lug|aug|aoû|ago|sep|set|oct|okt|ott|out|nov|dec|dez|déc|dic|gen|ene)\p{L}{0,7}\.?`;
/** `hint` is what every match holds: cheap to make ready and to look for. */
type Pattern = { hint: RegExp; pattern: RegExp; sure: number };
const patterns: readonly Pattern[] = [
  {
    hint: /founded|established|incorporated|gegründet|fond|cré|fundad|opgericht|założon|grundlagt|grundat|perustettu|založen|etabler/iu,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:founded|established|incorporated|gegründet|fondée?|créée?|fondata|fundada|opgericht|założon[ay]|grundlagt|grundat|perustettu|založena?|etablert|etableret)(?!\p{L}),?\s(?:by [^.]{0,60}? )?${date}${year}`,
      'iu',
    ),
    sure: 0.8,
  },
  {
    hint: /founded|gegründet/iu,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:was|wurde|a été|è stata|fue)\s(?:\p{L}+\s){0,2}?${date}${year}\s(?:\p{L}+\s){0,4}?(?:gegründet|founded)`,
      'iu',
    ),
    sure: 0.8,
  },
  {
    hint: /gegründet/iu,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:unternehmen|firma|betrieb|familienbetrieb|büro|kanzlei|praxis|agentur|verein|gmbh|ag)\swurde\s(?:im jahre? )?${year}\s(?:[^.;!?\d]{0,60}\s)?gegründet`,
      'iu',
    ),
    sure: 0.8,
  },
  {
    hint: /^(?:seit|depuis|dal|sinds|sedan|siden|od)\s/iu,
    pattern: new RegExp(
      String.raw`^(?:seit|depuis|dal|sinds|sedan|siden|od roku)\s(?:dem jahre? |l['’]année )?${year}(?=[\s,])(?=.{0,120}(?<!\p{L})(?:unsere?r? familie|familienbetrieb|familienunternehmen|notre famille|entreprise familiale|la nostra famiglia|azienda di famiglia|onze familie|familiebedrijf|brauen wir|brouwen wij|rodinná firma|familjeföretag|familievirksomhed)(?!\p{L}))`,
      'iu',
    ),
    sure: 0.75,
  },
  {
    hint: /est|gegr|founded|gründungsjahr|since|bestehen/iu,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:est\.?|estd\.?|gegr\.?|established:?|founded:?|gründungsjahr:?|in business since|in operation since|family[- ](?:owned|run) since|serving \p{L}+(?: \p{L}+){0,3} since|company since|bestehen wir seit)\s${year}`,
      'iu',
    ),
    sure: 0.75,
  },
  {
    hint: /founded|gegründet|fondé|opgericht|perustettu/iu,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:(?:im jahr|en|in|nel|vuonna)\s|(?<=(?:^|[.!?])\s{0,1})(?=\d{4}))${year}\s(?:gegründet|founded|fondée?|opgericht|perustettu)`,
      'iu',
    ),
    sure: 0.75,
  },
  {
    hint: /set up|doors/iu,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:(?:was|were) set up (?:by [^.]{0,60}? )?|open(?:ed|ing) (?:our|its|the|their) doors )(?:back )?in\s${year}`,
      'iu',
    ),
    sure: 0.75,
  },
  {
    hint: /(?:started|opened|launched|began|created)\s\p{Lu}/u,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:started|opened|launched|began|created)\s(?<body>(?:\p{Lu}[\p{L}\d&'’-]{1,30}\s){1,5})(?:back )?in\s${year}`,
      'u',
    ),
    sure: 0.75,
  },
];
/** "Waco's trusted plumbers since 1987": a claim over a page; what one is a member or a customer of since then is none. */
const claim: Pattern = {
  hint: /since|seit|depuis|desde|dal|sinds/iu,
  pattern: new RegExp(
    String.raw`^(?!.{0,70}(?:member|accredited|certified|licensed|registered|listed|available|partner|customer|client|sold|published|mitglied|zertifiziert|partner|membre|certifié|miembro|certificad|membro|certificat|lid)).{3,70}(?<!\p{L})(?:since|seit|depuis|desde|dal|sinds)\s${year}[.!]?$`,
    'iu',
  ),
  sure: 0.65,
};
/** Label and year, on one line or in two cells. */
const row = new RegExp(
  String.raw`^(?:(?:company |date |year )?(?:founded|established|incorporated|foundation|of foundation|of incorporation)(?: in| on)?|(?:year|date) (?:founded|established)|gründung(?:sjahr|sdatum)?|gegründet|firmengründung|création|date de création|année de (?:création|fondation)|fondée? en|fondazione|anno di (?:fondazione|costituzione)|fundación|año de fundación|fundada|fundação|ano de fundação|opgericht|oprichtingsjaar|oprichting|založeno|rok založení|rok założenia|założona|etableret|stiftet|grundat|grundades|perustettu|創業|設立|創立|成立时间|год основания)\s?[:：\n]\s?(?:\d{1,2}[./ ]\s?(?:\d{1,2}[./]\s?)?|${month}\s(?:\d{1,2},?\s)?)?${year}`,
  'iu',
);
const inRow: Pattern = { hint: /[:：\n]/, pattern: row, sure: 0.8 };
const ofOthers = /\b(?:customer|client|foundation was|partner|he |she |who |kunde|association was)\b/iu;

/** Another body is spoken of in the same sentence: "a member of the Ticket Guild, a trade group founded in 1994". */
const ofBody =
  /\b(?:members? of|mitglied (?:im|in|der|des|bei)|membres? d[eu]s?|socio de|soci[oa] di|lid van)\b[^.!?]{0,160}$/iu;
/** "Ann founded Tidewell in 2007": the body somebody founded, in capitals between the word and its year. */
const object = /^(?:founded|established|co-founded)\s((?:\p{Lu}[\p{L}\d&'’-]{1,30}\s){1,5})(?:in|back in|around)\s/u;
/** "Tidewell was founded in 2007": the body that was founded, in capitals right before it is said. */
const subject = /(?:^|[^\p{L}\d])(?!(?:Inc|LLC|Ltd|Limited|Corp|PLC)\s)((?:\p{Lu}[\p{L}\d&'’-]{1,30}\s){1,5})was\s$/u;

const isOfAnother = (line: Line, match: RegExpExecArray, page: ReadablePage): boolean => {
  const before = line.text.slice(Math.max(0, match.index - 200), match.index);
  if (ofOthers.test(before.slice(-60)) || ofBody.test(before)) return true;
  const told = subject.exec(before)?.[1]?.trim();
  if (told !== undefined && !isOwnFirm(page, told)) return true;
  const begun = match.groups?.['body']?.trim();
  if (begun !== undefined) return !isOwnFirm(page, begun);
  const founded = object.exec(match[0])?.[1]?.trim();
  const name = bestName(page)?.name;
  if (founded === undefined || name === undefined) return false;
  const [one, other] = [nameKey(founded), nameKey(name)];
  return !one.includes(other) && !other.includes(one);
};

/** The year the company was founded, in its own words. */
export const reader: Reader = {
  id: 'founding',
  read: (page) => ({
    facts: [...page.lines, ...labelledLines(page)].flatMap((line) => yearIn(line, page)).slice(0, 3),
  }),
};

const ofItself: ReadonlySet<string> = new Set(['home', 'about', 'contact']);

const patternsFor = ({ text, heading }: Line, page: ReadablePage): readonly Pattern[] => {
  if (text.includes('\n')) return [inRow];
  return heading > 0 && ofItself.has(pageKind(page)) ? [...patterns, inRow, claim] : [...patterns, inRow];
};

const yearIn = (line: Line, page: ReadablePage): FactDraft[] => {
  if (
    line.region === 'nav' ||
    line.linkShare > 0.6 ||
    line.text.length > 2_000 ||
    !/\d{4}/.test(line.text) ||
    isQuoted(line)
  )
    return [];
  for (const { hint, pattern, sure } of patternsFor(line, page)) {
    const match = hint.test(line.text) ? pattern.exec(line.text) : null;
    const found = match?.groups?.['year'];
    if (match === null || found === undefined || isOfAnother(line, match, page)) continue;
    return [fact('foundedYear', Number(found), seen(line, match, sure))];
  }
  return [];
};
