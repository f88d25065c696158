/** Everything a key can do while the panel has the focus and nobody is typing: the one table, shown by "?". */
export const keyTable = [
  { id: 'down', keys: ['arrowdown'], shown: '↓', does: 'go to the next line' },
  { id: 'up', keys: ['arrowup'], shown: '↑', does: 'go to the line before' },
  { id: 'yes', keys: ['y'], shown: 'Y', does: 'the line you are on: yes' },
  { id: 'no', keys: ['n'], shown: 'N', does: 'the line you are on: no' },
  { id: 'unknown', keys: ['u'], shown: 'U', does: 'the line you are on: cannot tell' },
  { id: 'evidence', keys: ['e'], shown: 'E', does: 'the line you are on: show its evidence in the page' },
  { id: 'answer', keys: ['1', '2', '3', '4'], shown: '1–4', does: 'answer the next question' },
  { id: 'question', keys: ['g'], shown: 'G', does: 'go to the next question' },
  { id: 'act', keys: ['r'], shown: 'R', does: 'do the act proposed' },
  { id: 'tag', keys: ['t'], shown: 'T', does: 'sweet spot on or off' },
  { id: 'note', keys: ['m'], shown: 'M', does: 'write a note' },
  { id: 'copy', keys: ['c'], shown: 'C', does: 'copy the line to say' },
  { id: 'help', keys: ['?'], shown: '?', does: 'show these keys' },
  { id: 'undo', keys: ['ctrl+z'], shown: 'Ctrl+Z', does: 'take the last thing you said back' },
] as const;
export type KeyId = (typeof keyTable)[number]['id'];

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
