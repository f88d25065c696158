import { describe, expect, it } from 'vitest';
import { bareWords, saidTooEarly } from './bare-words.ts';
import { treeOf } from './sources.ts';

const inComponent = (text: string) => treeOf({ path: 'components/made.tsx', text });
const inLibrary = (text: string) => treeOf({ path: 'lib/made.ts', text });

describe('bare words', () => {
  it.each([
    ['in markup', '<p>Ask next</p>'],
    ['in an attribute', '<input placeholder="Note" />'],
    ['in an expression of markup', "<p>{isOpen ? <b>x</b> : 'Hide'}</p>"],
    ['read aloud', "<div aria-label={'Acts'} />"],
    ['in a template', '<p>{`Show all`}</p>'],
    ['kept for later', "const words = { none: 'No person is known here yet.' };"],
    ['told', "tell('Not saved yet, try again');"],
  ])('%s', (_, text) => {
    expect(bareWords(inComponent(text))).toHaveLength(1);
  });

  it.each([
    ['a reason', "byRule('unknown');"],
    ['a text among the facts of an act', "const act = { headline: 'Closed' };"],
    ['a refusal', "const no = { code: 'failed', message: `It failed twice.` };"],
  ])('in the library: %s', (_, text) => {
    expect(bareWords(inLibrary(text))).toHaveLength(1);
  });

  it.each([
    ['what is said through phrase', "<p title={phrase('Note')}>{phrase('Show all {count}', { count })}</p>"],
    ['a table of phrases', "const words = phrases({ none: 'No person is known here yet.' });"],
    ['classes', '<p className="flex gap-2 border-t px-2.5">{open}</p>'],
    ['classes kept for later', "const look = 'inline-flex min-h-7 items-center';"],
    ['signs and keys', "<p>· ◆ <Key>{'C'}</Key></p>"],
    ['errors of ours', "throw new Error('The page has no element to draw in.');"],
    ['elements looked for', "document.querySelector('main form');"],
  ])('are not %s', (_, text) => {
    expect(bareWords(inComponent(text))).toEqual([]);
  });

  it('are not lists of words the library looks for', () => {
    expect(bareWords(inLibrary("const titles = ['general manager', 'supply chain'];"))).toEqual([]);
  });
});

describe('words said too early', () => {
  it.each([
    ['a phrase', "const title = phrase('Notes');"],
    ['a table of phrases read', "const words = phrases({ title: 'Notes' });\nconst title = words.title;"],
  ])('%s', (_, text) => {
    expect(saidTooEarly(inLibrary(text))).toHaveLength(1);
  });

  it('are not those said in a function', () => {
    const text = "const words = phrases({ title: 'Notes' });\nconst title = () => words.title + phrase('Note');";
    expect(saidTooEarly(inLibrary(text))).toEqual([]);
  });
});
