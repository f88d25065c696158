/** Words for kinds of business by the label of the kind: German, French, Spanish, Italian, Dutch, in this order; lower case. */
const abroad: ReadonlyMap<string, string> = new Map([
  [
    'MSP',
    'managed services anbieter, managed service anbieter, infogérance, infogérance informatique, fournisseur de services managés, services managés, proveedor de servicios gestionados, servicios gestionados, fornitore di servizi gestiti, servizi gestiti, servizi it gestiti, beheerde it, beheerde it diensten, managed services aanbieder, it beheer',
  ],
  [
    'VAR',
    'systemintegrator, it händler, intégrateur de systèmes, revendeur informatique, integrador de sistemas, revendedor informático, integratore di sistemi, rivenditore informatico, systeemintegrator',
  ],
  [
    'IT services',
    'it systemhaus, systemhaus, it dienstleister, edv dienstleister, it dienstleistungen, edv service, edv betreuung, it betreuung, it beratung, services informatiques, prestataire informatique, maintenance informatique, assistance informatique, conseil informatique, servicios informáticos, soporte informático, mantenimiento informático, consultoría informática, servizi informatici, assistenza informatica, consulenza informatica, ict diensten, ict dienstverlener, it dienstverlener, ict beheer, automatiseringsbedrijf',
  ],
  [
    'Software development',
    'softwareentwicklung, softwarehaus, softwareunternehmen, softwarehersteller, éditeur de logiciels, développement de logiciels, développement logiciel, desarrollo de software, empresa de software, sviluppo software, azienda di software, softwareontwikkeling, softwarebedrijf',
  ],
  [
    'Web design and hosting',
    'webagentur, webdesign, webhosting, webentwicklung, hébergeur, hébergement web, création de sites web, agence web, diseño web, desarrollo web, alojamiento web, agencia web, realizzazione siti web, sviluppo web, agenzia web, webbureau, webontwikkeling',
  ],
  [
    'Telecom and internet',
    'internetanbieter, telekommunikation, telefonanlagen, opérateur télécom, télécommunications, telecomunicaciones, telecomunicazioni, telecommunicatie',
  ],
  ['Copiers and print', 'bürotechnik, kopierer, photocopieurs, fotocopiadoras, fotocopiatrici, kopieermachines'],
  [
    'Hardware',
    'computerladen, computerreparatur, magasin informatique, réparation informatique, tienda de informática, reparación de ordenadores, negozio di informatica, riparazione computer, computerwinkel, computerreparatie',
  ],
  ['Cloud and data centres', 'rechenzentrum, centre de données, centro de datos, centro dati, datacentrum'],
  [
    'Health and care',
    'zahnarztpraxis, arztpraxis, krankenhaus, apotheke, tierarztpraxis, pflegeheim, cabinet dentaire, cabinet médical, hôpital, pharmacie, clinique vétérinaire, clínica dental, consultorio médico, farmacia, clínica veterinaria, studio dentistico, studio medico, ospedale, ambulatorio veterinario, tandartspraktijk, huisartsenpraktijk, ziekenhuis, apotheek, dierenkliniek',
  ],
  [
    'Law, tax and finance',
    'anwaltskanzlei, rechtsanwaltskanzlei, notariat, steuerberater, steuerkanzlei, versicherungsagentur, cabinet d avocats, étude notariale, cabinet comptable, expert comptable, bufete de abogados, despacho de abogados, notaría, asesoría fiscal, agencia de seguros, studio legale, studio notarile, commercialista, agenzia assicurativa, advocatenkantoor, notariskantoor, accountantskantoor, verzekeringskantoor',
  ],
  [
    'Food, lodging and travel',
    'gasthof, gasthaus, reisebüro, hôtel, agence de voyages, restaurante, agencia de viajes, ristorante, albergo, agenzia di viaggi, reisbureau',
  ],
  [
    'Making',
    'maschinenbauer, maschinenfabrik, maschinenhersteller, möbelhersteller, metallbau, gießerei, fabricant de machines, fabricant de meubles, fonderie, fabricante de maquinaria, fabricante de muebles, fundición, costruttore di macchine, produttore di mobili, fonderia, machinebouwer, machinefabriek, gieterij',
  ],
  [
    'Contract manufacturing',
    'lohnfertiger, auftragsfertiger, zerspanung, metallverarbeitung, usinage, mécanique de précision, mecanizado, mecánica de precisión, lavorazioni meccaniche, meccanica di precisione, verspaning, metaalbewerking',
  ],
  [
    'Building and trades',
    'bauunternehmen, dachdecker, elektriker, klempner, malerbetrieb, architekturbüro, entreprise de construction, couvreur, plombier, électricien, cabinet d architecture, constructora, empresa de construcción, fontanero, electricista, estudio de arquitectura, impresa edile, idraulico, elettricista, studio di architettura, bouwbedrijf, dakdekker, loodgieter, elektricien, architectenbureau',
  ],
  [
    'Shops and transport',
    'autohaus, spedition, einzelhändler, großhändler, concessionnaire automobile, transporteur, grossiste, concesionario, mayorista, empresa de transportes, concessionaria, grossista, autobedrijf, groothandel, transportbedrijf',
  ],
  [
    'Agencies and media',
    'werbeagentur, marketingagentur, fotograf, agence de publicité, agence de communication, photographe, agencia de publicidad, agencia de marketing, fotógrafo, agenzia pubblicitaria, agenzia di marketing, fotografo, reclamebureau, marketingbureau, fotograaf',
  ],
  [
    'Services to firms',
    'unternehmensberatung, personalvermittlung, immobilienmakler, cabinet de conseil, agence immobilière, inmobiliaria, agencia inmobiliaria, agenzia immobiliare, società di consulenza, makelaar, makelaarskantoor, uitzendbureau, adviesbureau',
  ],
  [
    'Public, schools and leisure',
    'friseursalon, schule, kirche, universität, stadtverwaltung, fahrschule, salon de coiffure, école, église, université, mairie, peluquería, escuela, iglesia, universidad, ayuntamiento, parrucchiere, scuola, chiesa, università, kapsalon, basisschool, universiteit, gemeente',
  ],
]);

/** A kind of business of a niche list: its English words, then those of other languages. */
export const kind = (label: string, words: string) => ({
  label,
  words: [...words.split(', '), ...wordsAbroad(label)],
});

/** The words of other languages for a kind of business; none where the label has none. */
export const wordsAbroad = (label: string): string[] => abroad.get(label)?.split(', ') ?? [];
