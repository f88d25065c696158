import type { Lexicon } from '../lexicon.ts';

/** Romanian words for posts and fields of work. */
export const lexicon: Lexicon = {
  posts: {
    owner: { any: 'proprietar, asociat unic, fondatoare' },
    'c-suite': {
      'general-management': 'administrator unic, director general, președinte, preşedinte, vicepreședinte, primar',
    },
    vp: {},
    director: {
      any: 'director executiv adjunct',
      engineering: 'director tehnic',
      finance: 'director economic, director financiar, contabil șef',
    },
    head: { any: 'șef departament, șef serviciu' },
    manager: { any: 'șef echipă, coordonator, responsabil' },
    senior: {},
    individual: {
      any: 'angajat, consilier',
      finance: 'contabil, contabilă',
      engineering: 'inginer, programator',
      legal: 'avocat, avocată',
    },
    entry: { any: 'stagiar' },
  },
  fields: {
    sales: 'vânzări',
    finance: 'contabilitate',
    hr: 'resurse umane',
    operations: 'producție, achiziții',
    'customer-success': 'relații cu clienții',
  },
  hints: {},
  roles: {
    helper: 'asistentă, secretară',
    former: 'fostul',
  },
  spans: [],
  isCompounding: false,
  stems: {},
};
