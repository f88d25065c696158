import type { Lexicon } from '../lexicon.ts';

/** Turkish words for posts and fields of work. */
export const lexicon: Lexicon = {
  posts: {
    owner: { any: 'kurucu, kurucu ortak, şirket sahibi' },
    'c-suite': {
      'general-management': 'genel müdür, genel müdür yardımcısı, yönetim kurulu başkanı, icra kurulu başkanı, başkan',
    },
    vp: {},
    director: { any: 'direktör, yönetim kurulu üyesi', finance: 'mali işler direktörü', sales: 'satış direktörü' },
    head: {},
    manager: {
      any: 'müdür, müdürü, yönetici, proje müdürü',
      sales: 'satış müdürü',
      marketing: 'pazarlama müdürü',
      hr: 'insan kaynakları müdürü',
      operations: 'fabrika müdürü, üretim müdürü',
    },
    senior: {},
    individual: {
      any: 'uzman, uzmanı, danışman, temsilci, temsilcisi',
      engineering: 'mühendis, mühendisi',
      finance: 'muhasebeci',
      legal: 'avukat',
    },
    entry: { any: 'stajyer' },
  },
  fields: {
    sales: 'satış',
    marketing: 'pazarlama',
    finance: 'muhasebe, finansman',
    hr: 'insan kaynakları',
    operations: 'üretim, lojistik, satın alma',
    'customer-success': 'müşteri hizmetleri',
  },
  hints: {},
  roles: {
    helper: 'asistanı, sekreter',
    former: 'eski',
  },
  spans: [],
  isCompounding: false,
  stems: {},
};
