import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authorityIn } from '../../lib/qualification/authority-language.ts';

const read = (note: string, known?: string[]) =>
  Object.fromEntries(authorityIn(note, known).map(({ name, says }) => [name, says]));
const decides = 'decides';
const not = 'does-not-decide';
const speak = 'to-speak-with';
const gate = 'gatekeeper';

describe('who decides', () => {
  test.each<[string, Record<string, string>]>([
    ['Renee signs off', { Renee: decides }],
    ['Renee Holt signs off on everything above 5k.', { 'Renee Holt': decides }],
    ['Talked pricing, then learned that Renee Holt makes the final decision.', { 'Renee Holt': decides }],
    ['Eric has the final say here', { Eric: decides }],
    ['The decision maker is Renee Holt.', { 'Renee Holt': decides }],
    ['It is up to Renee', { Renee: decides }],
    ["That's Renee's call", { Renee: decides }],
    ['Approval comes from Mr. Berg.', { Berg: decides }],
    ['We need sign-off from Renee', { Renee: decides }],
    ['Renee and Tom sign off together', { Renee: decides, Tom: decides }],
    ['Renee is the one who decides', { Renee: decides }],
    ['Renee holds the budget for this.', { Renee: decides }],
    ['Nothing happens without Renee', { Renee: decides }],
    ['Nobody but Renee signs off', { Renee: decides }],
    ['Only Renee can approve this', { Renee: decides }],
    ['Spoke with Renee, who signs off.', { Renee: decides }],
    ['Spoke with Renee. She makes the decision.', { Renee: decides }],
    ['Anna says Renee decides', { Renee: decides }],
    ['Spoke with Anna and Renee signs off', { Anna: gate, Renee: decides }],
    ['Renee has to approve it first', { Renee: decides }],
    ['Renee reports to Eric, who signs off', { Eric: decides }],
    ['Renee Holt (CFO) signs off', { 'Renee Holt': decides }],
    ['Renee said she signs off', { Renee: decides }],
    ['Anna sagt, dass Renate entscheidet', { Renate: decides }],
    ['Renate Huber entscheidet', { 'Renate Huber': decides }],
    ['Am Ende entscheidet Frau Huber', { Huber: decides }],
    ['Die Entscheidung liegt bei Renate Huber.', { 'Renate Huber': decides }],
    ['Herr Berg unterschreibt', { Berg: decides }],
    ['Das muss Frau Huber noch freigeben', { Huber: decides }],
    ['Max Berg hat das letzte Wort', { 'Max Berg': decides }],
    ['Entscheider ist Max Berg', { 'Max Berg': decides }],
    ['Ohne Renate geht nichts', { Renate: decides }],
  ])('%s', (note, expected) => {
    expect(read(note)).toEqual(expected);
  });
});

describe('who does not', () => {
  test.each<[string, Record<string, string>]>([
    ['Eric is not the decision maker, Renee is', { Eric: not, Renee: decides }],
    ["Eric isn't the decision maker but Renee is.", { Eric: not, Renee: decides }],
    ["Eric can't sign off", { Eric: not }],
    ["Eric doesn't decide, Renee does", { Eric: not, Renee: decides }],
    ['Renee decides, Eric does not', { Renee: decides, Eric: not }],
    ["It's Renee, not Eric, who signs off", { Renee: decides, Eric: not }],
    ['Not Eric but Renee decides', { Eric: not, Renee: decides }],
    ['Renee signs off, not Eric', { Renee: decides, Eric: not }],
    ['Renee, not Eric, signs off', { Renee: decides, Eric: not }],
    ['Eric has no budget', { Eric: not }],
    ['Neither Eric nor Tom decides', { Eric: not, Tom: not }],
    ['Eric no longer signs off', { Eric: not }],
    ["It is not Eric's decision", { Eric: not }],
    ['Eric ist nicht der Entscheider, das ist Renate', { Eric: not, Renate: decides }],
    ['Eric entscheidet nicht, sondern Renate', { Eric: not, Renate: decides }],
    ['Das entscheidet nicht Eric, sondern Renate', { Eric: not, Renate: decides }],
    ['Eric hat nichts zu sagen', { Eric: not }],
    ['Eric ist kein Entscheider', { Eric: not }],
    ['Eric darf das nicht entscheiden', { Eric: not }],
    ['Eric ist keiner der Entscheider', { Eric: not }],
    ['Renee decides, it is not Eric', { Renee: decides, Eric: not }],
    ['It is not Eric, Renee decides', { Eric: not, Renee: decides }],
  ])('%s', (note, expected) => {
    expect(read(note)).toEqual(expected);
  });
});

describe('whom to speak with, and who only answered', () => {
  test.each<[string, Record<string, string>]>([
    ['Need to speak with Renee Holt', { 'Renee Holt': speak }],
    ['I should talk to Renee about it', { Renee: speak }],
    ['They told me to ask for Renee', { Renee: speak }],
    ['Anna referred me to Renee', { Renee: speak }],
    ['Renee handles this', { Renee: speak }],
    ['Probably Renee decides', { Renee: speak }],
    ['Eric thinks Renee decides', { Renee: speak }],
    ['Ich muss erst mit Frau Huber sprechen', { Huber: speak }],
    ['Zuständig ist Renate Huber', { 'Renate Huber': speak }],
    ['Spoke with Anna', { Anna: gate }],
    ['Talked to Anna Weiss for ten minutes.', { 'Anna Weiss': gate }],
    ['Anna picked up the phone', { Anna: gate }],
    ['Mit Anna telefoniert', { Anna: gate }],
    ['Habe mit Anna gesprochen', { Anna: gate }],
    ['Anna transferred me to Renee', { Anna: gate, Renee: speak }],
    ['Was put through to Renee by Anna', { Renee: speak, Anna: gate }],
    ['Got transferred to Renee', { Renee: speak }],
    ['Anna hat mich mit Renate verbunden', { Anna: gate, Renate: speak }],
  ])('%s', (note, expected) => {
    expect(read(note)).toEqual(expected);
  });
});

describe('what says nothing', () => {
  test.each([
    'Does Renee sign off?',
    'Ask if Renee signs off',
    'Find out whether Renee decides',
    'Purchasing signs off',
    'The CEO decides',
    'Marketing decides, they say',
    'Der Einkauf entscheidet',
    'Die Geschäftsleitung entscheidet',
    'Renee decides to wait',
    'Eric used to decide',
    "Spoke with Renee's assistant",
    'Sent the proposal to Renee',
    'Renee likes the demo',
    'Renee approves of the idea',
    'Eric will ask Renee to sign off',
    'Eric wants Renee to decide',
    'Meeting with Renee on Monday',
    'Renate entscheidet das nicht allein',
    'They sign off on Monday',
    'entscheidet Renate das?',
    'Wenn Renate unterschreibt, geht es los',
    '',
    'https://northgate.example/team',
  ])('%s', (note) => {
    expect(read(note)).toEqual({});
  });
});

describe('a note as a whole', () => {
  test('explicit words outweigh having spoken with somebody, in either order', () => {
    expect(read('Renee decides. Spoke with Renee')).toEqual({ Renee: decides });
    expect(read('Spoke with Renee. Renee decides')).toEqual({ Renee: decides });
  });

  test('of two explicit words the later one holds', () => {
    expect(read('Renee decides. Correction: Renee does not decide')).toEqual({ Renee: not });
  });

  test('a part of a name is the person named in full, in the note or known', () => {
    expect(read('Met Renee Holt at the fair. Renee signs off')).toEqual({ 'Renee Holt': decides });
    expect(read('Holt signs off', ['Renee Holt'])).toEqual({ 'Renee Holt': decides });
    expect(read('Art signs off', ['Art March'])).toEqual({ 'Art March': decides });
    expect(read('March signs off', ['Art March'])).toEqual({ 'Art March': decides });
    expect(read('March signs off')).toEqual({});
  });

  test('a name of several people known is told of nobody', () => {
    expect(read('Max signs off', ['Max Berg', 'Max Holt'])).toEqual({});
    expect(read('Max Berg signs off', ['Max Berg', 'Max Holt'])).toEqual({ 'Max Berg': decides });
  });

  test('it quotes the sentence that says it', () => {
    const [claim] = authorityIn('Nice chat. Renee Holt signs off on it! More later');
    expect(claim).toEqual({ name: 'Renee Holt', says: decides, words: 'Renee Holt signs off on it!' });
  });

  test.each([
    ['Renee Holt, our CFO, signs off', 'Renee Holt', 'cfo'],
    ['CFO Renee Holt decides', 'Renee Holt', 'cfo'],
    ['Renee is the CFO. She signs off', 'Renee', 'cfo'],
    ['Unsere Geschäftsführerin Renate Huber entscheidet', 'Renate Huber', 'geschäftsführerin'],
    ['Renee Holt, head of purchasing, decides', 'Renee Holt', 'head of purchasing'],
  ])('%s: the title is told too', (note, name, title) => {
    expect(authorityIn(note)).toEqual([expect.objectContaining({ name, says: decides, title })]);
  });

  test('any text is read without a fault, and long ones in no time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (note) => {
        for (const { name, words } of authorityIn(note)) expect(words).toContain(name.split(' ')[0]);
      }),
    );
    const hostile = [
      '@0 and '.repeat(3_000),
      'Renee and '.repeat(2_000),
      'not '.repeat(5_000),
      'Aa '.repeat(6_000),
      'is the '.repeat(3_000),
    ];
    for (const note of hostile) expect(authorityIn(note).length).toBeLessThan(3);
  });
});
