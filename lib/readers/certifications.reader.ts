import { standards } from './firmographics/standards.ts';
import type { ReadablePage } from './page.ts';
import type { Line } from './page-lines.ts';
import { type FactDraft, fact, type Reader, seen } from './reader.ts';
import { newsLines } from './signals/told.ts';
import { isInQuotation, namesItself } from './signals/whose.ts';

const certified =
  /(?<!\p{L})(?:certified|accredited|attested|audited|certification|certificate|attestation|registered|zertifiziert|zertifizierte[nrs]?|zertifikat|certifiée?s?|certificad[oa]s?|certificat[oaie]|gecertificeerd)(?!\p{L})/iu;
/** Alone on a badge only these say it of whoever shows them: a heading "ISO 27001 certification" may be an offer. */
const badge =
  /(?<!\p{L})(?:certified|accredited|attested|audited|registered|zertifiziert|certifiée?s?|certificad[oa]|certificat[oa]|gecertificeerd)(?!\p{L})/iu;
/** What is offered, asked of others, planned, denied, or true of others alone. */
const ofOthers =
  /(?<!\p{L})(?:help\p{L}{0,3}|get|getting|gain|become|becoming|achieving|prepare|preparing|ready|readiness|consult\p{L}{0,6}|training|course|guide|audit(?:or|ors|ing)|implement\p{L}{0,6}|need|needs|must|require[sd]?|requirements?|should|if|how|why|what|plan\p{L}{0,4}|working towards?|not|no|your|you|customers?|clients?|suppliers?|vendors?|partners?|data cent(?:er|re)s?|hosting|sub-?processors?|aws|azure|google|microsoft|providers?|manufacturers|facilities of|compared|in \d+ (?:days|weeks|months)|hilft|helfen|unterstütz\p{L}{0,4}|berat\p{L}{0,4}|werden|wollen|müssen|sollten|nicht|keine?|ihre?[nrm]?|kunden|lieferanten|rechenzentr\p{L}{0,3}|schulung\p{L}{0,2}|vorbereit\p{L}{0,4}|aid\p{L}{0,4}|accompagn\p{L}{0,6}|votre|vos|obtenir|formation|pas|ayud\p{L}{0,4}|obtener|su|clientes|aiut\p{L}{0,4}|ottenere|vostr[ao]|clienti|helpen|uw|klanten|niet)(?!\p{L})/iu;
const longestBadge = 60;

/** The sentence around a place. */
const sentenceAt = (text: string, at: number): string => {
  const head =
    text
      .slice(0, at)
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  return `${head.slice(-200)}${text.slice(at, at + 200).split(/[.!?](?:\s|$)/, 1)[0] ?? ''}`;
};

const isOwn = (page: ReadablePage, line: Line, at: number): boolean => {
  const sentence = sentenceAt(line.text, at);
  if (ofOthers.test(sentence) || !certified.test(sentence) || isInQuotation(line.text, at) || line.text.endsWith('?'))
    return false;
  return namesItself(page, sentence) || (line.text.length <= longestBadge && badge.test(sentence));
};

const certificationsIn = (page: ReadablePage, line: Line): FactDraft[] => {
  const found: FactDraft[] = [];
  for (const { name, pattern } of standards) {
    const match = pattern.exec(line.text);
    const isPlus = name === 'Cyber Essentials' && found.some(({ value }) => value === 'Cyber Essentials Plus');
    if (match !== null && !isPlus && isOwn(page, line, match.index))
      found.push(fact('certification', name, seen(line, match, 0.8)));
  }
  return found;
};

/** A quick look before the slow one. */
const namesStandard = /iso|iatf|as[ -]?9|nadcap|en[ -]?1090|soc|pci|cyber|tisax|hitrust|hipaa|cmmc|fedramp|b corp/i;

/** Standards the company says it is certified by; never what it helps others to. */
export const reader: Reader = {
  id: 'certifications',
  read: (page) => ({
    facts: newsLines(page)
      .filter(({ text }) => namesStandard.test(text) && certified.test(text))
      .flatMap((line) => certificationsIn(page, line))
      .slice(0, 20),
  }),
};
