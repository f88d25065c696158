import type { Fact } from '../../lib/prospect/fact.ts';
import type { Person } from '../../lib/prospect/person.ts';
import type { PageKind, Reading } from '../../lib/prospect/reading.ts';

/**
 * What an invented page of tests/pages must be read as. `facts` and `people` must be there (a value may leave parts out);
 * fields named in `complete` hold nothing else; strings in `never` occur in no value at all.
 */
export type Expected = {
  url: string;
  account: string;
  kind: PageKind;
  facts?: { field: Fact['field']; value: unknown; atLeast?: number; atMost?: number }[];
  /** Whom the page speaks of, where not of its owner. */
  subject?: Reading['subject'];
  /** All companies held apart, with what is said of each at least, and fields nothing may be said in. */
  others?: {
    name: string;
    account?: string;
    link?: string;
    facts?: { field: Fact['field']; value: unknown }[];
    lacks?: Fact['field'][];
  }[];
  complete?: (Fact['field'] | 'people')[];
  people?: Partial<Person>[];
  never?: string[];
  /** Kinds of the pages to read next, in any order. */
  nextPages?: PageKind[];
  /** Pieces of the words that must be there, and must not. */
  words?: { has?: string[]; lacks?: string[] };
};

/** An invented page and what it must be read as. */
export type PageFile = { id: string; html: string; expected: Expected };

const htmls = import.meta.glob<string>('../pages/*.html', { query: '?raw', import: 'default', eager: true });
const expectations = import.meta.glob<Expected>('../pages/*.expected.json', { import: 'default', eager: true });

/** All pages of tests/pages; one without its expected file is a mistake. */
export const pageFiles: PageFile[] = Object.entries(htmls).map(([path, html]) => {
  const expected = expectations[path.replace(/\.html$/, '.expected.json')];
  if (expected === undefined) throw new Error(`${path} lacks its .expected.json`);
  return { id: path.replace(/^.*\/|\.html$/g, ''), html, expected };
});
