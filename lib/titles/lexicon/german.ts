import type { Lexicon } from '../lexicon.ts';

/** German words for posts and fields of work; the masculine form stands for the feminine in "-in". */
export const lexicon: Lexicon = {
  posts: {
    owner: {
      any: `inhaber, inh, mitinhaber, eigentümer, miteigentümer, gründer, mitgründer, mitbegründer, gesellschafter, mitgesellschafter, kommanditist, komplementär, firmeninhaber, betriebsinhaber,
        geschäftsinhaber, alleininhaber, praxisinhaber, kanzleiinhaber, firmengründer, seniorchef, juniorchef, partner, unternehmer, unternehmensgründer, selbständig, selbstständig`,
      legal: 'kanzleigründer',
    },
    'c-suite': {
      any: `vorstand, vorstandsmitglied, mitglied des vorstands, mitglied des vorstandes, mitglied im vorstand, geschäftsführer, geschäftsführung, mitglied der geschäftsführung, geschäftsleitung,
        mitglied der geschäftsleitung, geschäftsleiter, geschäftsführender, geschäftsführende, geschf, gf, geschäftsführungsmitglied, hauptgeschäftsführer, vorstandschaft`,
      'general-management': `präsident, präsidium, vorsitzender, vorsitzende, vors, vorstandsvorsitzender, vorstandsvorsitzende, vorstandssprecher, generaldirektor, intendant,
        vorsitzender der geschäftsführung, vorsitzender der geschäftsleitung, vorsitzender des vorstands, sprecher des vorstands, sprecher der geschäftsführung, aufsichtsratsvorsitzender,
        bürgermeister, oberbürgermeister, landrat, rektor, obmann, obfrau, generalsekretär, ceo, stiftungsratspräsident, verwaltungsratspräsident, hauptgeschäftsführer, vereinsvorsitzender`,
      finance: 'finanzvorstand, finanzgeschäftsführer',
      sales: 'vertriebsvorstand',
      hr: 'personalvorstand, arbeitsdirektor',
      engineering: 'technikvorstand',
      legal: 'chefjurist, chefsyndikus',
    },
    vp: { any: 'vizepräsident, vizepräsidium' },
    director: {
      any: 'direktor, direktion, abteilungsdirektor, vizedirektor, bereichsdirektor',
      'general-management':
        'prokurist, prokura, aufsichtsrat, aufsichtsratsmitglied, mitglied des aufsichtsrats, mitglied des aufsichtsrates, verwaltungsrat, mitglied des verwaltungsrats, stiftungsrat, handlungsbevollmächtigter',
      finance: 'schatzmeister, finanzdirektor',
      marketing: 'kreativdirektor, creative direktor, artdirektor',
    },
    head: {
      any: `leiter, leitung, leitender, leitende, leiterin, abteilungsleiter, abteilungsleitung, bereichsleiter, bereichsleitung, hauptabteilungsleiter, standortleiter, standortleitung,
        niederlassungsleiter, niederlassungsleitung, referatsleiter, amtsleiter, dienststellenleiter, ressortleiter, institutsleiter, einrichtungsleiter, dezernent, dekan, spartenleiter,
        länderchef, hüttenchef, platzchef, tourenchef, kommandant, vorsteher, zentralbereichsleiter, gesamtleiter, gesamtleitung, schulleiter, schulleitung, landesleiter, institutsleitung`,
      finance:
        'kaufmännischer leiter, kaufmännische leitung, kaufmännische leiterin, finanzchef, kämmerer, leiter rechnungswesen, kaufmännischer geschäftsleiter',
      engineering:
        'technischer leiter, technische leitung, technische leiterin, konstruktionsleiter, entwicklungsleiter',
      operations:
        'betriebsleiter, betriebsleitung, werkleiter, werksleiter, werkleitung, produktionsleiter, küchenchef, bauhofleiter',
      marketing: 'chefredakteur, chefredaktion, pressechef, marketingchef, redaktionsleiter',
      sales: 'vertriebschef, verkaufschef',
      hr: 'personalchef',
      it: 'it chef',
      other: 'chefarzt, pflegedienstleitung, pflegedienstleiter, kitaleitung, pflegedirektor',
    },
    manager: {
      any: `teamleiter, teamleitung, gruppenleiter, gruppenleitung, projektleiter, projektleitung, teilprojektleiter, projektmanager, filialleiter, filialleitung, marktleiter, gebietsleiter,
        regionalleiter, bezirksleiter, schichtleiter, kursleiter, referatsleitung, manager, sachgebietsleiter, teamkoordinator, gebietsverkaufsleiter, fachbereichsleiter, objektleiter,
        verkaufsleiter filiale, laborleiter, studienleiter, schichtführer, sektionsleiter`,
      operations:
        'bauleiter, bauleitung, polier, vorarbeiter, lagerleiter, lagerleitung, werkstattleiter, fuhrparkleiter, restaurantleiter, werkmeister, büroleiter, büroleitung, officemanager, montageleiter, fertigungsleiter, kapo, restaurantleitung, küchenleitung, küchenleiter, hausdame, objektleitung',
      sales: 'key account manager, gebietsverkaufsleiter',
      product: 'produktmanager, produktmanagement',
    },
    senior: {
      any: 'oberarzt, meister, handwerksmeister, oberingenieur, chefberater, experte, expertin',
      engineering: 'chefentwickler, chefingenieur, chefarchitekt',
    },
    individual: {
      any: `kalkulator, bauingenieur, dentalhygieniker, dentalassistent, prophylaxeassistent, mitarbeiter, mitarbeitende, mitarbeitender, angestellter, angestellte, sachbearbeiter, sachbearbeitung, referent, berater, beratung, koordinator, koordination, beauftragter, beauftragte, assistent,
        assistenz, sekretär, sekretariat, fachkraft, fachangestellte, fachangestellter, spezialist, techniker, ingenieur, betreuer, sprecher, planer, administrator, analyst, konsulent, teamassistenz, beisitzer, beirat,
        gehilfe, helfer, aushilfe, bearbeiter, vertreter, konzepter, designer, forscher, ansprechpartner, ansprechpartnerin, kontaktperson, stellvertreter, stellvertretung, mitglied, werker,
        fachberater, kundenberater, kaufmann, kauffrau, kaufleute, fachmann, fachfrau, controller, gutachter, sachverständiger, sachverständige, ermittler, wissenschaftler, dozent, anwärter, bevollmächtigter,
        vertrauensperson, ehrenmitglied, schriftführer, schriftwart, aktuar, materialwart, platzwart, sportwart, jugendwart, zeugwart, gerätewart, spielwart, hüttenwart, tourenwart, pressewart, wanderwart, tenniswart, freier mitarbeiter, freie mitarbeiterin, wissenschaftlicher mitarbeiter, wissenschaftliche mitarbeiterin, trainer, moderator, beamter, beamtin, verwalter, fachreferent, delegierter, regionalbeauftragter`,
      sales: `verkäufer, vertriebler, außendienst, innendienst, vertriebsmitarbeiter, außendienstmitarbeiter, handelsvertreter, immobilienmakler, makler, kundenbetreuer, fachverkäufer, verkaufsberater,
        kundenberater, substitut, vertriebsbeauftragter, filialverkäufer, reiseberater`,
      marketing:
        'pressesprecher, pressereferent, redakteur, texter, journalist, fotograf, grafiker, grafikdesigner, mediengestalter, öffentlichkeitsreferent, online redakteur, produzent, gestalter',
      finance:
        'buchhalter, finanzbuchhalter, steuerberater, steuerfachwirt, steuerfachangestellte, wirtschaftsprüfer, lohnbuchhalter, bilanzbuchhalter, steuerfachangestellte, steuerfachangestellter, finanzberater, bankkaufmann, bankkauffrau, kassier, kassierer, kassenwart, kassenprüfer, finanzbeamter, versicherungsmakler, versicherungskaufmann, volkswirt, revisor',
      hr: 'personalreferent, personaler, personalberater, personalsachbearbeiter, personalvermittler, personalentwickler',
      legal:
        'rechtsanwalt, rechtsanwältin, anwalt, anwältin, jurist, notar, rechtsanwaltsfachangestellte, syndikus, datenschutzbeauftragter, datenschutzbeauftragte, patentanwalt, fachanwalt, richter, staatsanwalt, datenschützer',
      engineering:
        'entwickler, softwareentwickler, programmierer, konstrukteur, zeichner, architekt, bauzeichner, statiker, chemiker, physiker, biologe, biologin, versuchsingenieur',
      it: 'systemadministrator, fachinformatiker, informatiker, systembetreuer, wirtschaftsinformatiker, it administrator, netzwerktechniker, systemtechniker',
      'customer-success': 'kundendienstmitarbeiter, callcenter agent',
      operations: `geselle, gesellin, mechaniker, mechatroniker, industriemechaniker, elektriker, elektroniker, schlosser, tischler, schreiner, maurer, maler, monteur, installateur, anlagenmechaniker, fahrer, kraftfahrer,
        lagerist, disponent, einkäufer, koch, köchin, kellner, bäcker, konditor, hausmeister, hauswart, reinigungskraft, gärtner, zimmerer, zimmermann, dachdecker, facharbeiter, maschinenführer, schweißer, bauarbeiter,
        metzger, fleischer, rezeptionist, empfang, büroangestellte, bürokauffrau, bürokaufmann, bürokraft, spediteur, staplerfahrer, arbeitsplaner, fliesenleger, landwirt, winzer, handwerker, dreher, fräser, produktionshelfer,
        lackierer, sanitärinstallateur, spengler, raumausstatter, sicherheitsfachkraft, qualitätsbeauftragter, kommissionierer, servicetechniker, hauswirtschafter, zugführer, lokführer, pilot, steinmetz, glaser, arbeiter`,
      other: `ehrenvorsitzender, dirigent, vorturner, stabführer, wehrführer, gemeindeschreiber, pastor, lehrkraft, logopäde, logopädin, zmp, zmf, zfa, pka, qmb, ausbilder, restaurator, verleger, buchhändler, kurator, mannschaftsführer, protokollführer, zuchtwart, arzt, ärztin, facharzt, zahnarzt, zahnarzthelferin, zahntechniker, apotheker, krankenschwester, krankenpfleger, pfleger, pflegekraft, pflegefachkraft, altenpfleger, erzieher, lehrer, lehrerin, professor, pfarrer, psychologe,
        psychologin, therapeut, physiotherapeut, heilpraktiker, podologe, podologin, sozialarbeiter, sozialpädagoge, pädagoge, tierarzt, hebamme, dolmetscher, übersetzer, friseur, kosmetikerin, polizist, polizeibeamter, künstler, musiker, sänger, schauspieler,
        autor, bibliothekar, landtagsabgeordneter, abgeordneter, abgeordnete, stadtrat, gemeinderat, privatdozent, dramaturg, regisseur, hörgeräteakustiker, augenoptiker, optiker, rettungssanitäter, medizinische fachangestellte, diakon, küster, ministrant, logopäde, ergotherapeut, trainerin`,
    },
    entry: {
      any: `praktikant, praktikum, werkstudent, volontär, auszubildender, auszubildende, studentische hilfskraft, student, diplomand, bachelorand, masterand, umschüler, bundesfreiwilligendienst, bufdi,
        doktorand, studentische mitarbeiterin, studentischer mitarbeiter, schülerpraktikant, fsj, ferialpraktikant, absolvent, trainee, referendar, rechtsreferendar, schüler, hiwi, dualer student, duale studentin, volontariat`,
      operations: 'lehrling, azubi, auszubildender, auszubildende, lernende, lernender',
    },
  },
  fields: {
    it: `edv, informationstechnik, informationstechnologie, it infrastruktur, it sicherheit, informatik, systembetreuung, datenverarbeitung, datenbank, datenbanken, erp systeme, applikation, applikationen, netzwerk, netzwerke, systemadministration, infrastruktur, rechenzentrum, wirtschaftsinformatik, organisation und it, anwendungsbetreuung`,
    sales: `vertrieb, verkauf, außendienst, innendienst, vertriebsinnendienst, vertriebsaußendienst, kundenakquise, akquise, export, geschäftsentwicklung, absatz, immobilienvertrieb, großkunden, vermietung, key account`,
    marketing: `kommunikation, öffentlichkeitsarbeit, presse, pressearbeit, werbung, redaktion, unternehmenskommunikation, veranstaltung, veranstaltungen, onlinemarketing, medien, pressestelle, mediengestaltung, grafik, online kommunikation, veranstaltungsmanagement, messen, fundraising`,
    finance: `gemeindekasse, kämmerei, steueramt, finanzen, finanz, finanzbuchhaltung, buchhaltung, rechnungswesen, controlling, steuern, lohnbuchhaltung, wirtschaftsprüfung, revision, finanzwesen, steuerberatung, buchführung, finanzabteilung, finanzierung, kasse, versicherung, versicherungen, kreditoren, debitoren, bank, bilanzierung, kredit, mahnwesen`,
    hr: `personalwesen, personalabteilung, personalentwicklung, personalmanagement, personalberatung, personalleitung, ausbildung, weiterbildung, personalverwaltung, personalrecruiting, personaldisposition, personalbeschaffung, personal und organisation, mitarbeiterentwicklung, lohn und gehalt`,
    engineering: `entwicklung, forschung und entwicklung, forschung, konstruktion, softwareentwicklung, anwendungsentwicklung, produktentwicklung, elektronik, verfahrenstechnik, maschinenbau, elektrotechnik, webentwicklung, entwicklungsabteilung, labor, planung und konstruktion, tragwerksplanung, bauphysik, haustechnikplanung, bauingenieur, projektierung, engineering`,
    operations: `bauamt, einwohnermeldeamt, meldeamt, bürgerbüro, produktion, fertigung, logistik, einkauf, lager, betrieb, werk, qualität, qualitätssicherung, qualitätsmanagement, arbeitsvorbereitung, instandhaltung, montage, versand, praxismanagement, ordinationsmanagement, disposition, beschaffung, verwaltung, arbeitssicherheit, werkstatt, fuhrpark, gebäudemanagement, büro, bau, bauleitung, haustechnik,
      materialwirtschaft, auftragsabwicklung, küche, spedition, technischer einkauf, arbeitsplanung, betriebsorganisation, hauswirtschaft, transport, empfang, zentrale, hausverwaltung, objektbetreuung, gebäudetechnik, umweltmanagement, reinigung, supply chain, prozessmanagement, innere verwaltung, zentrale dienste, rezeption`,
    legal:
      'standesamt, ordnungsamt, recht, rechtsabteilung, datenschutz, justiziariat, justitiariat, rechtsberatung, vertragsrecht, patente, arbeitsrecht, steuerrecht, strafrecht',
    product: 'produkt, produkte, produktdesign, produktstrategie, produktmanagement',
    'customer-success':
      'kundenservice, kundendienst, kundenberatung, service center, kundencenter, kundensupport, hotline, technischer support, reklamation, reklamationen, beschwerdemanagement, service',
    other:
      'fußpflege, pflege, medizin, pädagogik, seelsorge, therapie, kinder, jugend, kita, soziales, sport, musik, bildung, jugendarbeit, schule, kindergarten, mitglieder, mitgliederverwaltung, kultur',
  },
  hints: {
    it: 'crm systeme, sicherheit, systeme, digitalisierung, daten, online systeme, anwendungen',
    sales:
      'kundenbetreuung, kunden, handel, markt, geschäftskunden, privatkunden, region, filiale, gebiet, immobilien, einzelhandel',
    marketing: 'online, gestaltung, medien und verlag, event, social, film, foto, digitales',
    finance: 'kaufmännisch, kaufmännische, kaufmännischer, vermögen, kapital, risiko, fonds, lohn',
    hr: 'personal, schulung, schulungen, bewerbungen, karriere',
    engineering: 'technik, technisch, technischer, technische, innovation, web, planung, statik, elektro, chemie',
    operations:
      'projektleiter, projektleitung, projektmanager, teilprojektleiter, filialleiter, filialleitung, marktleiter, schichtleiter, projekt, projekte, organisation, büroorganisation, zustellung, prozesse, auftrag, veränderung, material, wartung, technischer dienst, bereich technik, av, sekretariate, garten, gastronomie, restaurant, hotel, holz, metall, haus, objekt, umwelt, energie, maschinen, elektroinstallation',
    legal: 'verträge, vertrag, vergabe',
    product: 'sortiment',
    'customer-success': 'support, betreuung, kundenkontakt, beratung',
    other:
      'gesundheit, verein, bürger, gemeinde, kirche, beschlagwortung, ehrenamt, wissenschaft, politik, museum, forst',
  },
  roles: {
    helper: `assistenz, assistent, assistentin, sekretariat, sekretärin, sekretär, vorstandsassistenz, vorstandsassistentin, direktionsassistenz, direktionsassistentin, assistenz der geschäftsführung, geschäftsführungsassistenz,
      assistent der geschäftsführung, assistentin der geschäftsführung, geschäftsleitungsassistentin, büro, büro des, büro der, referent des, referentin des, persönlicher referent, persönliche referentin, vorzimmer, geschäftsstelle`,
    deputy:
      'stellvertretender, stellvertretende, stellvertretendes, stellv, stv, vize, kommissarischer, kommissarische',
    former:
      'ehemaliger, ehemalige, ehemals, ehem, altpräsident, altbürgermeister, ehrenvorsitzender, ehrenpräsident, ehrenmitglied, früher, früherer, frühere, emeritierter, aD, ruhestand, ehrenamtlicher',
    senior: 'leitender ingenieur, senior, ober, chef, erster, haupt, erfahrener, erfahrene, führender',
    junior:
      'auszubildender, auszubildende, azubi, praktikant, praktikantin, werkstudent, werkstudentin, volontärin, lehrling, angehender, angehende, dualer student, lernende, lernender, nachwuchs',
    scope: 'der, des, die, für, im, zur, zum, von, vom, mit, den, dem, beim vorstand, aus, fur, in der, über',
    employer: 'bei, beim, bei der',
    join: 'und, u, sowie, oder',
    filler: `das, ein, eine, fachbereich, bereich, abteilung, stab, stabsstelle, gruppe, team, leitende position, deutschland, österreich, schweiz, bayern, berlin, hamburg, nord, süd, ost, west, mitte, weltweit, europa, regional, national, international,
      dipl, ing, gmbh, ag, kg, mbh, diplom, stellvertretend, selbständiger, freiberuflicher, allgemeine, allgemeiner, zentral, zentrale leitung, geprüfter, geprüfte, staatlich, staatlich geprüfter, deutsche, deutscher, deutschen`,
    bound: 'beirat, mitglied, student, schüler, unternehmer, stellvertretung, betreuung, büro',
  },
  spans: [],
  isCompounding: true,
  stems: {
    hr: 'personal, ausbildungs, lohn',
    operations: 'bau, betriebs, produktions, werks, küchen, fach, industrie, verwaltungs, dienst',
    sales: 'vertriebs, verkaufs, kunden, handels',
    finance: 'finanz, bilanz, steuer, kredit',
    it: 'it, edv, system, netzwerk, applikations, daten, rechen',
    engineering: 'software, entwicklungs, konstruktions, forschungs, elektro, web',
    marketing: 'presse, werbe, marketing, kommunikations, event, online',
    legal: 'rechts',
    product: 'produkt',
    'customer-success': 'service, kundendienst, support',
    other: 'zahn, sozial, therapie, jugend, pflege, schul, musik, sport',
  },
};
