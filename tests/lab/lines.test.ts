import { describe, expect, it } from 'vitest';
import { Fault } from './command.ts';
import { answer, inOrder, linesOf } from './lines.ts';

describe('a list', () => {
  it('has a line for each line end, of any system, and none after the last', () => {
    expect(linesOf('a\nb\r\nc\n')).toEqual(['a', 'b', 'c']);
    expect(linesOf('\u{feff}a\n\nb')).toEqual(['a', '', 'b']);
    expect(linesOf('')).toEqual([]);
  });
});

describe('a line', () => {
  const run = async (line: unknown) => ({ seen: line });

  it('is parsed and answered', async () => {
    expect(await answer('{"id":1}', run)).toEqual({ seen: { id: 1 } });
  });

  it('that is not JSON is an error without an id', async () => {
    const error = { code: 'not_json', message: 'The line is not JSON.' };
    expect(await answer('{', run)).toEqual({ id: null, error });
    expect(await answer('', run)).toEqual({ id: null, error });
  });

  it('that fails is an error with its id, its code and a sentence', async () => {
    const fails = async () => {
      throw new Fault('no_file', 'There is no file.');
    };
    const error = { code: 'no_file', message: 'There is no file.' };
    expect(await answer('{"id":"a"}', fails)).toEqual({ id: 'a', error });
    expect(await answer('[1]', fails)).toEqual({ id: null, error });
    expect(await answer('null', () => Promise.reject(new Error('Broken.')))).toEqual({
      id: null,
      error: { code: 'failed', message: 'Broken.' },
    });
  });
});

describe('several at once', () => {
  const all = async (lines: number[], atOnce: number, work: (line: number) => Promise<number>) => {
    const results: number[] = [];
    for await (const result of inOrder(lines, atOnce, work)) results.push(result);
    return results;
  };

  it('come out in the order they went in, whoever is ready first', async () => {
    const wait = (line: number) => new Promise<number>((done) => setTimeout(done, 20 - 4 * line, line));
    expect(await all([0, 1, 2, 3, 4], 3, wait)).toEqual([0, 1, 2, 3, 4]);
  });

  it('are never more than asked for', async () => {
    let running = 0;
    let most = 0;
    const work = async (line: number) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((turn) => setTimeout(turn));
      running -= 1;
      return line;
    };
    await all([0, 1, 2, 3, 4, 5, 6], 3, work);
    expect(most).toBe(3);
  });
});
