import type { Lexicon } from '../lexicon.ts';

/** Russian and Ukrainian words for posts and fields of work. */
export const lexicon: Lexicon = {
  posts: {
    owner: {
      any: 'владелец, совладелец, основатель, основательница, сооснователь, собственник, учредитель, власник, засновник',
    },
    'c-suite': {
      any: 'член правления',
      'general-management':
        'генеральный директор, исполнительный директор, президент, председатель правления, председатель, ректор, проректор, глава компании, генеральний директор',
    },
    vp: { any: 'вице президент' },
    director: {
      any: 'директор, заместитель директора, управляющий',
      sales: 'коммерческий директор, директор по продажам',
      finance: 'финансовый директор, главный бухгалтер',
      engineering: 'технический директор, главный инженер',
      marketing: 'директор по маркетингу',
    },
    head: { any: 'начальник отдела, начальник, руководитель отдела, заведующий, заведующая' },
    manager: { any: 'менеджер, руководитель, руководитель проекта, менеджер проектов', sales: 'менеджер по продажам' },
    senior: {},
    individual: {
      any: 'специалист, консультант, сотрудник',
      finance: 'бухгалтер',
      engineering: 'инженер, программист, разработчик',
      legal: 'юрист, адвокат',
    },
    entry: { any: 'стажер, стажёр' },
  },
  fields: {
    it: '',
    sales: 'отдел продаж, продажи',
    marketing: 'маркетинг, отдел маркетинга',
    finance: 'бухгалтерия',
    hr: 'отдел кадров',
    engineering: '',
    operations: 'производство, логистика, закупки',
    legal: '',
    product: '',
    'customer-success': 'служба поддержки',
    other: 'приемная ректора',
  },
  hints: {
    it: '',
    sales: '',
    marketing: '',
    finance: '',
    hr: '',
    engineering: '',
    operations: '',
    legal: '',
    product: '',
    'customer-success': '',
    other: '',
  },
  roles: {
    helper: 'помощник, секретарь',
    deputy: 'заместитель',
    former: 'бывший',
    senior: '',
    junior: '',
    scope: 'по',
    employer: '',
    join: '',
    filler: '',
    bound: '',
  },
  spans: [],
  isCompounding: false,
  stems: {},
};
