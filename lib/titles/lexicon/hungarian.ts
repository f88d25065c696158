import type { Lexicon } from '../lexicon.ts';

/** Hungarian words for posts and fields of work. */
export const lexicon: Lexicon = {
  posts: {
    owner: { any: 'tulajdonos, társtulajdonos, alapító, társalapító' },
    'c-suite': {
      'general-management':
        'ügyvezető, ügyvezető igazgató, vezérigazgató, vezérigazgató helyettes, elnök, alelnök, polgármester',
    },
    vp: {},
    director: {
      any: 'igazgató',
      sales: 'kereskedelmi igazgató',
      finance: 'gazdasági igazgató, pénzügyi igazgató',
      engineering: 'műszaki igazgató',
    },
    head: { any: 'osztályvezető' },
    manager: {
      any: 'projektvezető, csoportvezető, vezető',
      sales: 'kereskedelmi vezető, értékesítési vezető',
      operations: 'üzemvezető, irodavezető',
    },
    senior: {},
    individual: {
      any: 'munkatárs, tanácsadó, referens',
      engineering: 'mérnök, fejlesztő',
      finance: 'könyvelő',
      legal: 'ügyvéd',
      sales: 'értékesítő',
    },
    entry: { any: 'gyakornok' },
  },
  fields: {
    sales: 'értékesítés, kereskedelem',
    finance: 'pénzügy',
    operations: 'logisztika, beszerzés',
    'customer-success': 'ügyfélszolgálat',
  },
  hints: {},
  roles: {
    helper: 'asszisztens, titkárnő',
    former: 'volt, egykori',
  },
  spans: [],
  isCompounding: false,
  stems: {},
};
