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
    vp: { any: 'varapuheenjohtaja' },
    director: { any: 'johtaja, kilpailujohtaja, hallituksen jäsen, aluejohtaja' },
    head: { any: 'rehtori, apulaisrehtori' },
    manager: {
      any: 'huoltopäällikkö, päällikkö, esimies, projektipäällikkö, tiiminvetäjä',
      sales: 'myyntipäällikkö',
      marketing: 'markkinointipäällikkö',
      operations: 'tuotantopäällikkö, toimistopäällikkö, työnjohtaja',
      product: 'tuotepäällikkö',
      finance: 'talouspäällikkö',
      hr: 'henkilöstöpäällikkö',
    },
    senior: {},
    individual: {
      any: 'lehtori, opettaja, tuntiopettaja, koulusihteeri, lääkäri, eläinlääkäri, sairaanhoitaja, terveydenhoitaja, arkkitehti, valmentaja, kirkkoherra, kanttori, isännöitsijä, keittiömestari, opinto ohjaaja, kuraattori, asentaja, hammaslääkäri, suuhygienisti, fysioterapeutti, asiantuntija, asiakaspalvelija, konsultti, suunnittelija, toimistosihteeri, jäsen, varajäsen, huoltomies',
      sales: 'myyjä, myyntiedustaja, myyntineuvottelija',
      engineering: 'insinööri, ohjelmistokehittäjä',
      finance: 'kirjanpitäjä, rahastonhoitaja, palkanlaskija',
      legal: 'juristi, asianajaja',
    },
    entry: { any: 'harjoittelija' },
  },
  fields: {
    sales: 'myynti, tarjouslaskenta, tarjouspyynnöt, tarjoukset, vuokraus, vienti',
    marketing: 'markkinointi, viestintä',
    finance: 'talous, taloushallinto, kirjanpito, laskutus, palkanlaskenta',
    hr: 'henkilöstö, rekrytointi',
    engineering: 'tuotekehitys, suunnittelu',
    operations:
      'tuotanto, logistiikka, hankinta, hallinto, urakointi, asennus, huolto, varasto, toimisto, korjaamo, varaosat',
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
