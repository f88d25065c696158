import type { Lexicon } from '../lexicon.ts';

/** Dutch words for posts and fields of work. */
export const lexicon: Lexicon = {
  posts: {
    owner: {
      any: 'eigenaar, eigenaresse, mede eigenaar, medeeigenaar, mede eigenaresse, oprichter, oprichtster, medeoprichter, mede oprichter, vennoot, maat, bedrijfseigenaar, ondernemer, aandeelhouder, praktijkhouder, zzp er',
    },
    'c-suite': {
      any: 'directie, directielid, lid van de directie, bestuurslid, lid raad van bestuur',
      'general-management':
        'algemeen directeur, zaakvoerder, zaakvoerster, gedelegeerd bestuurder, voorzitter, bestuursvoorzitter, president directeur, bestuurder, directievoorzitter, statutair directeur, directeur grootaandeelhouder, burgemeester, secretaris generaal, afgevaardigd bestuurder, directeur bestuurder, vice voorzitter',
      finance: 'financieel bestuurder',
    },
    vp: { any: 'vicepresident' },
    director: {
      any: 'directeur, directrice, adjunct directeur, onderdirecteur, directeuren, commissaris, lid raad van toezicht, vestigingsdirecteur',
      sales: 'commercieel directeur, verkoopdirecteur',
      finance: 'penningmeester, financieel directeur',
      engineering: 'technisch directeur',
      operations: 'operationeel directeur',
    },
    head: {
      any: 'hoofd, afdelingshoofd, diensthoofd, hoofd van, departementshoofd, rayonhoofd, sectorhoofd, schoolhoofd, decaan',
      marketing: 'hoofdredacteur',
      operations: 'keukenchef',
      finance: 'hoofd administratie',
    },
    manager: {
      any: 'leidinggevende, teamleider, teamleidster, projectleider, projectleidster, projectmanager, groepsleider, ploegleider, ploegbaas, afdelingsmanager, vestigingsmanager, regiomanager, filiaalmanager, verantwoordelijke, afdelingsleider',
      operations:
        'bedrijfsleider, bedrijfsleidster, filiaalhouder, uitvoerder, werfleider, magazijnchef, voorman, werkplaatschef, productieleider, kantoormanager, magazijnverantwoordelijke, officemanager, bedrijfsbureau',
      sales: 'verkoopleider, salesmanager, accountmanager, verkoopmanager, exportmanager',
      product: 'productmanager',
      marketing: 'marketingmanager',
      hr: 'personeelsmanager',
    },
    senior: { any: 'deskundige, meesterknecht' },
    individual: {
      any: `praktijkondersteuner, verloskundige, paraveterinair, taxateur, notarisklerk, aannemer, vertrouwenspersoon, predikant, ouderling, griffier, bloemist, opperhoofdman, diëtist, diëtiste, mondhygiënist, mondhygiëniste, tandartsassistente, medewerker, medewerkster, werknemer, adviseur, adviseuse, consulent, consulente, coördinator, coördinatrice, assistent, assistente, secretaris, secretaresse, secretariaat, beheerder, begeleider, begeleidster, technicus, ingenieur, onderzoeker, ontwerper,
        ontwerpster, analist, planner, bediende, specialist, vertegenwoordiger, woordvoerder, opleider, lid, vrijwilliger, vrijwilligster, architect, ambtenaar, aanspreekpunt, contactpersoon, hulp, voorlichter, bemiddelaar, gids, werker, bewaker, kracht`,
      sales:
        'verkoper, verkoopster, verkoopmedewerker, binnendienstmedewerker, buitendienstmedewerker, makelaar, verkoopadviseur, vertegenwoordigster, winkelmedewerker, commercieel medewerker, commercieel medewerkster, commercieel bediende, commercieel adviseur',
      marketing:
        'redacteur, redactrice, journalist, journaliste, fotograaf, grafisch ontwerper, grafisch vormgever, vormgever, tekstschrijver, communicatiemedewerker, communicatieadviseur',
      finance:
        'boekhouder, boekhoudster, accountant, belastingadviseur, fiscalist, registeraccountant, kredietbeheerder, financieel adviseur, econoom, salarisadministrateur',
      hr: 'personeelsadviseur, personeelsfunctionaris, intercedent, werver, personeelsconsulent',
      legal: 'advocaat, advocate, jurist, juriste, notaris, bedrijfsjurist, rechter',
      engineering:
        'ontwikkelaar, softwareontwikkelaar, programmeur, tekenaar, constructeur, werkvoorbereider, modelleur',
      it: 'systeembeheerder, applicatiebeheerder, netwerkbeheerder, functioneel beheerder',
      'customer-success': 'klantadviseur, klantenadviseur, helpdeskmedewerker',
      operations:
        'monteur, elektricien, loodgieter, timmerman, schilder, kok, ober, serveerster, chauffeur, magazijnier, magazijnmedewerker, inkoper, inkoopster, receptionist, receptioniste, schoonmaker, schoonmaakster, conciërge, bakker, slager, lasser, arbeider, tuinman, hovenier, metselaar, dakdekker, heftruckchauffeur, logistiek medewerker, administratief medewerker, administratief medewerkster, telefoniste, gastheer, gastvrouw, calculator, werkplaatsmedewerker, huismeester',
      other:
        'verpleegkundige, verpleger, verpleegster, arts, huisarts, tandarts, apotheker, leraar, lerares, leerkracht, docent, docente, hoogleraar, psycholoog, psychologe, therapeut, fysiotherapeut, kinesist, vertaler, vertaalster, tolk, kunstenaar, muzikant, acteur, bibliothecaris, kapper, kapster, dierenarts, politieagent, dominee, wethouder, raadslid, maatschappelijk werker, logopedist, verzorgende, opvoeder, schoonheidsspecialiste, gemeenteraadslid',
    },
    entry: {
      any: 'stagiair, stagiaire, leerling, leerjongen, werkstudent, jobstudent, afstudeerder, afstudeerstagiair, studente, promovendus, bijbaan',
    },
  },
  fields: {
    it: 'informatica, automatisering, systeembeheer, informatiebeveiliging, applicatiebeheer, ict beheer, informatievoorziening, netwerkbeheer',
    sales:
      'verkoop, binnendienst, buitendienst, verkoop binnendienst, verkoop buitendienst, accountmanagement, acquisitie, export, commercie, commercieel, commerciële, relatiebeheer',
    marketing:
      'communicatie, pers, redactie, evenementen, voorlichting, public relations, reclame, vormgeving, marketing en communicatie, marketingcommunicatie, publiciteit',
    finance:
      'financiën, financieel, financiële, boekhouding, administratie en financiën, facturatie, debiteuren, crediteuren, financiële administratie, debiteurenbeheer, incasso, belastingen, verzekeringen',
    hr: 'personeel, personeelszaken, p o, werving, werving en selectie, opleiding, opleidingen, personeel en organisatie, loonadministratie, salarisadministratie, hrm, arbeidszaken, personeelsbeheer',
    engineering:
      'ontwikkeling, onderzoek en ontwikkeling, onderzoek, softwareontwikkeling, constructie, techniek, engineering, laboratorium, tekenkamer, ontwerp',
    operations:
      'productie, logistiek, inkoop, magazijn, kwaliteit, onderhoud, bedrijfsvoering, administratie, administratief, facilitair, facilitaire zaken, transport, aankoop, werkplaats, planning, receptie, bedrijfsbureau, veiligheid, expeditie, uitvoering, werkvoorbereiding, calculatie, projectbureau, verzending, kantoor, winkel, huishouding, keuken',
    legal: 'juridisch, juridische zaken, recht, wetgeving',
    product: 'product, producten, productontwikkeling',
    'customer-success': 'klantenservice, klantendienst, klantcontact, klantenrelaties, klantenondersteuning',
    other: 'zorg, onderwijs, jeugd, sport, cultuur, ledenadministratie, welzijn, muziek',
  },
  hints: {
    it: 'systemen, gegevens, applicaties, informatie, beveiliging',
    sales: 'klanten, klant, markt, handel, regio, vastgoed, filiaal, relaties',
    marketing: 'online, inhoud',
    finance: 'kosten, fiscaal, risico',
    hr: 'loopbaan, scholing',
    engineering: 'technisch, technische, innovatie',
    operations:
      'projectleider, projectleidster, projectmanager, filiaalmanager, project, projecten, organisatie, processen, bedrijf, operationeel, gebouwen, milieu, dienst, logies',
    legal: 'contracten, vergunningen',
    product: 'assortiment',
    'customer-success': 'ondersteuning, dienstverlening, dienst na verkoop',
    other: 'gemeente, gezondheid, vereniging, school, kerk',
  },
  roles: {
    helper:
      'assistent, assistente, secretaresse, directiesecretaresse, directieassistente, directieassistent, directiesecretaris, secretariaat, managementassistent, managementassistente, bestuurssecretaris, secretaris',
    deputy: 'adjunct, plaatsvervangend, waarnemend, onder',
    former: 'voormalig, voormalige, oud, gepensioneerd, ere voorzitter, erevoorzitter',
    senior: 'senior, hoofd adviseur, leidend',
    junior: 'stagiair, stagiaire, leerling, aankomend, junior',
    scope: 'van, van de, voor, de, het, bij de directie, in, met, ten',
    employer: 'bij, namens',
    join: 'en, of',
    filler:
      'de, het, een, algemeen, algemene, afdeling, regio, nederland, belgië, vlaanderen, noord, zuid, oost, west, team, groep, bv, divisie, regionaal, nationaal, interim, statutair, benelux',
    bound: 'lid, maat, hulp, kracht, bestuurder, ondernemer, secretariaat, directie, planner, commissaris, beheerder',
  },
  spans: [],
  isCompounding: true,
  stems: {
    sales: 'verkoop, klanten, sales',
    operations: 'bedrijfs, productie, magazijn, bouw, logistiek, kantoor, project, inkoop, werkplaats',
    hr: 'personeels, loon, salaris, opleidings',
    finance: 'krediet, belasting',
    it: 'ict, systeem, netwerk, applicatie',
    marketing: 'marketing, communicatie, pers',
    engineering: 'software, onderzoeks, ontwikkelings',
    other: 'zorg, jeugd, sport, muziek',
  },
};
