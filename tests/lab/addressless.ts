import type { Snapshot } from '../../lib/prospect/snapshot.ts';

/** The address of a page that came without one; it names nobody. */
export const nowhere = 'http://page.invalid/';

/** A snapshot without that address. */
export const withoutAddress = ({ base = nowhere, ...snapshot }: Snapshot): Snapshot => ({
  ...snapshot,
  url: '',
  canonical: snapshot.canonical.startsWith(nowhere) ? '' : snapshot.canonical,
  ...(!base.startsWith(nowhere) && { base }),
});
