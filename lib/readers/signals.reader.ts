import type { Reader } from './reader.ts';
import { hiringOf } from './signals/hiring.ts';
import { joiningOf } from './signals/joining.ts';
import { newsOf } from './signals/news.ts';

const most = 30;

/** What the company tells of its own: posts on offer, funding, acquisitions, new places, new leaders, layoffs; dated where the page tells when. */
export const reader: Reader = {
  id: 'signals',
  read: (page) => ({ facts: [...newsOf(page), ...joiningOf(page), ...hiringOf(page)].slice(0, most) }),
};
