import type { Lexicon } from '../lexicon.ts';

/** Czech and Slovak words for posts and fields of work. */
export const lexicon: Lexicon = {
  posts: {
    owner: {
      any: 'majitel, majitelka, spolumajitel, zakladatel, zakladatelka, zakladateľ, majiteľ, majiteľka, společník, spoločník',
    },
    'c-suite': {
      any: 'člen představenstva, člen predstavenstva',
      'general-management':
        'jednatel, jednatelka, konateľ, konateľka, výkonný ředitel, výkonná ředitelka, výkonný riaditeľ, generální ředitel, generální ředitelka, generálny riaditeľ, předseda představenstva, predseda predstavenstva, předseda, předsedkyně, starosta, starostka, prezident',
    },
    vp: {},
    director: {
      any: 'ředitel, ředitelka, riaditeľ, riaditeľka',
      sales: 'obchodní ředitel, obchodný riaditeľ',
      finance: 'finanční ředitel, finanční ředitelka, finančný riaditeľ',
      engineering: 'technický ředitel, technický riaditeľ',
    },
    head: { any: 'vedoucí, vedúci, vedúca, vedoucí oddělení' },
    manager: { any: 'manažer, manažerka, manažér, manažérka, vedoucí projektu' },
    senior: {},
    individual: {
      any: 'specialista, specialistka, referent, referentka, konzultant, konzultantka, poradce',
      finance: 'účetní, účtovník, účtovníčka',
      sales: 'obchodní zástupce, obchodník, obchodný zástupca',
      engineering: 'inženýr, vývojář, programátor, programátorka',
      legal: 'advokát, advokátka, právník',
    },
    entry: { any: 'stážista, stážistka' },
  },
  fields: {
    it: '',
    sales: 'obchodní oddělení, prodej, prodeje, obchod, predaj',
    marketing: 'marketingu',
    finance: 'účetnictví, financí',
    hr: 'personální oddělení',
    engineering: '',
    operations: 'výroba, výroby, logistika, nákup, nákupu',
    legal: 'právní',
    product: '',
    'customer-success': 'zákaznická podpora, zákaznický servis',
    other: '',
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
    helper: 'asistent ředitele, asistentka, sekretářka',
    deputy: 'zástupce',
    former: 'bývalý, bývalá',
    senior: '',
    junior: '',
    scope: 'pro',
    employer: '',
    join: '',
    filler: 'oddělení',
    bound: '',
  },
  spans: [],
  isCompounding: false,
  stems: {},
};
