const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Written with a capital, and no name of a person: where a sentence begins, departments, ranks, days, German nouns of the trade. */
const noNames = list(
  `nothing nichts zuständig verantwortlich wort sagen mittel kunde kunden projekt herr frau the a an i we they she he it you who what when where why how if then there this that these those our my your their his her
  and but or so not no nobody everyone everybody someone somebody both neither nor only also maybe perhaps probably apparently
  currently finally basically actually unfortunately fortunately today yesterday tomorrow later now once after before because
  while although though however without with for from to in on at by as let please ask asked call called spoke talked met need needs
  must should will would can could may might has have had is are was were do does did left sent got going told says said think
  marketing sales purchasing procurement finance legal security engineering operations accounting support reception management
  board committee team company office department head chief vice president director manager owner founder partner ceo cfo coo cto
  managing general lead officer executive assistant receptionist secretary controller buyer decision decisions budget sign-off
  approval contract proposal offer quote demo meeting monday tuesday wednesday thursday friday saturday sunday january february
  march april june july august september october november december mr mrs ms dr north south west east update note summary result
  der die das den dem des ein eine einen einem einer unser unsere ihr ihre sie er es wir ich man wer was wann wo warum wie wenn
  ob falls und oder aber sondern doch nicht kein keine niemand alle beide weder noch nur auch vielleicht wahrscheinlich leider
  heute gestern morgen dann danach vorher weil während ohne mit für von zu bei im am vom zum laut habe hat haben ist sind war muss
  soll kann darf wird entscheidung entscheider entscheiderin angebot termin vertrag auftrag rechnung gespräch telefonat rückruf
  einkauf vertrieb technik buchhaltung geschäftsführung geschäftsleitung geschäftsführer geschäftsführerin vorstand inhaber
  inhaberin chef chefin leiter leiterin einkaufsleiter einkaufsleiterin prokurist prokuristin zentrale empfang assistenz
  sekretariat sekretärin budgets freigabe unterschrift zustimmung ansprechpartner ansprechpartnerin montag dienstag mittwoch
  donnerstag freitag januar februar märz mai juni juli oktober dezember budgethoheit prokura abteilung firma`,
);
const honorifics = list('mr mrs ms dr prof herr herrn frau hr fr');
/** Before a German noun, and before no name. */
const determiners = list(
  `the a an our your their my his her this der die das den dem des ein eine einen einem einer unser unsere unseren unserem
  ihr ihre ihren kein keine vom zum zur im am beim ins jede jeder`,
);
const particles = list('von van de da di zu der den ten');
const nounEndings = /(?:ung|heit|keit|schaft|abteilung|leitung)$/;

/** One sentence with its names put as @0, @1, …; the rest in small letters, commas as words of their own. */
export type Sentence = { text: string; names: string[]; words: string; isQuestion: boolean };

const small = (token: string): string => token.toLowerCase().replaceAll('’', "'");

/** True for a word that is a name wherever it stands: a part of the name of somebody known. */
const isKnown = (token: string, known: ReadonlySet<string>): boolean => known.has(token.replace(/['’]s$/, ''));

function mayBeName(token: string, before: string, known: ReadonlySet<string>): boolean {
  if (!/^\p{Lu}/u.test(token) || honorifics.has(small(token))) return false;
  if (isKnown(token, known) || honorifics.has(small(before))) return true;
  const bare = small(token).replace(/'s$/, '');
  if (!/\p{Ll}/u.test(token) || noNames.has(small(token)) || noNames.has(bare) || nounEndings.test(bare)) return false;
  return !determiners.has(small(before)) && !/['’](?:re|ll|ve|d|m|t)$/.test(token);
}

/** How many tokens from here on are one name; 0 where none begins. */
function nameLength(tokens: readonly string[], at: number, known: ReadonlySet<string>): number {
  const isName = (index: number) => mayBeName(tokens[index] ?? '', tokens[index - 1] ?? '', known);
  const isWhole = (index: number) => /['’]s$/.test(tokens[index] ?? '');
  if (!isName(at)) return 0;
  let length = 1;
  while (length < 4 && !isWhole(at + length - 1)) {
    if (particles.has(tokens[at + length] ?? '') && isName(at + length + 1)) length += 2;
    else if (isName(at + length)) length += 1;
    else break;
  }
  return length;
}

/** One token that is no name, as it is read: an honorific is left out, any mark is a comma. */
const plainly = (token: string): string[] =>
  honorifics.has(small(token)) ? [] : [/[\p{L}\p{N}]/u.test(token) ? small(token) : ','];

function read(words: string, known: ReadonlySet<string>): Sentence {
  const tokens = words.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’&-]{0,60}|[,:()–—]/gu) ?? [];
  const names: string[] = [];
  const out: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const length = nameLength(tokens, at, known);
    const name = tokens.slice(at, at + length).join(' ');
    const bare = name.replace(/['’]s$/, '');
    if (length === 0) out.push(...plainly(tokens[at] ?? ''));
    else out.push(`@${names.push(bare) - 1}`, ...(bare === name ? [] : ["'s"]));
    at += Math.max(length, 1);
  }
  return { text: out.join(' '), names, words: words.trim(), isQuestion: words.endsWith('?') };
}

/** The sentences of a note with the names in them; `known` are names of people, any part of which is a name. */
export function sentencesOf(note: string, known: readonly string[]): Sentence[] {
  const parts = new Set(known.flatMap((name) => name.split(/\s+/).filter((part) => part.length > 1)));
  const plain = note.replace(/\b(Mr|Mrs|Ms|Dr|Prof|Hr|Fr)\./g, '$1');
  return (plain.match(/[^.!?;\n]{1,2000}[.!?;\n]?/g) ?? []).map((words) => read(words, parts));
}
