import type { Lexicon } from '../lexicon.ts';

/** Swedish, Norwegian and Danish words for posts and fields of work; the three share most of them. */
export const lexicon: Lexicon = {
  posts: {
    owner: {
      any: 'ägare, delägare, grundare, medgrundare, eier, deleier, medeier, grunnlegger, gründer, ejer, medejer, indehaver, stifter, medstifter, innehavare, innehaver, indehavere, kompanjon, egenföretagare, daglig leder og eier',
    },
    'c-suite': {
      any: 'koncernledelse, företagsledning',
      'general-management':
        'verkställande direktör, vd, vice vd, administrerende direktør, adm direktør, adm dir, adm direktor, daglig leder, dagleg leiar, daglig leiar, administrerende direktor, koncernchef, konsernsjef, styreleder, styrets leder, ordförande, styrelseordförande, bestyrelsesformand, formand, forretningsfører, borgmester, ordfører, generalsekreterare, generalsekretær, förbundsordförande, landsformand, forbundsformand',
      finance: 'ekonomidirektör, finansdirektør, økonomidirektør',
    },
    vp: { any: 'visepresident, nestleder' },
    director: {
      any: 'direktör, direktør, vicedirektör, viseadministrerende direktør, vicedirektør, underdirektør, styremedlem, styrelseledamot, bestyrelsesmedlem, kansler, områdedirektør, ledamot',
      finance: 'kassör, kasserer',
      sales: 'säljdirektör, salgsdirektør',
    },
    head: {
      any: 'avdelningschef, enhetschef, avdelingsleder, afdelingsleder, afdelingschef, avdelingssjef, chef for, sjef, rektor skola, leder for, kontorchef, områdeschef, regionchef, platschef, seksjonssjef, sektionschef, leder, ledare, verksamhetschef, affärsområdeschef, seksjonsleder, divisjonssjef, leiar',
      hr: 'hr chef, personalchef, personalesjef, hr sjef, personalsjef',
      it: 'it chef, it sjef',
      sales: 'säljchef, försäljningschef, salgschef, salgssjef, kommersiell sjef',
      marketing:
        'marknadschef, marketingchef, markedschef, markedssjef, kommunikationschef, kommunikasjonssjef, informationschef, chefredaktör, sjefredaktør, pressesjef, pressechef, sponsorsjef',
      finance: 'ekonomichef, økonomichef, økonomisjef, regnskabschef, regnskapssjef, redovisningschef, finanschef',
      operations:
        'produktionschef, driftschef, driftsleder, driftssjef, inköpschef, indkøbschef, innkjøpssjef, lagerchef, butikschef, butikksjef, kvalitetschef, logistikchef, kökschef, køkkenchef, verkstadschef, fabrikschef',
      engineering: 'teknisk chef, utvecklingschef, udviklingschef, utviklingssjef, teknisk sjef',
      'customer-success': 'kundechef, kundtjänstchef',
      product: 'produktchef, produktsjef',
    },
    manager: {
      any: 'gruppchef, gruppledare, gruppeleder, teamleder, teamledare, projektledare, projektleder, prosjektleder, arbetsledare, arbejdsleder, arbeidsleder, ansvarlig, ansvarig, förman, formann',
      operations:
        'verksmester, værkstedschef, restaurangchef, byggleder, byggledare, butiksleder, kontorsansvarig, verkmästare, værkfører',
      product: 'produktansvarig, produktansvarlig',
    },
    senior: {
      any: 'seniorrådgiver, seniorrådgivare, överläkare, overlege, overlæge, chefkonsulent, sjefskonsulent, ekspert',
    },
    individual: {
      any: `tømrermester, malermester, murermester, tandplejer, tannpleier, tandhygienist, medarbetare, medarbejder, medarbeider, rådgivare, rådgiver, konsulent, konsult, samordnare, koordinator, sekreterare, sekretær, assistent, handläggare, sagsbehandler, saksbehandler, tekniker, ingenjör, ingeniør, forskare, forsker, fuldmægtig, administratör, utredare, planerare,
        verksamhetsplanerare, planlegger, arkitekt, talesman, talsmand, kontaktperson, medlem, frivillig, suppleant, varamedlem, valberedning, materialforvalter, materialförvaltare, oppmann, lagleder, vararepresentant, instruktör, instruktør, utbildare, underviser, analytiker, formgivare, fagspesialist, koordinatör`,
      sales:
        'säljare, sælger, selger, innesäljare, utesäljare, mäklare, megler, ejendomsmægler, fastighetsmäklare, butikssäljare, kundeansvarlig, kundansvarig, butiksmedarbetare, eiendomsmegler, assurandør',
      marketing:
        'marknadsförare, kommunikatör, redaktör, redaktør, fotograf, skribent, informatör, pressansvarig, presseansvarlig',
      finance:
        'ekonom, økonom, ekonomiassistent, redovisningskonsult, bokhållare, bogholder, regnskapsfører, regnskabsmedarbejder, siviløkonom, bokholder',
      hr: 'rekryterare, personalhandläggare, hr konsult, lønkonsulent',
      legal: 'advokatfullmektig, advokat, domare, dommer, bolagsjurist',
      engineering:
        'utvecklare, systemutvecklare, udvikler, utvikler, systemutvikler, programmerare, programmør, konstruktör, konstruktør, sivilingeniør, civilingenjör, civilingeniør',
      it: 'systemadministratör, it tekniker',
      'customer-success': 'kundtjänstmedarbetare, kundservicemedarbeider, kundservicemedarbetare',
      operations:
        'byggmester, takstmann, kundebehandler, tømrersvend, mekaniker, landinspektør, montör, montør, snickare, tømrer, målare, rørlegger, rörmokare, vvs montör, kock, kokk, tjener, servitör, chaufför, chauffør, lagermedarbetare, lagermedarbejder, inköpare, indkøber, innkjøper, vaktmästare, vaktmester, pedel, städare, renholder, maskinist, svejser, svetsare, håndværker, smed',
      other:
        'spesialist, avtalespesialist, fastlege, fysioterapeut, manuellterapeut, ergoterapeut, dyrepleier, inspektør, jordemoder, træner, tandsköterska, barnmorska, naprapat, tränare, kanslist, materialare, djursjukskötare, sjuksköterska, sygeplejerske, sykepleier, läkare, læge, lege, tandläkare, tandlæge, tannlege, lärare, lærer, pedagog, pædagog, psykolog, sjukgymnast, prest, präst, kunstner, konstnär, frisör, frisør, dyrlæge, veterinär, veterinær, oversætter, översättare, skolechef, förskollärare, undersköterska, bibliotekarie',
    },
    entry: {
      any: 'lärling, lærling, elev, studentmedarbejder, studentmedarbeider, sommerferievikar, sommarvikarie, studerande, studerende',
    },
  },
  fields: {
    it: 'systemförvaltning, systemdrift, it drift, itdrift',
    sales:
      'försäljning, sälj, salg, salgs, affärsutveckling, forretningsudvikling, forretningsutvikling, eksport, butikssalg',
    marketing:
      'marknad, marknadsföring, marked, markedsføring, kommunikation og marketing, kommunikasjon, information och kommunikation, presse og kommunikation, reklame, reklam, evenemang, arrangementer, redaktion',
    finance: 'ekonomi, økonomi, regnskab, regnskap, redovisning, bogholderi, bokføring, finans, fakturering, inkasso',
    hr: 'rekrytering, rekruttering, personale, lön, løn, lønn, utbildning, kompetensutveckling, uddannelse',
    engineering: 'utveckling, udvikling, utvikling, forskning, forskning og udvikling, produktutveckling',
    operations:
      'drift, inköp, indkøb, innkjøp, produktion og drift, lager og logistik, produksjon, kvalitet, underhåll, vedligeholdelse, vedlikehold, verkstad, værksted, verksted, logistikk, administrasjon, bygg, reception, kontor, anläggning, anlegg',
    legal: 'juridik, jura, juss, juridisk avdeling, rätt',
    product: 'produktledelse, produktledning',
    'customer-success':
      'kundtjänst, kundeservice, kundservice, kundservice support, kundesupport, kundesenter, kundecenter',
    other: 'vård, omsorg, skola, skole, idrott, ungdom, pleje, förening, forening',
  },
  hints: {
    it: 'systemer',
    sales: 'kund, kunder, kunde, butik, butikk, affär, forretning',
    marketing: 'kreativ, digitalt, innehåll, indhold, innhold, sponsor',
    finance: 'budsjett',
    hr: 'arbejdsmiljø, arbetsmiljö, arbeidsmiljø',
    engineering: 'teknisk, teknikk, innovasjon',
    operations: 'projektledare, projektleder, prosjektleder, prosjekt, organisasjon, verksamhet, miljö, miljø, maskin',
    legal: 'avtal, kontrakt, aftaler',
    product: 'varesortiment',
    'customer-success': 'kundekontakt',
    other: 'kommun, kommune, kirke, kyrka',
  },
  roles: {
    helper:
      'assistent, assistent til, vd assistent, direktionssekretær, direktionsassistent, vd sekreterare, sekreterare, sekretær, chefsekretær',
    deputy:
      'biträdande, tf, t f, vice, ställföreträdande, stedfortredende, nestleder, souschef, vicevært, konstituert, fungerende',
    former: 'tidigare, tidligere, förra, forhenværende, pensjonert, pensionerad, hederslede, æresmedlem, fhv',
    senior: 'senior, ledande, ledende, sjef',
    junior: 'lärling, lærling, praktikant, elev, studerende, junior',
    scope: 'för, for, av, af, til, till, i, på, med, inom, innen, indenfor, fra, från',
    employer: 'hos, ved, vid',
    join: 'och, og, samt, eller',
    filler:
      'den, det, en, et, ett, avdeling, afdeling, avdelning, sverige, norge, danmark, norden, region, gruppe, team, ab, as, aps, område, nord, syd, øst, vest, allmän, regional',
    bound:
      'medlem, ledare, leder, ansvarlig, ansvarig, elev, sjef, ledamot, frivillig, vd assistent, formand, ordförande, direktion, kontaktperson',
  },
  spans: [],
  isCompounding: true,
  stems: {
    sales: 'salgs, säljs, försäljnings, kund, kunde',
    marketing: 'marknads, markeds, kommunikations, kommunikasjons',
    finance: 'ekonomi, økonomi, regnskabs, regnskaps, finans, redovisnings',
    hr: 'personal, personale, løn, løns, lönns',
    operations:
      'produktions, produksjons, drifts, lager, inköps, indkøbs, byggnads, bygg, kvalitets, kontors, projekt, prosjekt',
    it: 'system, data, itdrifts',
    engineering: 'utvecklings, udviklings, utviklings, mjukvaru, software, forsknings',
    legal: 'jurid, rets',
    'customer-success': 'kundtjänst, kundeservice',
  },
};
