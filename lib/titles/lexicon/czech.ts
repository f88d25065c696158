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
    vp: { any: 'místopředseda, místopředsedkyně, podpredseda, podpredsedníčka, místostarosta, místostarostka' },
    director: {
      any: 'ředitel, ředitelka, riaditeľ, riaditeľka, zástupce ředitele, zástupkyně ředitele, zástupca riaditeľa, zástupkyňa riaditeľa',
      sales: 'obchodní ředitel, obchodný riaditeľ',
      finance: 'finanční ředitel, finanční ředitelka, finančný riaditeľ',
      engineering: 'technický ředitel, technický riaditeľ',
    },
    head: { any: 'vedoucí, vedúci, vedúca, vedoucí oddělení' },
    manager: { any: 'manažer, manažerka, manažér, manažérka, vedoucí projektu' },
    senior: {},
    individual: {
      any: 'specialista, specialistka, referent, referentka, konzultant, konzultantka, poradce, tajemník, tajemnice, tajomník, tajomníčka, člen výboru, členka výboru, hospodář, trenér, trenérka, stavbyvedoucí, zdravotní sestra, hygienistka, fyzioterapeut, fyzioterapeutka, koncipient, mechanik, řidič, výchovný poradce, výchovná poradkyně',
      other:
        'učitel, učitelka, učiteľ, učiteľka, vychovatel, vychovatelka, vychovávateľka, školní psycholog, lékař, lékařka',
      operations: 'školník, školnice, kuchař, kuchařka, mistr výroby, skladník',
      finance: 'pokladník, pokladnice, pokladníčka, ekonomka, účetní, účtovník, účtovníčka',
      sales: 'obchodní zástupce, obchodník, obchodný zástupca',
      engineering: 'inženýr, vývojář, programátor, programátorka',
      legal: 'advokát, advokátka, právník',
    },
    entry: { any: 'stážista, stážistka' },
  },
  fields: {
    sales: 'obchodní oddělení, prodej, prodeje, obchod, predaj',
    marketing: 'marketingu',
    finance: 'účetnictví, účtovníctvo, účtárna, učtáreň, fakturace, financí, ekonomické oddělení, ekonomický úsek',
    hr: 'personální oddělení, mzdové oddělení, personální a mzdové oddělení, mzdy, mzdová účtárna, personalistika',
    operations:
      'výroba, výroby, logistika, nákup, nákupu, expedice, sklad, kvalita, doprava, zásobování, zásobovanie, nákup a logistika, výrobní oddělení, technické oddělení',
    engineering: 'vývoj, konstrukce, konštrukcia, projekce',
    legal: 'právní',
    'customer-success': 'zákaznická podpora, zákaznický servis, reklamace, servisní oddělení',
  },
  hints: {},
  roles: {
    helper: 'asistent ředitele, asistentka, sekretářka',
    deputy: 'zástupce',
    former: 'bývalý, bývalá',
    scope: 'pro',
    filler: 'oddělení',
  },
  spans: [],
  isCompounding: false,
  stems: {},
};
