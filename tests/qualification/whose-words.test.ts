import { describe, expect, test } from 'vitest';
import { saasMidmarket } from '../../lib/definition/templates/saas-midmarket.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { areOwnWords } from '../../lib/qualification/whose-words.ts';
import { fact, judge, type Page, prospectFrom, today } from './made.ts';

const name = fact('name', 'Northgate IT');
const recurring = (page: Page) =>
  judge([{ ...page, facts: [name, ...(page.facts ?? [])] }]).criteria.find(({ id }) => id === 'recurring');

describe('sells managed services: the company’s own words are evidence', () => {
  test.each([
    'We offer managed services to firms in Ohio.',
    'Flat fee, per user per month.',
    'Managed services',
    'Managed services for law firms and dentists.',
    'All our customers pay one flat fee.',
    'We give our clients fully managed IT, day and night.',
    'Unlike other providers, we bill a flat fee.',
    'Northgate IT is a managed services provider.',
    'We are one of the leading managed services providers in Ohio.',
    'No contracts with our managed services.',
    'No hidden costs and a flat fee.',
    'Not only repairs: managed services too.',
    'We do not only repair computers, we also sell managed services.',
    'No more surprises on a flat fee.',
    'Not by the hour but at a flat fee.',
    'Our customers sell cars, and we look after them with managed services.',
    'Our “fully managed” plans start at two seats.',
    'How we deliver managed services',
    'Wir bieten Managed Services für den Mittelstand.',
  ])('%s', (words) => {
    const verdict = recurring({ words });
    expect(verdict?.value).toBe('yes');
    expect(verdict?.reasons[0]).toMatchObject({ by: 'page' });
  });
});

describe('sells managed services: another’s words leave it unknown, never no', () => {
  test.each([
    ['customers', 'Our customers offer managed services to schools.'],
    ['customers, in a list', 'Our customers sell hardware, cloud seats, managed services and backup.'],
    ['partners', 'Our partner Contoso provides fully managed hosting.'],
    ['partners', 'Our partners deliver managed services in Ohio.'],
    ['other companies', 'Companies that sell managed services read our letter.'],
    ['whom one helps', 'We help you sell managed services.'],
    ['whom one helps', 'We teach resellers to offer managed services.'],
    ['whom one serves', 'Billing software for managed services companies.'],
    ['what is for them', 'The managed services platform you were waiting for.'],
    ['a list of them', 'Managed services providers in Ohio'],
    ['what one uses', 'We use managed services from a firm in Meridian.'],
    ['what one knows', 'We know managed IT from the inside.'],
    ['what one left', 'This spring we switched to a managed IT services company.'],
    ['a comparison', 'An alternative to managed services.'],
    ['a comparison', 'Why pay for it twice: managed services alternatives.'],
    ['a comparison', 'Hourly help instead of a flat fee.'],
    ['another one’s', 'Their flat fee saved us money.'],
    ['a quotation', '“They bill a flat fee and answer at night.” Dana Whitfield'],
    ['a quotation', 'Dana Whitfield says: "We pay a flat fee and sleep at night"'],
    ['a quotation of two sentences', 'Dana says: “They are kind. We pay them a flat fee.”'],
    ['a denial', 'We do not offer managed services.'],
    ['a denial', 'We don’t charge a flat fee.'],
    ['a denial', 'There is no flat fee.'],
    ['a denial', 'Wir bieten keine Managed Services.'],
    ['a denial', 'Nous ne vendons pas de managed services.'],
    ['a question', 'Are managed services worth it?'],
    ['a lesson', 'What managed services cost'],
    ['customers, in German', 'Unsere Kunden verkaufen Managed Services.'],
    ['a comparison, in German', 'Stunden statt Flat Fee'],
  ])('%s: %s', (_why, words) => {
    expect(recurring({ words })?.value).toBe('unknown');
  });

  test('the next sentence that is its own counts, and is the one shown', () => {
    const words = 'Our customers offer managed services.\nWe offer managed services for a flat fee.';
    const [reason] = recurring({ words })?.reasons ?? [];
    expect(reason).toMatchObject({ evidence: { excerpt: 'We offer managed services for a flat fee.' } });
  });
});

describe('pages that speak of others', () => {
  const words = 'Managed services at a flat fee: five firms tell their story.';
  const own = 'At Northgate IT, managed services come at a flat fee.';

  test('a directory gives none, whatever it says', () => {
    expect(recurring({ kind: 'directory', words: 'We offer managed services.' })?.value).toBe('unknown');
  });

  test('an article and a customer’s story give only what the company says of itself', () => {
    expect(recurring({ kind: 'article', words })?.value).toBe('unknown');
    expect(recurring({ kind: 'article', words: own })?.value).toBe('yes');
    const url = 'https://northgate.example/case-studies/brightwater';
    expect(recurring({ url, words })?.value).toBe('unknown');
    expect(recurring({ url, words: 'We switched to a flat fee and never looked back.' })?.value).toBe('unknown');
    expect(recurring({ url, words: 'They pay our flat fee.' })?.value).toBe('yes');
  });
});

describe('whom they sell to', () => {
  const sellsToFirms = (words: string) =>
    assess(prospectFrom([{ words }]), saasMidmarket, today).criteria.find(({ id }) => id === 'b2b')?.value;

  test.each(['Software for B2B companies', 'Trusted by enterprise customers', 'Request a demo', 'Built for teams'])(
    'customers are what is asked for there: %s',
    (words) => {
      expect(sellsToFirms(words)).toBe('yes');
    },
  );

  test('what is denied or compared is not', () => {
    expect(sellsToFirms('We are no B2B company.')).toBe('unknown');
    expect(sellsToFirms('An alternative to enterprise software')).toBe('unknown');
  });
});

describe('whose a flat fee is', () => {
  const isOwn = (text: string, told: Partial<Parameters<typeof areOwnWords>[2]> = {}) => {
    const at = text.toLowerCase().indexOf('flat fee');
    return areOwnWords(text, [at, at + 'flat fee'.length], {
      names: ['northgate'],
      isOfOthers: false,
      isOffer: true,
      ...told,
    });
  };

  test.each<[string, string, boolean]>([
    ['a denial far before it', 'We never tire of helping small firms in Ohio with a flat fee.', true],
    ['a denial that is turned round', 'Not hourly but at a flat fee.', true],
    ['a denial of another thing', 'Without contracts and with a flat fee.', true],
    ['a denial at the very start', 'No flat fee.', false],
    ['a denial in one word', 'We can’t offer a flat fee.', false],
    ['our partner sells it', 'Our partner sells a flat fee.', false],
    ['we sell it with a partner who is not another', 'We and partner agencies sell a flat fee.', false],
    ['what is ours is no partner', 'Our plans are a flat fee.', true],
    ['many of a kind', 'Flat fee service firms in Ohio', false],
    ['many of a kind, in another form', 'Flat fee services firms in Ohio', false],
    ['one service for them', 'Flat fee service for firms in Ohio', true],
    ['the company among them', 'One of the flat fee service firms in Ohio', true],
    ['a question', 'Is a flat fee worth it?', false],
    ['a question to us', 'Do we bill a flat fee? ', false],
    ['a lesson', 'Why a flat fee works', false],
    ['ours, as a question', 'We bill a flat fee for all?', false],
    ['the sentence before speaks of others', 'Customers bill by the hour. Flat fee plans for all.', true],
    ['the sentence after asks', 'A flat fee. Is it worth it?', true],
    ['others far before it', `Customers bill ${'steel '.repeat(60)}a flat fee.`, true],
    ['a denial before a dash', 'No contracts – a flat fee.', true],
    ['marks closed before it', 'Our "best" flat fee for five or more seats.', true],
    ['a quotation', '"A flat fee for all" they said.', false],
    ['a term in marks', 'In our own words: "a flat fee" it is.', true],
  ])('%s: %s', (_what, text, expected) => {
    expect(isOwn(text)).toBe(expected);
  });

  test.each<[string, boolean]>([
    ['A flat fee is what we bill.', true],
    ['A flat fee is what Northgate bills.', true],
    ['We’ve a flat fee.', true],
    ['A flat fee is what they bill.', false],
    ['A flat fee.', false],
  ])('where others are spoken of, only what says us counts: %s', (text, expected) => {
    expect(isOwn(text, { isOfOthers: true })).toBe(expected);
  });

  test('what is used is not sold, and counts where use is asked for', () => {
    expect([isOwn('We use a flat fee.'), isOwn('We use a flat fee.', { isOffer: false })]).toEqual([false, true]);
    expect(isOwn('Our partner sells a flat fee.', { isOffer: false })).toBe(false);
  });
});
