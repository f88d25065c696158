import type { CompanyField } from '../../prospect/fact.ts';
import { legalNamesIn } from '../name/legal-text.ts';
import { domainLabel, isWitnessed, nameKey } from '../name/witness.ts';
import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { type FactDraft, trusted } from '../reader.ts';
import { indexOf, type Piece } from './piece.ts';

const reaches: ReadonlySet<CompanyField> = new Set(['address', 'phone', 'fax']);
/** What a block under another name says is the company's at most as likely as this. */
const most = 0.6;
const step = 0.05;
const mostLines = 6;
const surelyOwn = 0.7;

const managed =
  /^(?:(?:professionally |proudly )?(?:managed|operated|represented|marketed) by|verwaltet (?:von|durch)|hausverwaltung|gérée? par|gestito da|gestionado por)[\s:]{1,3}/iu;

/** The firm a line of the footer opens with: who holds the rights, is a member or is mentioned opens nothing. */
const opensWith = (page: ReadablePage, { text, region }: Line): string | undefined => {
  if (region !== 'footer') return undefined;
  const said = text.replace(managed, '');
  const first = legalNamesIn(said, domainLabel(page))[0];
  return first === undefined || first.start > 0 || first.isDoubtful ? undefined : first.name;
};

/** What the page calls its company, and whom it says to be its owner. */
const calledBy = (facts: readonly FactDraft[]): string[] =>
  facts
    .flatMap(({ field, value, seen }) =>
      field === 'name' || (field === 'legalName' && seen.confidence >= surelyOwn) ? [nameKey(String(value))] : [],
    )
    .filter((name) => name.length > 2);

/** The lines under a name, to the next heading or the next firm's name, the company's own among them. */
const blockAt = (page: ReadablePage, line: Line): Piece => {
  const below = page.lines.slice(line.order + 1, line.order + 1 + mostLines);
  const next = below.find(
    (one) => one.region !== 'footer' || one.heading > 0 || legalNamesIn(one.text, domainLabel(page)).length > 0,
  );
  const last = below.at(-1) ?? line;
  return { index: line.index, end: next?.index ?? last.index + 1 };
};

/** The blocks of a footer that stand under the full name of another firm: who manages a house, who made the site. */
const foreignBlocks = (page: ReadablePage, facts: readonly FactDraft[]): Piece[] => {
  const called = calledBy(facts);
  const isOwn = (name: string): boolean => {
    const key = nameKey(name);
    return isWitnessed(page, name) || called.some((own) => own.includes(key) || key.includes(own));
  };
  return page.lines.flatMap((line) => {
    const name = opensWith(page, line);
    return name === undefined || isOwn(name) ? [] : [blockAt(page, line)];
  });
};

/**
 * Makes what a footer says under another firm's name less sure than what the page says of itself: a trading name may be
 * another than the firm's, so nothing is dropped.
 */
export const belowOwn = (page: ReadablePage, facts: readonly FactDraft[]): ((draft: FactDraft) => FactDraft) => {
  const blocks = foreignBlocks(page, facts);
  const isTheirs = ({ field, seen }: FactDraft): boolean => {
    const at = reaches.has(field) ? indexOf(seen.sighting.locator) : undefined;
    return at !== undefined && blocks.some(({ index, end }) => at >= index && at < end);
  };
  const surest = (field: CompanyField): number =>
    Math.max(0, ...facts.flatMap((one) => (one.field === field && !isTheirs(one) ? [one.seen.confidence] : [])));
  return (draft) => {
    if (blocks.length === 0 || !isTheirs(draft)) return draft;
    const own = surest(draft.field);
    const sure = Math.min(draft.seen.confidence, most, own > step ? own - step : most);
    return { ...draft, seen: trusted(draft.seen, sure) };
  };
};
