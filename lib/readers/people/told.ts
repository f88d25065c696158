import type { ReadablePage } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import { type PersonDraft, seen } from '../reader.ts';
import { isNamesake } from './own-firm.ts';
import { selfOf, type Told, toldOf } from './prose.ts';
import { sectionOf } from './sections.ts';
import { speakersOf } from './speakers.ts';

/** Pages on which whoever is the firm speaks of themselves; elsewhere it may be a guest, unless the firm bears their name. */
const ownWords: ReadonlySet<string> = new Set(['about', 'person', 'team']);

const themselves = (page: ReadablePage): Told[] =>
  selfOf(page).filter(({ person }) => ownWords.has(pageKind(page)) || isNamesake(page, person));

const kinds: ReadonlySet<string> = new Set(['home', 'about', 'team', 'person', 'contact', 'other']);

/** Founders, owners and heads named in sentences of pages on which a company speaks of itself, and its speakers on any. */
export const toldPeople = (page: ReadablePage): PersonDraft[] =>
  [
    ...(kinds.has(pageKind(page)) ? [...themselves(page), ...toldOf(page)] : []).filter(
      ({ line }) => sectionOf(page, line) !== 'others',
    ),
    ...speakersOf(page),
  ].map(({ person, title, line }) => ({
    name: person.name,
    ...(title === '' ? {} : { title }),
    seen: seen(line, person.printed, 0.65),
  }));
