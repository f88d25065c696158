import type { Lexicon } from '../lexicon.ts';

/** French words for posts and fields of work. */
export const lexicon: Lexicon = {
  posts: {
    owner: {
      any: `propriétaire, copropriétaire, fondateur, fondatrice, cofondateur, cofondatrice, co fondateur, co fondatrice, associé, associée, associé gérant, associée gérante, associé fondateur, exploitant, exploitante,
        patron, patronne, créateur et gérant, actionnaire, entrepreneur, entrepreneure, auto entrepreneur, dirigeant fondateur`,
    },
    'c-suite': {
      any: 'directeur général adjoint, directrice générale adjointe, dga, membre du directoire, membre du comité exécutif, comité de direction',
      'general-management': `pdg, président, présidente, président directeur général, présidente directrice générale, directeur général, directrice générale, dg, gérant, gérante, cogérant, cogérante, co gérant,
        dirigeant, dirigeante, chef d entreprise, cheffe d entreprise, administrateur délégué, administratrice déléguée, directeur exécutif, directrice exécutive, président du directoire, gérance,
        vice présidente du conseil, maire, recteur, secrétaire général, secrétaire générale, directeur général délégué, directeur gérant`,
    },
    vp: { any: 'vice président, vice présidente' },
    director: {
      any: 'directeur, directrice, directeurs, directrices, direction, directeur adjoint, directrice adjointe, sous directeur, sous directrice, codirecteur, codirectrice, administrateur, administratrice, membre du conseil d administration',
      sales:
        'directeur commercial, directrice commerciale, direction commerciale, directeur de clientèle, directrice de clientèle, directeur des ventes, directrice des ventes',
      hr: 'drh, rrh directeur',
      it: 'dsi',
      finance: 'daf, trésorier, trésorière, raf',
      marketing: 'dircom, directeur artistique, directrice artistique',
      engineering: 'directeur technique, directrice technique',
    },
    head: {
      any: `chef de service, cheffe de service, chef de département, cheffe de département, chef de division, doyen, doyenne, chef du service, chef du département, chef de bureau, chef d établissement,
        chef d agence, chef de pôle, proviseur, principal du collège, responsable du pôle`,
      marketing: 'rédacteur en chef, rédactrice en chef',
      operations: 'chef de cuisine, chef cuisinier',
    },
    manager: {
      any: `responsable, responsables, chef de projet, chef de projets, cheffe de projet, cheffe de projets, chef projet, chef d équipe, cheffe d équipe, chef de groupe, chef de secteur, chef d atelier, encadrant, encadrante,
        animateur d équipe, gestionnaire, chef de zone, coordonnateur principal, superviseur, superviseure, chef de mission, chef de région, manageur, manageuse, directeur de projet, chef de, cheffe de, chef des, chef du, chef d`,
      sales:
        'responsable commercial, responsable commerciale, responsable des ventes, chef des ventes, cheffe des ventes, responsable de clientèle, responsable grands comptes, responsable export, responsable développement commercial',
      operations:
        'chef de chantier, conducteur de travaux, conductrice de travaux, contremaître, contre maître, chef d exploitation, chef de production, responsable de magasin, chef de rayon, chef de quai, chef de partie principal',
      product: 'chef de produit, chef de produits, cheffe de produit, cheffe de produits',
      hr: 'rrh',
      it: 'chef de projet crm, chef de projets crm, cheffe de projet crm, chef de projet si',
      finance: 'chef comptable, cheffe comptable',
      marketing: 'chef de publicité, chef de marque',
    },
    senior: {
      any: 'experte, maître de conférences, ingénieur principal, ingénieur en chef, maître artisan, sénior confirmé',
    },
    individual: {
      any: `fleuriste, luthier, paysagiste, urbaniste, œnologue, maître de chai, métreur, métreuse, géomètre, économiste de la construction, clerc, hygiéniste dentaire, chargé, chargée, chargés, chargé de mission, chargée de mission, chargé de missions, chargée de missions, assistante, assistant, conseiller, conseillère, consultante, ingénieur, ingénieure, technicien, technicienne, employé, employée,
        collaborateur, collaboratrice, coordinateur, coordinatrice, coordonnateur, coordonnatrice, secrétaire, analyste, animateur, animatrice, formateur, formatrice, agente, spécialiste, attaché, attachée, référent, référente,
        bénévole, délégué, déléguée, adjoint, adjointe, intervenant, intervenante, auditrice, chercheur, chercheuse, concepteur, conceptrice, opérateur, opératrice, hôtesse, hôte, auxiliaire, indépendant, indépendante, membre, porte parole,
        architecte, contrôleur, contrôleuse, planificateur, correspondant, correspondante, traducteur indépendant, aide, rédactrice, rédacteur, interlocuteur, interlocutrice`,
      sales: `commercial, commerciale, vendeur, vendeuse, chargé d affaires, chargée d affaires, ingénieur commercial, ingénieure commerciale, ingénieur d affaires, technico commercial, technico commerciale, attaché commercial, attachée commerciale,
        agent commercial, assistante commerciale, assistant commercial, conseiller de vente, conseillère de vente, agent immobilier, conseiller immobilier, négociateur, négociatrice, téléprospecteur, téléprospectrice, télévendeur, courtier, courtière, délégué commercial,
        conseiller commercial, conseillère commerciale, chargé de clientèle, chargée de clientèle, caissière vendeuse`,
      marketing:
        'journaliste, rédacteur web, photographe, graphiste, attaché de presse, attachée de presse, community manageuse, infographiste, webdesigner, concepteur rédacteur, maquettiste, webmarketeur',
      finance:
        'comptable, aide comptable, expert comptable, contrôleur de gestion, contrôleuse de gestion, auditeur, gestionnaire de paie, gestionnaire paie, conseiller financier, banquier, actuaire, commissaire aux comptes, conseiller en gestion de patrimoine',
      hr: 'chargé de recrutement, chargée de recrutement, recruteur, recruteuse, chargé rh, chargée rh',
      legal: 'avocat, avocate, juriste, notaire, formaliste, huissier, magistrat, greffier, clerc de notaire',
      engineering:
        'développeur, développeuse, programmeur, dessinateur, dessinatrice, dessinateur projeteur, ingénieur logiciel, projeteur, chimiste, intégrateur web',
      it: 'administrateur système, administrateur systèmes, administrateur réseau, administrateur réseaux, informaticien, informaticienne, technicien informatique, webmestre, architecte si',
      'customer-success':
        'conseiller client, conseillère client, conseiller clientèle, conseillère clientèle, téléconseiller, téléconseillère, chargé de relation client, chargée de relation client, téléopérateur',
      operations: `agent de maintenance, acheteur, acheteuse, cuisinier, cuisinière, serveur, serveuse, ouvrier, ouvrière, mécanicien, mécanicienne, électricien, plombier, menuisier, maçon, peintre, chauffeur, conducteur, livreur, magasinier, préparateur de commandes,
        logisticien, logisticienne, jardinier, boulanger, boulangère, pâtissier, pâtissière, boucher, chocolatier, chef de rang, chef de partie, commis, commis de cuisine, réceptionniste, standardiste, agent d entretien, agent de production, soudeur, chaudronnier, couvreur,
        charpentier, monteur, approvisionneur, gardien, concierge d immeuble, barman, sommelier, agent de sécurité, agriculteur, vigneron, hôtesse d accueil, chargé d accueil, femme de chambre, caissier, caissière, tourneur fraiseur, carreleur, agent administratif`,
      other: `orthodontiste, diététicien, diététicienne, curé, diacre, entraîneur, asv, formaliste, membre du conseil, infirmier, infirmière, médecin, chirurgien, dentiste, pharmacien, pharmacienne, enseignant, enseignante, professeur, professeure, instituteur, institutrice, éducateur, éducatrice, psychologue, kinésithérapeute, ostéopathe, assistante sociale, assistant social,
        traducteur, traductrice, interprète, artiste, musicien, musicienne, comédien, comédienne, auteur, autrice, bibliothécaire, coiffeur, coiffeuse, esthéticienne, sage femme, vétérinaire, policier, pompier, prêtre, aide soignant, aide soignante, conseiller municipal, bénévole associatif, orthophoniste, documentaliste`,
    },
    entry: {
      any: 'stagiaire, stage, apprenti, apprentie, alternant, alternante, alternance, étudiant, étudiante, en alternance, contrat de professionnalisation, service civique, apprentissage, doctorant, doctorante, élève ingénieur, débutant, débutante',
    },
  },
  fields: {
    it: `informatique, systèmes d information, système d information, si, réseau, réseaux, systèmes et réseaux, projet crm, projets crm, projet applicatif, applicatif, applicatifs, infrastructures, bases de données, sécurité informatique, missions crm, outils informatiques, maîtrise d ouvrage, amoa, moa`,
    sales: `ventes, vente, développement commercial, grands comptes, comptes clés, administration des ventes, adv, clientèle, export, service commercial, avant vente, relation commerciale, force de vente, développement des ventes, commercial et marketing, commerciale et marketing, affaires`,
    marketing: `communication, communications, presse, relations publiques, relations presse, événementiel, évènementiel, événements, publicité, webmarketing, rédaction, éditorial, marketing relationnel, marketing opérationnel, médias, relation presse, marque, e marketing, community management, partenariats médias, mécénat`,
    finance: `finances, financier, financière, comptabilité, contrôle de gestion, trésorerie, fiscalité, audit interne, gestion financière, recouvrement, facturation, administratif et financier, administrative et financière, consolidation, banque, patrimoine, contentieux financier, crédit, assurance, assurances, comptable et financier`,
    hr: `rh, ressources humaines, recrutement, formation, formations, paie, gestion du personnel, développement rh, développement des compétences, relations sociales, talents, carrières, emploi`,
    engineering: `ingénierie, développement logiciel, recherche et développement, études, études mécaniques, bureau d études, mécanique, mécaniques, industrialisation, génie civil, méthodes, logiciel, logiciels, développement web, recherche, laboratoire, électronique, conception, calcul`,
    operations: `opérations, opération, production, logistique, achats, achat, exploitation, maintenance, qualité, qse, hse, approvisionnement, approvisionnements, supply chain, travaux, chantier, entrepôt, sécurité, fabrication, usine, atelier, services généraux, moyens généraux, hébergement, restauration, accueil,
      transport, transports, magasin, administratif, administrative, secrétariat, entretien, construction, planification, ordonnancement, expédition, cuisine, salle, organisation, environnement, patrimoine immobilier`,
    legal: 'juridique, droit, affaires juridiques, conformité, contrats, propriété intellectuelle, juridiques',
    product: 'produits, produit, marketing produit',
    'customer-success':
      'service client, service clients, relation client, relations clients, relation clients, satisfaction client, support client, expérience client, service après vente, sav, relations clientèle, succès client',
    other:
      'pédagogique, pédagogie, médical, médicale, social, culturel, culturelle, enseignement, sport, scolaire, petite enfance, vie associative, adhérents, santé, soins, musique, scientifique et culturel',
  },
  hints: {
    it: 'système, systèmes, données, sécurité des systèmes, applications, application, technologies, outils',
    sales:
      'marché, marchés, partenaires, partenariats, secteur, agence, réseau commercial, distribution, immobilier, boutique',
    marketing: 'numérique, web, contenus, contenu, image, audiovisuel, multimédia, graphique',
    finance: 'gestion, risques, investissements, budget',
    hr: 'personnel, compétences, sociales',
    engineering: 'technique, techniques, technologique, électrique, scientifique',
    operations:
      'chef de projet, chef de projets, cheffe de projet, cheffe de projets, chef projet, directeur de projet, chef d atelier, projet, projets, process, processus, travaux neufs, coordination, site, matériel, hôtel, bâtiment, espaces verts, énergie',
    legal: 'réglementaire, réglementation, contentieux',
    product: 'gamme, offre, offres',
    'customer-success': 'services, support, après vente, accompagnement',
    other: 'mission, missions, culture, jeunesse, association, territoire, développement durable',
  },
  roles: {
    helper:
      'assistante, assistant, assistantes, assistants, secrétaire, assistante de direction, assistant de direction, secrétariat, attaché de direction, attachée de direction, secrétaire de direction, conseiller du, conseiller auprès du, collaborateur du, aide',
    deputy: 'adjoint, adjointe, vice, suppléant, suppléante',
    former: 'ancien, ancienne, anciennement, honoraire, retraité, retraitée, ex directeur, d honneur',
    senior: 'sénior, principal, principale, en chef, confirmé, confirmée',
    junior: 'stagiaire, apprenti, apprentie, alternant, alternante, alternance, junior, débutant',
    scope: 'de, du, des, d, de la, de l, à, au, aux, pour, sur, auprès, dans, en charge de, chargé de la',
    employer: 'chez, au sein de, au sein du',
    join: 'et, ou, ainsi que',
    filler: `le, la, les, l, un, une, général, générale, régional, régionale, national, nationale, internationale, adjoint, france, europe, paris, lyon, nord, sud, ouest, zone, région, groupe, service, département, pôle, équipe, unité, secteur,
      sarl, sas, sa, monde, opérationnel, opérationnelle, intérim, délégué général, stratégique, global`,
    bound:
      'membre, commercial, commerciale, entrepreneur, direction, stage, étudiant, étudiante, administrateur, administratrice, gestionnaire, aide, adjoint, adjointe, maire',
  },
  spans: [
    { first: 'directeur', last: 'general', seniority: 'c-suite' },
    { first: 'vice', last: 'presidente', seniority: 'vp' },
  ],
  isCompounding: false,
  stems: {},
};
