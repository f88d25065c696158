import { isOfOthers } from '../contact/others.ts';
import { linesWithin, type ReadablePage } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import { around } from '../page-tree.ts';
import { sectionOf } from '../people/sections.ts';
import { isQuoted } from '../quoted.ts';
import type { Card } from './cards.ts';
import { tokensOf } from './classes.ts';

/** Roles and places of people who write, comment, praise or take part. */
const role =
  /(?:^|[-_])(?:author|byline|comment|comments|commentlist|comment-list|commenter|reviewer|review|reviews|testimonial|testimonials|attendee|contact-of|agent|speaker|performer|customer|customers|client|clients|quote)(?:$|[-_])/;
const roots =
  /^(?:h-(?:event|review|review-aggregate|cite|product|recipe|resume|item)|vevent|hreview|hreview-aggregate|hproduct|hrecipe|hresume|comment)$/;
const levels = 12;

/** True for cards of authors, commenters, reviewers, attendees and the like, and for those of the makers of a site. */
export const isOfSomebodyElse = (page: ReadablePage, { element }: Card): boolean => {
  let steps = 0;
  for (const { attributes, tag } of around(element)) {
    if (tag === 'body' || ++steps > levels) break;
    const tokens = tokensOf(attributes.class);
    if (tokens.some((token) => role.test(token) || roots.test(token)) || attributes.rel === 'author') return true;
  }
  const [line] = linesWithin(page, element, 1);
  if (isOfOthers(page, element.index) || (line !== undefined && isQuoted(line))) return true;
  return line !== undefined && line.region !== 'footer' && sectionOf(page, line) === 'others'; // a heading ends with the main part
};

/** On these pages the people marked up are authors, experts that are listed, or applicants. */
const kinds: ReadonlySet<string> = new Set(['article', 'product', 'directory', 'careers', 'login']);

/** True on pages whose cards may be of the company's own people. */
export const showsOwnPeople = (page: ReadablePage): boolean => !kinds.has(pageKind(page));
