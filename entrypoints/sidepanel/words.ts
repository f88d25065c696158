import type { Restriction } from '../../lib/browser/restriction.ts';
import { phrases } from '../../lib/words/phrase.ts';
import type { Showing } from './show.ts';

/** What the panel says in each situation. */
export const words = phrases({
  idle: 'Open a company’s page',
  permission: 'New page here',
  press: 'Press {key} or the Sweetspot button in the toolbar to read this page.',
  pressButton: 'Press the Sweetspot button in the toolbar to read this page.',
  what: 'It reads the page in front of you, on this computer only. Nothing is sent anywhere.',
  every: 'Read every site while this panel is open',
  reading: 'Reading this page…',
  loading: 'The tab is loading another page…',
  stale: 'The tab shows another page now',
  last: 'Read last',
  show: 'Show',
  hide: 'Hide',
  notThisPage: 'What follows is not about this page.',
  nothing: 'This page says nothing about the company',
  nothingText: 'A contact, about or team page of the same site usually does.',
  frozen: 'This page is not answering',
  frozenText: 'It took longer than 3 seconds. It is asked again by itself for a while.',
  tryAgain: 'Try again',
  restricted: 'This page cannot be read',
  linkedin: 'LinkedIn is not read, by design',
  linkedinText: 'You can write notes about an account here.',
  choose: 'Choose the account:',
  notesAbout: 'Notes about {account}',
  refusedReading: 'This page was not saved',
  refusedSaying: 'Not saved yet',
  kept: 'What you said stays here until it is saved.',
  truncated: 'This page was very long, or slow to read: only the first part was read.',
  noDefinition: 'The definition could not be opened',
  copied: 'Copied',
  notCopied: 'Could not copy. Click in the panel and try again.',
  undone: 'Taken back',
  newQuestion: 'New question',
  tagged: 'Tagged as sweet spot',
  untagged: 'Sweet spot tag taken off',
});

/** What came of showing evidence in its page. */
export const showingWords = phrases({
  shown: 'Marked in the page',
  changed: 'Marked in the page. What stood around these words has changed since.',
  folded: 'The page keeps these words folded away. Open its menus and tabs to see them.',
  gone: 'These words are no longer on the page.',
  unseen: 'These words are not in the text of the page but in its data.',
  untouched: 'The page could not be marked. Read it again, then try once more.',
  opened: 'Opens the page it was read on. The words are marked as soon as it is read.',
} satisfies Record<Showing, string>);

/** Why a page cannot be read at all. */
export const restrictedWords = phrases({
  'browser-page': 'It belongs to the browser itself. Open the company’s site instead.',
  store: 'Browsers do not let extensions read their extension store.',
  pdf: 'It is a PDF. Open a page of the company’s site instead.',
  'view-source': 'It shows the source of a page. Open the page itself.',
  file: 'It is a file on this computer. Open a page of the company’s site.',
  'error-page': 'The page did not load.',
  policy: 'Whoever manages this browser does not allow it.',
  withheld: 'It did not load, or it is one the browser keeps extensions away from.',
} satisfies Record<Restriction, string>);
