import { describe, expect, it } from 'vitest';
import { cards, lines, list, peopleIn } from './people-in.ts';

const mail = (name: string): string => `<a href="mailto:${name}@northgate.example">${name}@northgate.example</a>`;

describe('a sentence that asks to call or to write to somebody names one of the firm', () => {
  it.each<[string, { path: string; text: string; is: string; lang?: string }]>([
    [
      'of the press',
      {
        path: '/news',
        text: `Please contact Carol Finch at 352-555-0101 or email ${mail('carol.finch')}`,
        is: 'Carol Finch |  | carol.finch@northgate.example | +13525550101',
      },
    ],
    [
      'by telephone',
      {
        path: '/membership',
        text: 'You can call Ursula Wiggins, (727) 555-0126. She will help.',
        is: 'Ursula Wiggins |  |  | +17275550126',
      },
    ],
    [
      'by their post',
      {
        path: '/membership',
        text: `You can contact the Club President, Ben Harding at ${mail('ben')}.`,
        is: 'Ben Harding | Club President | ben@northgate.example',
      },
    ],
    [
      'in German',
      {
        path: '/kontakt',
        text: `Bei Fragen wenden Sie sich bitte an Frau Sabine Keller, E-Mail ${mail('s.keller')}.`,
        is: 'Sabine Keller |  | s.keller@northgate.example',
        lang: 'de',
      },
    ],
    [
      'in Italian',
      {
        path: '/contatti',
        text: `Per informazioni rivolgersi a Marco Bassi, ${mail('m.bassi')}.`,
        is: 'Marco Bassi |  | m.bassi@northgate.example',
        lang: 'it',
      },
    ],
    [
      'in Dutch',
      {
        path: '/contact',
        text: `Voor vragen kunt u contact opnemen met Joost Vermeer via ${mail('joost')}.`,
        is: 'Joost Vermeer |  | joost@northgate.example',
        lang: 'nl',
      },
    ],
    [
      'in a vacancy',
      {
        path: '/jobs/maler',
        text: `Ihre Bewerbung senden Sie bitte an Frau Anna Weiden, ${mail('weiden')}.`,
        is: 'Anna Weiden |  | weiden@northgate.example',
        lang: 'de',
      },
    ],
    [
      'in French',
      {
        path: '/contact',
        text: `Pour toute question, contactez Nadine Colin : ${mail('nadine.colin')}.`,
        is: 'Nadine Colin |  | nadine.colin@northgate.example',
        lang: 'fr',
      },
    ],
  ])('%s', (_, { path, text, is, lang = 'en' }) => expect(peopleIn({ body: lines(text), path, lang })).toEqual([is]));

  it.each([
    ['/contact', 'Please contact Carol Finch at <a href="mailto:c.finch@harbour.example">c.finch@harbour.example</a>.'],
    ['/news', 'Contact Carol Finch of Harbour Homes on 352-555-0101.'],
    ['/products/pump', `Contact Victoria Classic ${mail('sales')} for a quote.`],
    ['/contact', 'Please contact Carol Finch before the game.'],
    ['/contact', 'Call Elmford Bridge on 01632 555014.'],
    ['/contact', 'Call Martin Luther King Center on 555-0142.'],
  ])('but not of another: %s %s', (path, text) => expect(peopleIn({ body: lines(text), path })).toEqual([]));
});

describe('a person is shown', () => {
  it('behind "media contact" in an article, with the post behind the name', () => {
    const body = lines(`Media contact: Ann Whitlock, Communications Manager, ${mail('ann')}`);
    expect(peopleIn({ body, path: '/news/2026/05/yard' })).toContain(
      'Ann Whitlock | Communications Manager | ann@northgate.example',
    );
  });

  it('by a name in a heading over a story that calls them by it', () => {
    const body = `<h2>Mariska Windholt</h2>${lines('Mariska Windholt rijdt al paard sinds haar negende en geeft les.')}<h2>Gert Windholt</h2>${lines('Gert zorgt voor de stallen en voor alle dieren op het erf.')}`;
    expect(peopleIn({ body, path: '/wie-zijn-wij', lang: 'nl' })).toEqual(['Gert Windholt', 'Mariska Windholt']);
  });

  it('not by a name over words about something else', () => {
    const body = `<h2>Victoria Classic</h2>${lines('A front door of oak that lasts for generations of families.')}`;
    expect(peopleIn({ body, path: '/about' })).toEqual([]);
  });

  it('with a number behind a slash and an address below', () => {
    const body = `<h4>Administrerende Direktør</h4>${lines('Aksel Brandt / 5055 5142', mail('akselbrandt'))}`;
    expect(peopleIn({ body, path: '/kontakt-os', lang: 'da' })[0]).toMatch(
      /^Aksel Brandt \| Administrerende Direktør/u,
    );
  });

  it('with the address above that spells the name', () => {
    const bio = (name: string, address: string) =>
      `<div>${mail(address)}</div><div><h4>${name}</h4>${lines(`${name.split(' ')[0]} advises clients in commercial transactions.`)}</div>`;
    expect(
      peopleIn({ body: bio('Tom W. Ash', 'tash') + bio('Nils Borgen', 'nborgen'), path: '/meet-the-team' }),
    ).toEqual(['Nils Borgen |  | nborgen@northgate.example', 'Tom W. Ash |  | tash@northgate.example']);
  });

  it('without the office’s address that every card repeats', () => {
    const office = `E-Mail: ${mail('info')}`;
    const body = cards(
      ['Justin Faller', 'Geschäftsführer', office],
      ['Jessica Faller', 'Sachbearbeiterin', office],
      ['Bruno Faller', 'Inhaber', office],
    );
    expect(peopleIn({ body, path: '/team', lang: 'de' })).toEqual([
      'Bruno Faller | Inhaber',
      'Jessica Faller | Sachbearbeiterin',
      'Justin Faller | Geschäftsführer',
    ]);
  });

  it('behind a middle initial in a sentence', () => {
    const body = lines('Northgate was founded in 1998 by John Q. Whitlock and is led by Managing Director Ann Stone.');
    expect(peopleIn({ body, path: '/about' })).toEqual(['Ann Stone | Managing Director', 'John Q. Whitlock | Founder']);
  });
});

describe('nobody of the firm is', () => {
  it('the town of an office', () => {
    const body = `<div><h3>Elmford Bridge</h3>${lines('Mill House, 2 The Green,', 'Elmford Bridge,', 'York YO10 5AB', mail('elmfordbridge'))}</div>`;
    expect(peopleIn({ body, path: '/offices' })).toEqual([]);
  });

  it('a sponsor under a heading before the foot of a page', () => {
    const body = `<h4>Kicks 4 Kids Sponsors</h4><footer><div>Allison Andrews, M.D. and Betty Gage, M.D.</div><div>Dunn Family Foundation</div></footer>`;
    expect(peopleIn({ body, path: '/contact-us' })).toEqual([]);
  });

  it('a park whose story begins with its name', () => {
    const body = `<h2>Victoria Park</h2>${lines('Victoria Park is the home of the club since 1903 and seats many people.')}`;
    expect(peopleIn({ body, path: '/about' })).toEqual([]);
  });

  it('holder of the post that a vacancy is for', () => {
    const job = (post: string, name: string, address: string) =>
      `<h2>${post}</h2>${lines(`Contact: ${name}, ${mail(address)}`)}`;
    const body = job('Sales Manager', 'Ann Whitlock', 'ann') + job('Welder', 'Max Stone', 'max');
    expect(peopleIn({ body, path: '/jobs' })).toEqual([
      'Ann Whitlock |  | ann@northgate.example',
      'Max Stone |  | max@northgate.example',
    ]);
  });

  it('whoever had the post before', () => {
    const body = `<h2>Les maires précédents</h2>${list('Nadine Fabre — 2001 à 2026', 'Alain Perrot — 1971 à 2001')}`;
    expect(peopleIn({ body, path: '/mairie/equipe-municipale', lang: 'fr' })).toEqual([]);
  });
});
