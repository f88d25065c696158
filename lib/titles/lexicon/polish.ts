import type { Lexicon } from '../lexicon.ts';

/** Polish words for posts and fields of work. */
export const lexicon: Lexicon = {
  posts: {
    owner: { any: 'właściciel, właścicielka, współwłaściciel, założyciel, założycielka, współzałożyciel, wspólnik' },
    'c-suite': {
      any: 'członek zarządu, członkini zarządu, zarząd',
      'general-management':
        'prezes zarządu, prezes, prezes klubu, zastępca prezesa, zastępca prezesa klubu, wiceprezes zarządu, wiceprezes, dyrektor generalny, dyrektor zarządzający, dyrektorka generalna',
    },
    vp: {},
    director: {
      any: 'dyrektor, dyrektorka, zastępca dyrektora',
      'general-management': 'prokurent, prokurentka, członek rady nadzorczej',
      sales: 'dyrektor handlowy, dyrektor sprzedaży',
      finance: 'dyrektor finansowy, główna księgowa, główny księgowy',
      engineering: 'dyrektor techniczny',
    },
    head: {},
    manager: { any: 'kierownik, kierowniczka, menedżer, menadżer, kierownik projektu', sales: 'kierownik sprzedaży' },
    senior: { any: 'starszy specjalista, starsza specjalistka' },
    individual: {
      any: 'członek, członkini, członek komisji rewizyjnej, kapelmistrz, gospodarz, trener, specjalista, specjalistka, konsultant, konsultantka, doradca, pracownik, sekretarz, nauczyciel, nauczycielka, psycholog, lekarz, stomatolog, higienistka, fizjoterapeuta, fizjoterapeutka, pielęgniarka, położna, aplikant, notariusz, mechanik, kierowca, magazynier, proboszcz, wójt, burmistrz, sołtys, radny, recepcjonistka, rzeczoznawca',
      finance: 'księgowa, księgowy, skarbnik',
      sales: 'przedstawiciel handlowy, handlowiec, doradca klienta',
      engineering: 'inżynier, programista, programistka, technik, projektant',
      legal: 'adwokat, radca prawny, prawnik',
      it: 'informatyk',
    },
    entry: { any: 'stażysta, stażystka, praktykant, praktykantka' },
  },
  fields: {
    it: 'informatyka',
    sales: 'sprzedaż, sprzedaży, handlowy, dział handlowy, dział sprzedaży, eksport',
    marketing: 'marketingu',
    finance: 'finanse, finansów, księgowość, księgowości, dział księgowości',
    hr: 'kadry, kadr, personalny',
    engineering: 'rozwoju oprogramowania',
    operations: 'produkcja, produkcji, logistyka, logistyki, zakupy, zakupów',
    legal: 'prawny',
    product: 'rozwoju produktu',
    'customer-success':
      'obsługa klienta, obsługi klienta, serwis, serwisu, serwis gwarancyjny, dział serwisu, reklamacje',
    other: 'sekretariat, sekretariatu',
  },
  hints: {
    engineering: 'techniczny, techniczna',
  },
  roles: {
    helper: 'asystent, asystentka, sekretarka',
    deputy: 'zastępca, zastępczyni',
    former: 'były, była',
    junior: 'młodszy, młodsza',
    scope: 'ds, do spraw',
    join: 'oraz',
    filler: 'działu, regionu',
  },
  spans: [],
  isCompounding: false,
  stems: {},
};
