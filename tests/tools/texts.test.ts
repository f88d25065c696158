import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nodesOf, treeOf } from './sources.ts';
import { allTexts, textsOfCall } from './texts.ts';

const textsIn = (text: string) =>
  nodesOf(treeOf({ path: 'lib/made.ts', text }), ts.isCallExpression).flatMap(textsOfCall);

describe('texts of the code', () => {
  it.each([
    ["phrase('Ask next')", ['Ask next']],
    ["phrase('Show all {count}', { count: 3 })", ['Show all {count}']],
    ["phrase(isOne ? '1 note' : '{count} notes')", ['1 note', '{count} notes']],
    ["phrases({ title: 'Notes', 'a-b': 'Another note' } satisfies Words)", ['Notes', 'Another note']],
    ['phrase(label)', []],
    ["other('Ask next')", []],
  ])('%s', (text, texts) => {
    expect(textsIn(text)).toEqual(texts);
  });

  it('are found in code, templates, questions, answers and the vocabulary', () => {
    const all = new Set(allTexts());
    const some = [
      'Ask next',
      'Is a VAR, MSP or IT-services company',
      'Who, by name, decides on this?',
      'Nobody else',
      'not top',
    ];
    expect(some.filter((text) => !all.has(text))).toEqual([]);
  });
});
