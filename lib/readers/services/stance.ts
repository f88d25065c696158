import { nameKey } from '../name/witness.ts';
import type { Mention } from './find.ts';
import * as grammar from './grammar.ts';
import type { Token } from './tokens.ts';

/**
 * What a statement says of a trade it names. 'identity': the company is one. 'offering': it sells it. 'headline': it
 * stands at the head of the statement. 'fragment': so too, but another word follows that may make it something else
 * ("High School Summer"). 'none': it is somebody else's, denied, asked about or only mentioned.
 */
export type Stance = 'identity' | 'offering' | 'headline' | 'fragment' | 'none';

/** What a statement is judged with: its words, and the keys by which the company is known (name, domain). */
export type Statement = {
  text: string;
  tokens: readonly Token[];
  mentions: readonly Mention[];
  names: readonly string[];
  isProse: boolean;
};

/** Words a headline may open with before the trade: "Trusted managed IT services". */
const longestOpening = 4;

/** Judges one mention by the nearest telling word before it in its clause, and by what follows it. */
export const stanceOf = (mention: Mention, statement: Statement): Stance => {
  const { tokens, text } = statement;
  if (isModifier(mention, statement) || isAsked(mention, statement) || isDoneByOthers(mention, statement))
    return 'none';
  const clause = tokens[mention.from]?.clause;
  let opening = 0;
  for (let at = mention.from - 1; at >= 0 && tokens[at]?.clause === clause; at--) {
    const said = tellingWord(at, mention, statement);
    if (said !== undefined) return said;
    opening++;
  }
  if (opening > longestOpening || text.trimEnd().endsWith('?')) return 'none';
  return isFragment(mention, statement) || isListed(mention) ? 'fragment' : 'headline';
};

/** "IT companies in Ohio" may be a list of them. */
const isListed = ({ trade, isPlural }: Mention): boolean => trade.kind === 'business' && isPlural;

/** True when a word follows that a headline about the company itself would not have there: "High School Summer". */
const isFragment = ({ to, trade }: Mention, { tokens }: Statement): boolean => {
  const next = tokens[to];
  if (next === undefined || next.clause !== tokens[to - 1]?.clause || next.isAfterComma) return false;
  return trade.kind === 'business' && !grammar.links.has(next.word);
};

/** A word of a statement that is asked what it says of the trade after it. */
type Asked = { word: string; at: number; mention: Mention; statement: Statement };

/** What a word says of a trade after it; undefined when it tells nothing. */
const tellingWord = (at: number, mention: Mention, statement: Statement): Stance | undefined => {
  const asked = { word: statement.tokens[at]?.word ?? '', at, mention, statement };
  if (isElsewhere(asked)) return 'none';
  if (grammar.others.has(asked.word)) return isAgentFor(asked) ? 'offering' : 'none';
  if (grammar.yours.has(asked.word)) return isSpokenToReader(asked) ? speaking(mention) : 'none';
  if (grammar.being.has(asked.word)) return been(asked);
  return offered(asked);
};

const isElsewhere = (asked: Asked): boolean =>
  isOf(asked) || (asked.mention.trade.kind === 'business' && (grammar.places.has(asked.word) || isGermanAm(asked)));

/** "am Museum" is at one; "I am" is not. */
const isGermanAm = ({ word, at, statement: { tokens } }: Asked): boolean =>
  word === 'am' && tokens[at - 1]?.word !== 'i';

const been = (asked: Asked): Stance | undefined => {
  if (isOfSeveral(asked) || isOfRole(asked)) return 'none';
  if (grammar.negations.has(asked.statement.tokens[asked.at - 1]?.word ?? '')) return 'none';
  if (isAdverbialBeing(asked)) return undefined;
  return isSelfBefore(asked.at, asked.statement) ? speaking(asked.mention) : 'none';
};

const offered = ({ word, at, mention, statement }: Asked): Stance | undefined => {
  if (grammar.offering.has(word))
    return isSelfBefore(at, statement) || isOpening(at, statement) ? 'offering' : undefined;
  const isOurs = grammar.possessives.has(word) && mention.trade.kind === 'offer' && at === mention.from - 1;
  return isOurs && isShown(at, statement) ? 'offering' : undefined;
};

/** "Our IT support …", "Explore our IT support"; not "we buy our IT support". */
const isShown = (at: number, statement: Statement): boolean =>
  isOpening(at, statement) || grammar.showing.has(statement.tokens[at - 1]?.word ?? '');

const speaking = ({ trade }: Mention): Stance => (trade.kind === 'business' ? 'identity' : 'offering');

/** "founder of a consulting firm" is another's; "one of the leading", "provider of", "a team of" are not. */
const isOf = ({ word, at, statement: { tokens } }: Asked): boolean =>
  word === 'of' && !grammar.ofOwn.has(tokens[at - 1]?.word ?? '');

/** "Your IT partner", "we are your IT partner": said to the reader, not of the reader. */
const isSpokenToReader = ({ at, statement }: Asked): boolean =>
  (isOpening(at, statement) && !statement.isProse) || grammar.being.has(statement.tokens[at - 1]?.word ?? '');

/** "… are managed service providers" speaks of others; "is one of the largest agencies" of the company. */
const isOfSeveral = ({ at, mention, statement: { tokens } }: Asked): boolean =>
  mention.isPlural &&
  mention.trade.kind === 'business' &&
  !tokens
    .slice(at, mention.from)
    .some(({ word }) => ['one', 'eine', 'einer', 'eines', 'une', 'una', 'uno'].includes(word));

/** "As you know, energy companies …" is no "as an energy company". */
const isOfRole = ({ word, at, mention, statement: { tokens } }: Asked): boolean =>
  ['as', 'als', 'comme', 'como', 'come'].includes(word) &&
  tokens.slice(at + 1, mention.from + 1).some(({ isAfterComma }) => isAfterComma);

/** "such as", "as well as": no statement of being. */
const isAdverbialBeing = ({ word, at, statement: { tokens } }: Asked): boolean =>
  ['as', 'comme', 'als', 'como', 'come'].includes(word) &&
  ['well', 'such', 'known', 'soon', 'long'].includes(tokens[at - 1]?.word ?? '');

/** "your partner for IT services", "specialists in cloud services": the "for" leads to the offer itself. */
const isAgentFor = ({ word, at, mention, statement: { tokens } }: Asked): boolean =>
  mention.trade.kind === 'offer' &&
  ['for', 'fuer', 'pour', 'para', 'per', 'voor'].includes(word) &&
  grammar.agents.has(tokens[at - 1]?.word ?? '');

const nearest = 3;
const longestSubject = 12;

/** True when the company itself is the subject of the verb: right before it ("we also are"), or at the head of the clause ("Northgate, founded in 1999, is"). */
const isSelfBefore = (at: number, statement: Statement): boolean => {
  const { tokens } = statement;
  const clause = tokens[at]?.clause;
  if (grammar.firstPerson.has(tokens[at]?.word ?? '')) return true;
  for (let back = at - 1; back >= Math.max(0, at - longestSubject) && tokens[back]?.clause === clause; back--) {
    const isNear = at - back <= nearest && !tokens.slice(back + 1, at + 1).some(({ isAfterComma }) => isAfterComma);
    const isHead = isOpening(back, statement) || isOpening(back - 1, statement);
    if ((isNear || isHead) && (isSelf(back, statement) || isNamed(back, statement))) return true;
  }
  return ['as', 'als'].includes(tokens[at]?.word ?? '') && isOpening(at, statement) && hasSelf(statement);
};

/** "we", "our team", "the company"; not "our clients", nor "our sister company". */
const isSelf = (at: number, { tokens }: Statement): boolean => {
  const word = tokens[at]?.word ?? '';
  if (grammar.possessives.has(word)) return grammar.selfNouns.has(tokens[at + 1]?.word ?? '');
  if (grammar.selfNouns.has(word)) return !grammar.kin.has(tokens[at - 1]?.word ?? '');
  return grammar.self.has(word);
};

const hasSelf = ({ tokens }: Statement): boolean =>
  tokens.some(({ word }) => ['we', 'wir', 'our', 'unser'].includes(word));

/** True when the words ending at a place are one of the company's names. */
const isNamed = (end: number, { tokens, names }: Statement): boolean => {
  let joined = '';
  for (let at = end; at >= Math.max(0, end - 4); at--) {
    joined = `${nameKey(tokens[at]?.raw ?? '')}${joined}`;
    if (joined.length > 2 && names.includes(joined)) return true;
  }
  return false;
};

const isOpening = (at: number, { tokens }: Statement): boolean =>
  at === 0 || tokens[at - 1]?.clause !== tokens[at]?.clause;

/** True when the trade only describes the next word: "MSP software", "ISO and MSP of a bank", "a restaurant's menu", "hotel web design". */
const isModifier = ({ trade, to }: Mention, { tokens, mentions }: Statement): boolean => {
  const last = tokens[to - 1];
  const next = tokens[to];
  if (next?.word === 'of' && /^\p{Lu}+$/u.test(last?.raw ?? '')) return true;
  if (next === undefined || last === undefined || next.clause !== last.clause || next.isAfterComma) return false;
  if (trade.kind === 'business') return grammar.heads.has(next.word) || mentions.some(({ from }) => from === to);
  return grammar.heads.has(next.word) && !grammar.offerHeads.has(next.word);
};

/** True for "our IT support is handled by …". */
const isDoneByOthers = ({ to }: Mention, { tokens }: Statement): boolean => {
  const after = tokens.slice(to, to + 5).filter(({ clause }) => clause === tokens[to - 1]?.clause);
  return (
    grammar.being.has(after[0]?.word ?? '') &&
    after.some(({ word }) => ['by', 'von', 'durch', 'par', 'da', 'por', 'door'].includes(word))
  );
};

/** True in questions and lessons: "What is a managed service provider?", "How to choose …". */
const isAsked = ({ from }: Mention, { tokens, text }: Statement): boolean => {
  const clause = tokens[from]?.clause;
  const first = tokens.find((token) => token.clause === clause);
  if (first === undefined || !grammar.asking.has(first.word)) return false;
  const after = text.slice(tokens[from]?.end).search(/[.!?;]/);
  const isQuestion = after >= 0 && text.slice(tokens[from]?.end)[after] === '?';
  return (
    isQuestion ||
    ['how', 'why', 'what', 'when', 'wie', 'warum', 'wann', 'comment', 'pourquoi', 'hoe', 'waarom'].includes(first.word)
  );
};
