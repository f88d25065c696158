import { titleOf } from '../../lib/titles/title.ts';

/** Titles as they stand on team pages, one "title → seniority function" a line. */
export const table = (text: string): [title: string, expected: string][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('→').map((part) => part.trim()))
    .map(([title = '', expected = '']) => [title, expected]);

/** What is said of a title, as the tables write it; "- -" for nothing. */
export const said = (title: string): string => {
  const { seniority, function: work } = titleOf(title);
  return `${seniority ?? '-'} ${work ?? '-'}`;
};
