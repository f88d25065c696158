import type { PageKind } from '../prospect/reading.ts';
import { fold } from '../titles/fold.ts';

/** What sites call their pages, in addresses and links; folded, words parted by one space. */
const table: readonly (readonly [PageKind, string])[] = [
  [
    'about',
    'about, about us, about me, le cabinet, notre cabinet, notre etude, la clinique, lo studio, il nostro studio, die praxis, unsere praxis, die kanzlei, unsere kanzlei, de praktijk, onze praktijk, la clinica, nuestro despacho, the practice, our practice, unser verein, onze club, onze vereniging, wie zijn wij, wie we zijn, ueber mich, uber mich, over mij, a propos de moi, qui suis je, chi sono, sobre mi, sobre mim, quien soy, quem sou, om mig, om meg, o mnie, o mne, about the company, about our company, who we are, our story, our company, company, the company, company profile, corporate profile, company overview, company information, corporate information, company info, corporate overview, firm overview, our firm, about the firm, kaisha gaiyo, gaiyou, what we are about, our mission, our history, history, ueber uns, uber uns, ueber, unternehmen, das unternehmen, firma, die firma, wir ueber uns, wir, portrait, firmenprofil, unternehmensprofil, geschichte, qui sommes nous, a propos, a propos de nous, apropos, societe, la societe, l entreprise, entreprise, notre histoire, chi siamo, azienda, l azienda, la nostra storia, quienes somos, sobre nosotros, nosotros, empresa, la empresa, acerca de, sobre, sobre nos, quem somos, over ons, om os, om oss, o nas, o firmie, o spolecnosti, o nama, tietoa meista, rolunk, o kompanii, o компании, о нас, за нас',
  ],
  [
    'contact',
    'contact, contact us, contacts, contact form, contact details, contact information, contactus, get in touch, reach us, find us, locations, our locations, our offices, offices, visit us, kontakt, kontakte, kontaktformular, kontaktieren sie uns, standort, standorte, anfahrt, so finden sie uns, contactez nous, nous contacter, nous trouver, coordonnees, contatti, contattaci, dove siamo, contacto, contactanos, contactenos, contato, contactos, contacteer ons, contactgegevens, yhteystiedot, kapcsolat, kontakty, контакты, контакти, iletisim, kontakta oss',
  ],
  [
    'team',
    'team, our team, the team, meet the team, meet our team, our people, people, staff, our staff, faculty and staff, faculty staff, board and staff, board staff, staff and board, staff board, staff directory, our attorneys, attorneys, our lawyers, our providers, our doctors, our agents, meet our staff, meet the staff, meet the doctors, our leaders, board of trustees, trustees, governing board, key personnel, key contacts, leadership, leadership team, executive team, management, management team, our leadership, executives, board, board of directors, who s who, das team, unser team, mitarbeiter, mitarbeitende, mitarbeiterinnen, ansprechpartner, ansprechpartnerinnen, ihre ansprechpartner, vorstand, geschaeftsfuehrung, geschaftsfuhrung, geschaeftsleitung, equipe, l equipe, notre equipe, direction, il team, il nostro team, lo staff, equipo, nuestro equipo, el equipo, medewerkers, ons team, het team, zespol, nasz zespol, tym, vart team, medarbejdere, praxisteam, unser praxisteam, das praxisteam, der vorstand, unser vorstand, kollegium, lehrerkollegium, bestuur, het bestuur, ons bestuur, styret, styrelse, styrelsen, bestyrelse, bestyrelsen, hallitus, zarzad, ansatte, vare ansatte, personale, personalen, henkilosto, henkilokunta, pracownicy, kadra, pracovnici, zamestnanci, collaborateurs, nos collaborateurs, corpo docente, colaboradores, committee, the committee, our committee, committee members, officers, club officers, governors, lawyers, our vets, our dentists, meet the crew, our crew, vorstandschaft, vorstandsmitglieder, lehrkraefte, anwaelte, rechtsanwaelte, unsere aerzte, le bureau, conseil d administration, nos avocats, consiglio direttivo, direttivo, i professionisti, junta directiva, nuestros abogados, diretoria, corpo clinico, onze mensen, wie is wie, medarbetare, ledelse, vedeni',
  ],
  [
    'imprint',
    'impressum, imprint, legal notice, legal notices, legal information, mentions legales, note legali, informazioni legali, aviso legal, colofon, anbieterkennzeichnung, impressum datenschutz',
  ],
  [
    'careers',
    'careers, career, jobs, job openings, open positions, work with us, work for us, join us, join our team, we are hiring, vacancies, employment, karriere, stellenangebote, stellen, jobs karriere, offene stellen, arbeiten bei uns, emploi, emplois, recrutement, carriere, carrieres, nous rejoindre, rejoignez nous, lavora con noi, lavoro, carriera, empleo, trabaja con nosotros, bolsa de trabajo, vacatures, werken bij, praca, kariera, ledige stillinger, lediga jobb',
  ],
  [
    'product',
    'services, our services, service, what we do, solutions, our solutions, pricing, plans, plans and pricing, prices, managed services, managed it services, it services, it support, products, our products, product, shop, store, capabilities, leistungen, unsere leistungen, dienstleistungen, loesungen, losungen, preise, produkte, angebot, nos services, prestations, nos prestations, solutions services, tarifs, produits, servizi, i nostri servizi, soluzioni, prezzi, prodotti, servicios, nuestros servicios, soluciones, precios, productos, diensten, onze diensten, oplossingen, tarieven, producten, uslugi, oferta, tjanster, ydelser',
  ],
  [
    'directory',
    'directory, members, our members, member directory, listings, company directory, business directory, mitglieder, branchenbuch, firmenverzeichnis, annuaire, membres, elenco, socios, ledenlijst, exhibitors, find a partner, partner directory',
  ],
  [
    'login',
    'login, log in, signin, sign in, my account, account, customer login, client portal, anmelden, anmeldung, connexion, se connecter, accedi, iniciar sesion, inloggen',
  ],
  [
    'article',
    'blog, news, press, press release, press releases, article, articles, story, stories, insights, aktuelles, neuigkeiten, presse, pressemitteilung, pressemitteilungen, actualites, actualite, notizie, noticias, nieuws, magazine, newsroom, case study, case studies, customer stories, success stories, referenzen, blogs, events',
  ],
  [
    'security',
    'security, trust, trust center, trust centre, security center, security centre, compliance, security and compliance, security compliance, trust and security, security and trust, trust security, security and privacy, trust and safety, trust and compliance, data security, sicherheit, datensicherheit, sicherheit und compliance, securite, sicurezza, seguridad, beveiliging',
  ],
  [
    'supplier',
    'suppliers, supplier, for suppliers, our suppliers, supplier information, supplier portal, supplier registration, supplier onboarding, supplier quality, supplier requirements, supplier resources, supplier diversity, supplier code of conduct, supplier terms, become a supplier, vendors, vendor, for vendors, vendor information, vendor portal, vendor registration, vendor onboarding, become a vendor, lieferanten, fuer lieferanten, fur lieferanten, lieferantenportal, lieferanteninformationen, lieferant werden, fournisseurs, espace fournisseurs, devenir fournisseur, fornitori, portale fornitori, diventa fornitore, proveedores, portal de proveedores, leveranciers, fornecedores',
  ],
  [
    'home',
    'home, homepage, home page, start, startseite, welcome, accueil, inicio, index, default, main, hjem, hem, pagina iniziale',
  ],
];

const kinds = new Map<string, PageKind>(
  table.flatMap(([kind, names]) => names.split(', ').map((name): [string, PageKind] => [name, kind])),
);

/** An address part as people read it: "%C3%BCber" is "über"; what is no UTF-8 stays as it is. */
const unescaped = (text: string): string => {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%[\da-f]{2}/gi, ' '); // bytes of an older encoding: expected
  }
};

/** Words of an address or a label for looking up: folded, parted by one space. */
export const plainWords = (text: string): string =>
  fold(unescaped(text))
    .replace(/\.(?:html?|php\d?|aspx?|jsp|cfm|shtml|cgi)$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The kind of page a name stands for, when it is one of the known names and nothing else. */
export const kindNamed = (text: string): PageKind | undefined => {
  if (text.length > 60) return undefined;
  const words = plainWords(text);
  return kinds.get(words) ?? kinds.get(words.replace(article, ''));
};

/** "Der Vorstand", "Le cabinet", "The team". */
const article = /^(?:the|der|die|das|unser|unsere|le|la|les|il|lo|el|los|las|de|het|onze) /;

/** Parts of addresses below which a firm has a page for each of its people. */
const people: ReadonlySet<string> = new Set(
  'attorneys, our attorneys, attorney, lawyers, lawyer, solicitors, barristers, professionals, our professionals, people, profile, profiles, bio, bios, biographies, providers, provider, our providers, physicians, physician, our physicians, doctors, doctor, our doctors, dentists, our dentists, agents, agent, our agents, realtors, brokers, advisors, advisers, our advisors, consultants, experts, employees, faculty, staff directory, directory of staff, anwaelte, anwalte, rechtsanwaelte, aerzte, arzte, berater, personen, avocats, collaborateurs, conseillers, avvocati, professionisti, abogados, advocaten, advogados'.split(
    ', ',
  ),
);

/** True for a part of an address whose pages are each about one person, where their names say so. */
export const namesPeople = (segment: string): boolean => people.has(plainWords(segment));

/** Kinds whose names in a longer one mean something else: "Home security" is a product, "Supplier of gaskets" a business. */
const onlyNamed: ReadonlySet<PageKind> = new Set(['security', 'supplier']);

/** Single words that speak of a page's kind within a longer name too; "management" or "shop" there may be anything. */
const telling: ReadonlySet<string> = new Set(
  'about contact contacts contacting kontakt kontaktieren contatti contacto contato contactez team equipe equipo leadership mitarbeiter ansprechpartner impressum imprint careers career jobs karriere stellenangebote ueber uber standorte anfahrt leistungen services pricing preise'.split(
    ' ',
  ),
);

/** The kind of page a longer name speaks of: "Contact Northgate IT", "Our team in Austin"; its first or last known name of words. */
export const kindSpoken = (text: string): PageKind | undefined => {
  const words = plainWords(text.slice(0, 120)).split(' ').slice(0, 8);
  for (let size = Math.min(4, words.length); size > 0; size--) {
    const ends = [words.slice(0, size), words.slice(-size)]
      .map((some) => some.join(' '))
      .map((name) => (size > 1 || words.length === 1 || telling.has(name) ? kinds.get(name) : undefined));
    const kind = ends.find((one) => one !== undefined && !onlyNamed.has(one));
    if (kind !== undefined) return kind;
  }
  return undefined;
};
