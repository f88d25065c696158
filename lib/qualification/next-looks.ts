import type { NextPage, PageKind } from '../prospect/reading.ts';
import type { AccountView } from '../prospect/view.ts';
import { phrase } from '../words/phrase.ts';
import type { Assessment } from './assessment.ts';
import { pageFor } from './page-for.ts';

/** A page the site links to, with what is not known yet and likely told there, in words, the weightiest first. */
export type NextLook = { page: NextPage; answers: string[] };

/** Something not known: what it is worth to know, and how likely a page tells it, 0 to 1. */
type Unknown = { words: string; worth: number; told: (page: NextPage) => number };

const byKind =
  (chances: Partial<Record<PageKind, number>>) =>
  ({ kind }: NextPage): number =>
    chances[kind] ?? 0;

/** What a criterion without points of its own is worth to know. */
const leastWorth = 5;

const openCriteria = ({ criteria }: Assessment): Unknown[] =>
  criteria
    .filter((one) => one.value === 'unknown' && !one.needsFillIn && one.phase === 'page')
    .map(({ label, weight, whereToLook }) => ({
      words: phrase(label),
      worth: Math.max(weight, leastWorth),
      told: (page) => (pageFor(whereToLook, [page]) ? 1 : 0),
    }));

/** Nobody who decides is known: the one thing without which no call is worth making. */
const openPeople = ({ people, peopleGap }: Assessment): Unknown[] =>
  people.length > 0 && peopleGap.length === 0
    ? []
    : [
        {
          words: phrase('who decides'),
          worth: 25,
          told: byKind({ team: 1, about: 0.7, imprint: 0.6, contact: 0.3 }),
        },
      ];

/** Parts of the identity that no page told yet; the size only where no criterion asks for it already. */
function openIdentity(view: AccountView, { criteria }: Assessment): Unknown[] {
  const isOpen = (...fields: Parameters<AccountView['one']>[0][]) => fields.every((field) => !view.one(field));
  const parts: [boolean, Unknown][] = [
    [
      isOpen('address'),
      { words: phrase('address'), worth: 12, told: byKind({ contact: 1, imprint: 0.8, about: 0.2 }) },
    ],
    [
      isOpen('headcount') && criteria.every(({ asks }) => asks !== 'headcount'),
      { words: phrase('how many people'), worth: 12, told: byKind({ about: 1, careers: 0.6, team: 0.5 }) },
    ],
    [isOpen('phone'), { words: phrase('phone'), worth: 10, told: byKind({ contact: 1, imprint: 0.7 }) }],
    [isOpen('email'), { words: phrase('e-mail'), worth: 6, told: byKind({ contact: 1, imprint: 0.7 }) }],
    [isOpen('legalName'), { words: phrase('legal name'), worth: 6, told: byKind({ imprint: 1, contact: 0.2 }) }],
    [isOpen('registration'), { words: phrase('register number'), worth: 4, told: byKind({ imprint: 1 }) }],
  ];
  return parts.flatMap(([isUnknown, unknown]) => (isUnknown ? [unknown] : []));
}

/** Below this a page is too unlikely to tell a thing to be named for it. */
const likely = 0.3;

const addressOf = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');

/**
 * Where to look next: pages the site itself links to that were not read yet, for what is still unknown, the most telling
 * first; a page that would answer nothing is left out.
 */
export function nextLooks(view: AccountView, assessment: Assessment, pages: readonly NextPage[]): NextLook[] {
  const unknowns = [...openPeople(assessment), ...openCriteria(assessment), ...openIdentity(view, assessment)];
  const read = new Set(view.pages.map(({ url }) => addressOf(url)));
  return pages
    .filter(({ url }) => !read.has(addressOf(url)))
    .map((page) => {
      const told = unknowns
        .map(({ words, worth, told }) => ({ words, chance: told(page), gain: worth * told(page) }))
        .filter(({ chance }) => chance >= likely)
        .sort((one, other) => other.gain - one.gain);
      return { page, answers: told.map(({ words }) => words), gain: told.reduce((sum, { gain }) => sum + gain, 0) };
    })
    .filter(({ gain }) => gain > 0)
    .sort((one, other) => other.gain - one.gain)
    .map(({ page, answers }) => ({ page, answers }));
}
