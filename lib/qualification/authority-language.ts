import { answers, decides, passedOn, points, refuses, titled, transfers } from './authority-phrases.ts';
import { type Sentence, sentencesOf } from './note-names.ts';

/**
 * What a note says of somebody: that they decide, that they do not, that they are whom to speak with, or only that they were
 * spoken with or passed the call on, which tells nothing of what they decide.
 */
export type Standing = 'decides' | 'does-not-decide' | 'to-speak-with' | 'gatekeeper';

/** One thing a note says of one person, with the sentence that says it. */
export type AuthorityClaim = { name: string; says: Standing; title?: string; words: string };

type Found = { at: number; says: Standing };
/** What is carried from clause to clause of a sentence: names left bare, who was named last, and what was said last. */
type Thread = { bare: { at: number; isDenied: boolean }[]; last: number | undefined; said: Standing | undefined };

const contracted: readonly [RegExp, string][] = [
  [/\b(does|do|is|are|has|have|was)n't\b/g, '$1 not'],
  [/\b(?:can't|cannot)\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/\b(it|that|he|she|who)'s\b/g, '$1 is'],
  [/\b(?:no longer|never)\b/g, 'not'],
  [/\b(?:not only|not just)\b/g, 'also'],
  [/\bnicht nur\b/g, 'auch'],
  [/\b(?:nobody|no one|niemand) (?:but|except|other than|außer) (?=@)/g, ''],
  [/\b(?:only|nur) (?=@)/g, ''],
  [/\b(?:niemals|nie)\b/g, 'nicht'],
];
const expanded = (text: string): string => contracted.reduce((all, [from, to]) => all.replace(from, to), text);

const parting =
  / (?:,|but|however|while|whereas|although|though|because|aber|sondern|doch|während|weil|denn|(?:said|says|sagt|meint)(?: that| dass)?)(?= |$)| (?:and|und|then) (?!@)/;
const clausesOf = (text: string): string[] => text.split(parting).map((clause) => clause.trim());

const conditional =
  /^(?:if|whether|ob|falls|wenn|unless) | (?:if|whether|ob) @|\bused to\b|\b(?:not alone|nicht alleine?)\b/;
const hedged =
  /\b(?:maybe|perhaps|probably|might|may|could|would|thinks?|believes?|guess|likely|apparently|vielleicht|wahrscheinlich|vermutlich|wohl|könnte|glaube)\b/;
const refusing = /\b(?:not|nicht|neither|weder|keine?[nrms]?)\b/;
const bareName = /^(?:(?:it|that|das|es) (?:is|ist) )?@(\d{1,2})$/;
const elliptic =
  /^@(\d{1,2}) (?:is|are|does|do|can|has|will|schon|macht das|tut das|entscheidet)$|^das (?:macht|tut|ist) @(\d{1,2})$/;
const pronoun = /^(?:who|she|he|sie|er|die|der) (?!is @)/;

const indexesIn = ([found]: RegExpMatchArray): number[] =>
  [...found.matchAll(/@(\d{1,2})/g)].map(([, index]) => Number(index));

/** Everybody a list of patterns finds; with a verb for one alone, "and" joins two clauses and only the last is meant. */
function inPatterns(clause: string, patterns: readonly RegExp[]): number[] {
  for (const pattern of patterns) {
    const match = clause.match(pattern);
    if (match === null) continue;
    const all = indexesIn(match);
    const isOne = /@\d{1,2} (?:signs|decides|makes|has|is|approves|holds|controls|owns|entscheidet|unterschreibt)/.test(
      match[0],
    );
    return isOne && !/ (?:nor|noch|or|oder) /.test(match[0]) ? all.slice(-1) : all;
  }
  return [];
}

const named = (all: readonly number[], says: Standing): Found[] => all.map((at) => ({ at, says }));

/** A call that was passed on: who did it decides nothing, and to whom it went is whom to speak with. */
function inTransfer(clause: string): Found[] {
  for (const { pattern, turned } of transfers) {
    const match = clause.match(pattern);
    if (match === null) continue;
    const [by, to] = turned ? [match[2], match[1]] : [match[1], match[2]];
    return [...named([Number(by)], 'gatekeeper'), ...named([Number(to)], 'to-speak-with')];
  }
  return named(inPatterns(clause, passedOn), 'to-speak-with');
}

/** What a clause says of people beside who decides. */
function besides(clause: string): Found[] {
  const passed = inTransfer(clause);
  if (passed.length > 0) return passed;
  const pointed = inPatterns(clause, points);
  return pointed.length > 0 ? named(pointed, 'to-speak-with') : named(inPatterns(clause, answers), 'gatekeeper');
}

/** What a clause says by itself, what denies it taken out. */
function inClause(clause: string, isDenied: boolean): Found[] {
  const refused = inPatterns(clause, refuses);
  if (refused.length > 0) return named(refused, 'does-not-decide');
  const plain = clause.replace(/\b(?:not|nicht|neither|weder|keine?[nrms]?|mehr) /g, '');
  const deciding = [...new Set([...inPatterns(clause, decides), ...inPatterns(plain, decides)])];
  if (isDenied) return named(deciding, 'does-not-decide');
  return [...besides(clause), ...named(deciding, hedged.test(clause) ? 'to-speak-with' : 'decides')];
}

const opposite = (says: Standing | undefined): says is 'decides' | 'does-not-decide' =>
  says === 'decides' || says === 'does-not-decide';

/** "Renee is", "not Eric", "sondern Renee": names that take up what was said before them. */
function inEllipsis(clause: string, isDenied: boolean, { said }: Thread): Found[] {
  const plain = clause.replace(/ ?\b(?:not|nicht)\b ?/g, ' ').trim();
  const match = plain.match(bareName) ?? plain.match(elliptic);
  const [at] = match === null ? [] : indexesIn(match);
  if (at === undefined || !opposite(said)) return [];
  return [{ at, says: isDenied ? 'does-not-decide' : 'decides' }];
}

/** What one clause says, given those before it. */
function readClause(clause: string, thread: Thread): Found[] {
  if (conditional.test(clause)) return [];
  const isDenied = refusing.test(clause) && !/nothing|nichts/.test(clause);
  const subject = thread.bare.findLast((one) => !one.isDenied)?.at ?? thread.last;
  const isHeadless = thread.bare.length > 0 && !clause.includes('@') && !pronoun.test(clause); // "Eric, not Tom, signs off"
  const whole =
    subject === undefined ? clause : isHeadless ? `@${subject} ${clause}` : clause.replace(pronoun, `@${subject} `);
  const found = inClause(whole, isDenied);
  if (found.some(({ says }) => says === 'decides'))
    found.push(
      ...named(
        thread.bare.filter((one) => one.isDenied).map(({ at }) => at),
        'does-not-decide',
      ),
    );
  return found.length > 0 ? found : inEllipsis(clause, isDenied, thread);
}

/** What one sentence says; `before` is who was last named in the one before. */
function readSentence(text: string, before: number | undefined): Found[] {
  const thread: Thread = { bare: [], last: before, said: undefined };
  const all: Found[] = [];
  for (const clause of clausesOf(text)) {
    const found = readClause(clause, thread);
    all.push(...found);
    const bare = clause.replace(/\b(?:not|nicht) /, '').match(bareName);
    if (bare && found.length === 0) thread.bare.push({ at: Number(bare[1]), isDenied: refusing.test(clause) });
    thread.said = found.find(({ says }) => opposite(says))?.says ?? thread.said;
    const names = [...clause.matchAll(/@(\d{1,2})(?! 's)/g)];
    thread.last = names.length > 0 ? Number(names.at(-1)?.[1]) : thread.last;
  }
  return all;
}

/** Titles told beside names, and the sentence without them. */
function withoutTitles({ text, names }: Sentence): { text: string; titles: Map<string, string> } {
  const titles = new Map<string, string>();
  let rest = text;
  for (const { pattern, name, left } of titled) {
    const match = rest.match(pattern);
    const whose = names[Number(match?.[name])];
    if (match === null || whose === undefined) continue;
    titles.set(whose, match[name === 1 ? 2 : 1] ?? '');
    rest = rest.replace(pattern, left);
  }
  return { text: rest, titles };
}

/** The one fuller name this is a part of, else the name itself; empty where it may be of several people. */
function wholeName(name: string, all: readonly string[]): string {
  const fuller = new Set(all.filter((other) => other !== name && ` ${other} `.includes(` ${name} `)));
  const [only = name] = fuller;
  return fuller.size > 1 ? '' : only;
}

const weight: Record<Standing, number> = { decides: 2, 'does-not-decide': 2, 'to-speak-with': 1, gatekeeper: 0 };

/** What the sentences of a note came to so far, and who was last named alone. */
type Heard = { claims: Map<string, AuthorityClaim>; titles: Map<string, string>; last: string | undefined };

/** Adds what one sentence says: explicit words outweigh others, and of two the later one holds. */
function hear(sentence: Sentence, heard: Heard, nameOf: (name: string) => string): void {
  const plain = withoutTitles(sentence);
  for (const [name, title] of plain.titles) heard.titles.set(nameOf(name), title);
  const names = [...sentence.names, ...(heard.last === undefined ? [] : [heard.last])];
  const before = heard.last === undefined ? undefined : names.length - 1;
  const found = sentence.isQuestion ? [] : readSentence(expanded(plain.text), before);
  for (const { at, says } of found) {
    const name = nameOf(names[at] ?? '');
    const standing = heard.claims.get(name)?.says;
    if (name !== '' && (standing === undefined || weight[says] >= weight[standing]))
      heard.claims.set(name, { name, says, words: sentence.words });
  }
  heard.last = sentence.names.length === 1 ? sentence.names[0] : undefined;
}

/** What a note says of who decides, one claim a person. `known` are the names of the people known; a claim bears the name as known. */
export function authorityIn(note: string, known: readonly string[] = []): AuthorityClaim[] {
  const sentences = sentencesOf(note, known);
  const everybody = [...known, ...sentences.flatMap(({ names }) => names)];
  const heard: Heard = { claims: new Map(), titles: new Map(), last: undefined };
  for (const sentence of sentences) hear(sentence, heard, (name) => wholeName(name, everybody));
  return [...heard.claims.values()].map((claim) => {
    const title = heard.titles.get(claim.name);
    return title === undefined ? claim : { ...claim, title };
  });
}
