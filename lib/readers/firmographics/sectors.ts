/** Those whom companies serve, as they are called here, and what pages call them in six languages. */
const table = `
healthcare = clinics, medical practices, healthcare, health care, hospitals, physicians, doctors, dentists, dental practices, arztpraxen, kliniken, krankenhäuser, ärzte, zahnärzte, gesundheitswesen, cliniques, hôpitaux, cabinets médicaux, médecins, clínicas, hospitales, cliniche, ospedali, studi medici, ziekenhuizen, zorginstellingen, huisartsen
legal = law firms, lawyers, attorneys, solicitors, legal firms, kanzleien, anwaltskanzleien, rechtsanwälte, anwälte, cabinets d’avocats, avocats, bufetes, abogados, studi legali, avvocati, advocatenkantoren, advocaten
accounting = accountants, accounting firms, cpas, cpa firms, steuerberater, steuerkanzleien, experts-comptables, contables, asesorías, commercialisti, accountantskantoren
financial services = banks, financial institutions, financial services firms, credit unions, insurers, banken, finanzdienstleister, versicherungen, banques, assurances, bancos, aseguradoras, banche, assicurazioni, verzekeraars
manufacturing = manufacturers, manufacturing companies, manufacturing, factories, produktionsbetriebe, industriebetriebe, maschinenbauer, hersteller, industriels, fabricants, fabricantes, produttori, fabrikanten
construction = construction companies, contractors, builders, bauunternehmen, baufirmen, entreprises de construction, constructoras, imprese edili, bouwbedrijven, aannemers
skilled trades = tradespeople, handwerk, handwerksbetriebe, handwerker, artisans, artesanos, artigiani
retail = retailers, retail, einzelhandel, einzelhändler, commerçants, détaillants, comercios, minoristas, negozi, rivenditori, winkeliers, retailbedrijven
hospitality = hotels, restaurants, hospitality, hotellerie, gastronomie, hôtels, hôtellerie, hoteles, restaurantes, hotel e ristoranti, alberghi, ristoranti, horeca
education = schools, universities, colleges, education, schulen, hochschulen, universitäten, bildungseinrichtungen, écoles, universités, escuelas, universidades, scuole, università, scholen, onderwijs
public sector = local governments, municipalities, government agencies, public sector, kommunen, behörden, öffentliche hand, collectivités, mairies, ayuntamientos, comuni, gemeenten, overheid
non-profit = nonprofits, non-profits, nonprofit organizations, charities, vereine, ngos, associations, ong, associazioni, stichtingen
real estate = real estate agencies, property managers, real estate firms, immobilienverwaltungen, hausverwaltungen, agences immobilières, inmobiliarias, agenzie immobiliari, makelaars
logistics = logistics companies, freight forwarders, trucking companies, speditionen, logistikunternehmen, transporteurs, transportistas, trasportatori, transportbedrijven
automotive = car dealers, car dealerships, automotive suppliers, autohäuser, automobilzulieferer, concessionnaires, concesionarios, concessionarie, autobedrijven
agriculture = farmers, farms, landwirte, landwirtschaft, agriculteurs, agricultores, agricoltori, boeren
energy = utilities, energy companies, energieversorger, stadtwerke, énergéticiens, energéticas, energiebedrijven
startups = startups, start-ups
small and midsize businesses = small businesses, small and medium businesses, small and midsize businesses, small and medium-sized businesses, smbs, smes, mittelstand, kleine und mittlere unternehmen, kmu, pme, tpe, pymes, pmi, mkb, midden- en kleinbedrijf
it service firms = msps, managed service providers, it service providers, systemhäuser
`;

/** A name pages give a sector, with the sector; longer names first, so that none is found within another. */
const names = table
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [sector = '', said = ''] = line.split(' = ');
    return said.split(', ').map((name): readonly [string, string] => [name, sector]);
  })
  .sort(([one], [other]) => other.length - one.length);

const sectorOf: ReadonlyMap<string, string> = new Map(names);
const plain = names.map(([name]) => name.replaceAll('’', "[’']"));
const any = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${plain.join('|')})(?![\p{L}\p{N}]|-\p{L})`, 'giu');

/** A sector named in a text, with its place. */
export type SectorNamed = { sector: string; start: number; end: number };

/** The sectors a text names. */
export const sectorsIn = (text: string): SectorNamed[] =>
  [...text.matchAll(any)].flatMap((match) => {
    const sector = sectorOf.get(match[0].toLowerCase().replaceAll("'", '’'));
    return sector === undefined ? [] : [{ sector, start: match.index, end: match.index + match[0].length }];
  });
