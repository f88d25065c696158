import type { ReadablePage } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import { type PersonDraft, seen } from '../reader.ts';
import { toldOf } from './prose.ts';
import { sectionOf } from './sections.ts';
import { speakersOf } from './speakers.ts';

const kinds: ReadonlySet<string> = new Set(['home', 'about', 'team', 'person', 'contact', 'other']);

/** Founders, owners and heads named in sentences of pages on which a company speaks of itself, and its speakers on any. */
export const toldPeople = (page: ReadablePage): PersonDraft[] =>
  [
    ...(kinds.has(pageKind(page)) ? toldOf(page).filter(({ line }) => sectionOf(page, line) !== 'others') : []),
    ...speakersOf(page),
  ].map(({ person, title, line }) => ({ name: person.name, title, seen: seen(line, person.printed, 0.65) }));
