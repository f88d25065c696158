import { phrases } from '../../lib/words/phrase.ts';

/** Everything a key can do while the panel has the focus and nobody is typing: the one table, shown by "?". */
export const keyTable = [
  { id: 'down', keys: ['arrowdown'], shown: '↓' },
  { id: 'up', keys: ['arrowup'], shown: '↑' },
  { id: 'yes', keys: ['y'], shown: 'Y' },
  { id: 'no', keys: ['n'], shown: 'N' },
  { id: 'unknown', keys: ['u'], shown: 'U' },
  { id: 'evidence', keys: ['e'], shown: 'E' },
  { id: 'answer', keys: ['1', '2', '3', '4'], shown: '1–4' },
  { id: 'question', keys: ['g'], shown: 'G' },
  { id: 'act', keys: ['r'], shown: 'R' },
  { id: 'tag', keys: ['t'], shown: 'T' },
  { id: 'note', keys: ['m'], shown: 'M' },
  { id: 'copy', keys: ['c'], shown: 'C' },
  { id: 'help', keys: ['?'], shown: '?' },
  { id: 'undo', keys: ['ctrl+z'], shown: 'Ctrl+Z' },
] as const;
export type KeyId = (typeof keyTable)[number]['id'];

const does = phrases({
  down: 'go to the next line',
  up: 'go to the line before',
  yes: 'the line you are on: yes',
  no: 'the line you are on: no',
  unknown: 'the line you are on: cannot tell',
  evidence: 'the line you are on: show its evidence in the page',
  answer: 'answer the next question',
  question: 'go to the next question',
  act: 'do the act proposed',
  tag: 'sweet spot on or off',
  note: 'write a note',
  copy: 'copy the line to say',
  help: 'show these keys',
  undo: 'take the last thing you said back',
} satisfies Record<KeyId, string>);

/** The table as it is shown. */
export const keyLines = () => keyTable.map(({ id, shown }) => ({ id, shown, does: does[id] }));

/** What of a keyboard event decides which key it is. */
export type Stroke = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>;

/** The Latin letter of a key in any layout; other keys by what they write. */
function nameOf({ key, code }: Stroke): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  const isLatin = key.length === 1 && key.charCodeAt(0) < 128;
  return (letter && !isLatin ? letter : key).toLowerCase();
}

/** The line of the table a stroke belongs to, with the stroke's name; undefined when it means nothing here. */
export function keyOf(stroke: Stroke): { id: KeyId; name: string } | undefined {
  if (stroke.isComposing || stroke.altKey) return undefined;
  const name = nameOf(stroke);
  if (stroke.shiftKey && name !== '?') return undefined;
  const whole = stroke.ctrlKey || stroke.metaKey ? `ctrl+${name}` : name;
  const found = keyTable.find(({ keys }) => keys.some((key) => key === whole));
  return found && { id: found.id, name };
}
