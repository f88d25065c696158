/** An error as a line of output says it. */
type Failure = { id: unknown; error: { code: string; message: string } };

const idOf = (line: unknown): unknown => (typeof line === 'object' && line !== null && 'id' in line ? line.id : null);

const failureOf = (id: unknown, error: unknown): Failure => {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'failed';
  return { id, error: { code, message } };
};

/** The lines of a list; a mark at its beginning and line ends of any system are no part of them. */
export const linesOf = (text: string): string[] => {
  const lines = text.replace(/^\u{feff}/u, '').split(/\r?\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
};

/** Answers one line of JSON; never throws. */
export const answer = async (text: string, run: (line: unknown) => Promise<object>): Promise<object> => {
  let line: unknown = null;
  try {
    line = JSON.parse(text);
  } catch {
    return failureOf(null, Object.assign(new Error('The line is not JSON.'), { code: 'not_json' }));
  }
  try {
    return await run(line);
  } catch (error) {
    return failureOf(idOf(line), error);
  }
};

/** Works on up to `atOnce` items at a time and hands over the results in the order of the items. */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  let next = 0;
  while (running.length > 0 || next < items.length) {
    for (; next < items.length && running.length < atOnce; next += 1) {
      const item = items[next];
      if (item !== undefined) running.push(work(item));
    }
    const first = running.shift();
    if (first !== undefined) yield await first;
  }
}
