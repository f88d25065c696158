import type { Lexicon } from '../lexicon.ts';

/** Finnish words for posts and fields of work. */
export const lexicon: Lexicon = {
  posts: {
    owner: { any: 'omistaja, perustaja, yrittäjä, osakas, perustajaosakas' },
    'c-suite': {
      any: 'johtoryhmän jäsen',
      'general-management':
        'toimitusjohtaja, varatoimitusjohtaja, pääjohtaja, hallituksen puheenjohtaja, puheenjohtaja',
      finance: 'talousjohtaja',
      sales: 'myyntijohtaja, kaupallinen johtaja',
      marketing: 'markkinointijohtaja',
      engineering: 'teknologiajohtaja, tekninen johtaja',
      operations: 'operatiivinen johtaja, tuotantojohtaja',
      hr: 'henkilöstöjohtaja',
      it: 'tietohallintojohtaja',
    },
    vp: {},
    director: { any: 'johtaja, hallituksen jäsen, aluejohtaja' },
    head: {},
    manager: {
      any: 'päällikkö, esimies, projektipäällikkö, tiiminvetäjä',
      sales: 'myyntipäällikkö',
      marketing: 'markkinointipäällikkö',
      operations: 'tuotantopäällikkö, toimistopäällikkö, työnjohtaja',
      product: 'tuotepäällikkö',
      finance: 'talouspäällikkö',
      hr: 'henkilöstöpäällikkö',
    },
    senior: {},
    individual: {
      any: 'asentaja, hammaslääkäri, suuhygienisti, fysioterapeutti, asiantuntija, asiakaspalvelija, konsultti, suunnittelija',
      sales: 'myyjä, myyntiedustaja, myyntineuvottelija',
      engineering: 'insinööri, ohjelmistokehittäjä',
      finance: 'kirjanpitäjä',
      legal: 'juristi, asianajaja',
    },
    entry: { any: 'harjoittelija' },
  },
  fields: {
    sales: 'myynti',
    marketing: 'markkinointi',
    finance: 'talous',
    hr: 'henkilöstö',
    operations: 'tuotanto, logistiikka, hankinta',
    'customer-success': 'asiakaspalvelu',
  },
  hints: {},
  roles: {
    helper: 'assistentti, sihteeri',
    former: 'entinen',
  },
  spans: [],
  isCompounding: false,
  stems: {},
};
