import { expect, it } from 'vitest';
import type { Snapshot } from '../../lib/prospect/snapshot.ts';
import { readablePage } from '../../lib/readers/page.ts';
import { pageLinks } from '../../lib/readers/page-links.ts';

const page = (more: Partial<Snapshot>) =>
  readablePage(
    {
      url: 'https://northgate.example/about/us',
      canonical: '',
      title: '',
      lang: '',
      contentType: 'text/html',
      metas: [],
      links: [],
      jsonLd: [],
      scripts: [],
      outline: [
        { d: 0, t: 'a', a: { href: 'team' } },
        { d: 1, x: 'Team' },
      ],
      truncated: false,
      ms: 0,
      ...more,
    },
    'northgate.example',
  );
const hrefs = (more: Partial<Snapshot>) => pageLinks(page(more)).map(({ href }) => href);

it('resolves links against the page, or against the base it sets', () => {
  expect(hrefs({})).toEqual(['https://northgate.example/about/team']);
  expect(hrefs({ base: 'https://northgate.example/' })).toEqual(['https://northgate.example/team']);
  expect(hrefs({ base: 'no address' })).toEqual([]);
});
