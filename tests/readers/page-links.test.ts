import { expect, it } from 'vitest';
import type { Snapshot } from '../../lib/prospect/snapshot.ts';
import { readablePage } from '../../lib/readers/page.ts';
import { pageLinks } from '../../lib/readers/page-links.ts';
import { emptySnapshot } from './made-snapshot.ts';

const about: Snapshot = {
  ...emptySnapshot,
  url: 'https://northgate.example/about/us',
  outline: [
    { d: 0, t: 'a', a: { href: 'team' } },
    { d: 1, x: 'Team' },
  ],
};
const hrefs = (more: Partial<Snapshot>) =>
  pageLinks(readablePage({ ...about, ...more }, 'northgate.example')).map(({ href }) => href);

it('resolves links against the page, or against the base it sets', () => {
  expect(hrefs({})).toEqual(['https://northgate.example/about/team']);
  expect(hrefs({ base: 'https://northgate.example/' })).toEqual(['https://northgate.example/team']);
  expect(hrefs({ base: 'no address' })).toEqual([]);
});
