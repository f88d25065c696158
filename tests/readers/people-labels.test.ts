import { describe, expect, it } from 'vitest';
import { titleText } from '../../lib/readers/people/title-text.ts';
import { cards, lines, list, peopleIn, table } from './people-in.ts';

describe('around a title are left out', () => {
  it.each([
    ['Job Title: Safety Director', 'Safety Director'],
    ['Fonction : Gérante', 'Gérante'],
    ['Ruolo: Responsabile commerciale', 'Responsabile commerciale'],
    ['"Blacky" - Stellv. Obmann', 'Stellv. Obmann'],
    ['CPA, MBA, Partner', 'Partner'],
    ['Ph.D., P.E., Principal Engineer', 'Principal Engineer'],
    ['Vertretungsberechtigter Geschäftsführer', 'Geschäftsführer'],
    ['Avocat fiscaliste (Barreau de Lille)', 'Avocat fiscaliste'],
    ['Avocat inscrit au Barreau de Lille', 'Avocat'],
    ['Lehtori, RO 15F, ÄI', 'Lehtori'],
    ['Bauleiter (seit 2012)', 'Bauleiter'],
    ['Maire, élu en mars 2026', 'Maire'],
    ['ich bin Inhaberin', 'Inhaberin'],
    ['Als Schriftführer führt er Protokoll und sorgt für den restlichen Schriftverkehr', 'Schriftführer'],
  ])('%s', (text, title) => expect(titleText(text)?.title).toBe(title));
});

describe('what belongs to a title stays', () => {
  it.each(['CEO, Founder', 'HR, Payroll', 'VP, EMEA', 'Head of Sales, UK', 'Director, US', 'Immediate Past President'])(
    '%s',
    (text) => expect(titleText(text)?.title).toBe(text),
  );
  it.each(['4s Teacher', 'ER Nurse', 'Isännöitsijä', 'Teacher’s Aide', 'Committee Member 2'])('%s', (text) =>
    expect(titleText(text)).toEqual({ title: text, work: 'post' }),
  );
});

describe('no title is', () => {
  it.each([
    'Ehemaliger Kassier.',
    'Former Treasurer',
    'Er kümmert sich rund um die Technik im Bus',
    'She keeps the books',
    'Comité de direction',
    'Aviso legal',
    'Mayor Ruth Lee cut the ribbon.',
    'Datenschutzbeauftragter: Udo Kern',
    'Mill House, 2 The Green',
    'M.D. and Betty Gage, M.D.',
    'palvelee Kotkan keskustassa ja sen ympäristössä. Yrittäjä',
  ])('%s', (text) => expect(titleText(text)).toBeUndefined());
});

describe('a title is found', () => {
  it('behind its label, the name behind its own', () => {
    const body = `<h1>Notre équipe</h1><div>${lines('Nom : Claire Dupuis', 'Fonction : Directrice commerciale')}</div><div>${lines('Nom : Marc Leroy', 'Fonction : Chef d’atelier')}</div>`;
    expect(peopleIn({ body, path: '/equipe', lang: 'fr' })).toEqual([
      'Claire Dupuis | Directrice commerciale',
      'Marc Leroy | Chef d’atelier',
    ]);
  });

  it('over several names, of each of them', () => {
    const body = lines('President:', 'Helen Norris', 'Directors:', 'Alice Moran', 'Cheryl Janson', 'Dawn Tolley');
    expect(peopleIn({ body, path: '/board.htm' })).toEqual([
      'Alice Moran | Director',
      'Cheryl Janson | Director',
      'Dawn Tolley | Director',
      'Helen Norris | President',
    ]);
  });

  it('in a cell that spans several rows', () => {
    const head = '<tr><th>Role</th><th>Holder</th></tr>';
    const rows = ['<td>President</td><td>Ian Holloway</td>', '<td rowspan="2">Committee</td><td>Karen Shaw</td>'];
    const body = `<table><tbody>${head}${[...rows, '<td>Sandra Keefe</td>'].map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`;
    expect(peopleIn({ body, path: '/committee' })).toEqual([
      'Ian Holloway | President',
      'Karen Shaw | Committee',
      'Sandra Keefe | Committee',
    ]);
  });

  it('of nobody in an empty cell below another’s post', () => {
    const rows = ['Treasurer|To be confirmed', 'Secretary|Ruth Lee', '|Max Stone'].map((row) => row.split('|'));
    const body = table(['Role', 'Name'], ...rows);
    expect(peopleIn({ body, path: '/committee' })).toEqual(['Max Stone', 'Ruth Lee | Secretary']);
  });

  it('behind the letters that a school has for a name', () => {
    const body = table(['Koivula Aino', 'KOA', 'Lehtori'], ['Saarela Eero', 'SAE', 'Rehtori, RO 15E']);
    expect(peopleIn({ body, path: '/henkilokunta', lang: 'fi' })).toEqual([
      'Koivula Aino | Lehtori',
      'Saarela Eero | Rehtori',
    ]);
  });

  it('not in the heading of the next group', () => {
    const body = `<h2>Geschäftsführung</h2>${lines('Max Linde', 'Anna Weiden')}<h2>Meister</h2>${lines('Otto Brandt')}`;
    expect(peopleIn({ body, path: '/ueber-uns', lang: 'de' })).toEqual([
      'Anna Weiden | Geschäftsführung',
      'Max Linde | Geschäftsführung',
      'Otto Brandt | Meister',
    ]);
  });

  it('where the page calls it so, before what stands above', () => {
    const card = (name: string, role: string) =>
      `<section><p class="eyebrow">Eigenaar</p><h2>${name}</h2><p class="role">${role}</p></section>`;
    const body = card('Ruben Dekker', 'Register Taxateur') + card('Karin Dekkers', 'Commercieel medewerker');
    expect(peopleIn({ body, path: '/medewerkers', lang: 'nl' })).toEqual([
      'Karin Dekkers | Commercieel medewerker',
      'Ruben Dekker | Register Taxateur',
    ]);
  });

  it('over names in the plural, of each of them', () => {
    const body = `<h2>Huisartsen</h2>${list('H. de Groot', 'mw. A. Bakker')}<h2>Doktersassistentes</h2>${list('Merel Smit', 'Wilma van der Berg')}`;
    expect(peopleIn({ body, path: '/medewerkers', lang: 'nl' })).toEqual([
      'A. Bakker | Huisarts',
      'H. de Groot | Huisarts',
      'Merel Smit | Doktersassistente',
      'Wilma van der Berg | Doktersassistente',
    ]);
  });

  it('in front of a slash, with a number behind the next', () => {
    const body = lines('Sales / Ann Whitlock / 01632 555014', 'Accounts / Max Stone / 01632 555015');
    expect(peopleIn({ body, path: '/contact' })).toEqual(['Ann Whitlock | Sales', 'Max Stone | Accounts']);
  });

  it('without the name of its bearer behind it', () => {
    const body = `${lines('Rivers Coordinator Kassi Archer')}<h2>Cassandra "Kassi" Archer</h2>${lines('Kassi will retool our programs.')}`;
    expect(peopleIn({ body, path: '/staff' })).toEqual(['Cassandra "Kassi" Archer | Rivers Coordinator']);
  });

  it('behind a name in one line without a sign between', () => {
    expect(
      peopleIn({ body: list('Paul Ashby Managing Partner', 'Peter Alder General Counsel'), path: '/people' }),
    ).toEqual(['Paul Ashby | Managing Partner', 'Peter Alder | General Counsel']);
  });

  it('of the firm as the imprint calls it', () => {
    const body = `${list('Raison sociale : Granit Corporate Finance')}<h2>Directeur de la publication</h2>${lines('Le directeur de la publication est Frédéric Lemoine, président de Granit Corporate Finance.')}`;
    expect(peopleIn({ body, path: '/mentions-legales', lang: 'fr' })).toEqual(['Frédéric Lemoine | président']);
  });
});

describe('names', () => {
  it('with a form of address in front of each are no make of goods', () => {
    const body = table(
      ['Mrs. Jan Johnston', 'Administrator'],
      ['Mrs. Kathy Curran', 'Teacher’s Aide'],
      ['Mrs. Nancy Tunney', 'Pre-K Teacher'],
    );
    expect(peopleIn({ body, path: '/staff' })).toEqual([
      'Jan Johnston | Administrator',
      'Kathy Curran | Teacher’s Aide',
      'Nancy Tunney | Pre-K Teacher',
    ]);
  });

  it('have particles in capitals and titles of several lands before them', () => {
    const body = cards(
      ['Kobus Van Der Linde', 'Chairman'],
      ['Abg. Fabián Armas', 'Tesorero'],
      ['Prof.ª Drª. Ana Melo', 'Diretora'],
    );
    expect(peopleIn({ body, path: '/committee' })).toEqual([
      'Ana Melo | Diretora',
      'Fabián Armas | Tesorero',
      'Kobus Van Der Linde | Chairman',
    ]);
  });

  it('end where letters of degrees begin', () => {
    const body = cards(
      ['Ann Whitlock BVSc MRCVS', 'Clinical Director'],
      ['Ruth Lee RVN', 'Head Nurse'],
      ['CA Anil Gupta', 'Director'],
    );
    expect(peopleIn({ body, path: '/meet-the-team' })).toEqual([
      'Anil Gupta | Director',
      'Ann Whitlock | Clinical Director',
      'Ruth Lee | Head Nurse',
    ]);
  });

  it('are not the body that somebody is a member of', () => {
    const body = `<h4>Memberships</h4>${list('Member - Oregon State Bar (1991)', 'Member – Nevada State Bar (1994)')}`;
    expect(peopleIn({ body, path: '/meet-the-team' })).toEqual([]);
  });
});
