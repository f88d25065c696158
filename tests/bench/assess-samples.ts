import { templates } from '../../lib/definition/templates.ts';
import type { Change } from '../../lib/prospect/change.ts';
import type { Evidence } from '../../lib/prospect/evidence.ts';
import type { Fact } from '../../lib/prospect/fact.ts';
import { emptyProspect, type Prospect, type SeenPage } from '../../lib/prospect/prospect.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { rescored } from '../../lib/qualification/rescore.ts';
import { stands } from '../../lib/qualification/verdicts.ts';
import { standOf } from '../../lib/qualification/who-moves.ts';

const today = '2026-03-16';
const offers = ['managed service provider', 'web design agency', 'law firm', 'software development company'];
const towns = ['Austin', 'Waco', 'Dallas', 'Bonn'];
const titles = ['Founder & CEO', 'Marketing Manager', 'Head of IT', 'Sales Representative', 'VP Managed Services'];
const filler = 'Our team answers the phone within minutes and keeps the data of our customers safe. ';
const says = ['Flat fee, per user per month.', 'We work by the hour.', 'Request a demo today.'];

const of = <Item>(items: readonly Item[], at: number): Item => items[at % items.length] as Item; // lists of ours are never empty

type Place = { host: string; kind: string; readAt: string };

const evidence = ({ host, kind, readAt }: Place, excerpt: string): Evidence => ({
  ...{ url: `https://${host}/${kind}`, page: `${host} ${kind}`, readAt, excerpt },
  ...{ reader: 'made', locator: 'outline:1' },
});

/** What a page of an invented company says: its facts, a few people, and two thousand letters of its own words. */
function pageOf(number: number, kind: 'home' | 'about' | 'team', minute: number): SeenPage {
  const host = `firm-${number}.example`;
  const readAt = `2026-03-10T09:0${minute}:00.000Z`;
  const seen = { confidence: 0.9, firstSeenAt: readAt };
  const fact = (field: string, value: unknown, excerpt: string) =>
    ({ ...seen, field, value, evidence: evidence({ host, kind, readAt }, excerpt) }) as unknown as Fact & {
      firstSeenAt: string;
    }; // the value is of the field named beside it
  const people = 5 + (number % 300);
  return {
    ...{ url: `https://${host}/${kind}`, title: `${host} ${kind}`, kind, readAt, truncated: false },
    facts: [
      fact('name', `Firm ${number}`, `Firm ${number}`),
      fact('service', of(offers, number), `We are a ${of(offers, number)}`),
      fact(
        'address',
        { street: '1 Main Street', locality: of(towns, number), country: number % 4 === 3 ? 'DE' : 'US' },
        of(towns, number),
      ),
      fact('phone', `+1512555${1000 + (number % 9000)}`, '555'),
      fact('email', `office@${host}`, `office@${host}`),
      ...(kind === 'about' ? [fact('headcount', { min: people, max: people }, `${people} people`)] : []),
      ...(kind === 'home' ? ['WordPress', 'Matomo', 'Stripe'].map((name) => fact('technology', name, name)) : []),
    ],
    people:
      kind === 'team'
        ? titles.map((title, at) => ({
            ...{ ...seen, name: `Person ${of(['Ada', 'Ben', 'Cleo', 'Dan', 'Eva'], at)} ${number}`, title },
            evidence: evidence({ host, kind, readAt }, title),
          }))
        : [],
    words: `We are a ${of(offers, number)}. ${of(says, number)} ${filler.repeat(24)}`,
    nextPages: [{ kind: 'careers', url: `https://${host}/careers`, label: 'Careers' }],
  };
}

const answer = (number: number, question: string, value: string): Change => {
  const at = `2026-03-11T10:00:0${number % 10}.000Z`;
  return { id: `${question}-${number}`, at, kind: 'answered', question, value };
};

/** An invented prospect of three pages, of which every third was talked of too. */
function sample(number: number): Prospect {
  const at = '2026-03-10T09:00:00.000Z';
  const pages = (['home', 'about', 'team'] as const).map((kind, minute) => pageOf(number, kind, minute));
  const changes = [
    answer(number, 'engagement.requested_response', 'yes'),
    answer(number, 'money.outsources_now', number % 2 ? 'yes' : 'no'),
    answer(number, 'need.timing', 'now'),
  ];
  return { ...emptyProspect(`firm-${number}.example`, at), pages, changes: number % 3 === 0 ? changes : [] };
}

const definitions = [...templates.values()];

/** Milliseconds of judging one prospect that was never seen before, everything that is drawn of it included; one for each of so many. */
export function assessTimes(count: number): number[] {
  const times: number[] = [];
  for (let number = 0; number < count; number += 1) {
    const prospect = sample(number);
    const definition = of(definitions, number);
    const before = performance.now();
    assess(prospect, definition, today);
    times.push(performance.now() - before);
  }
  return times;
}

const batch = 500;

function* batches(count: number): Generator<Prospect[]> {
  for (let from = 0; from < count; from += batch)
    yield Array.from({ length: Math.min(batch, count - from) }, (_, at) => sample(from + at));
}

/**
 * Seconds of judging so many prospects anew under one definition, with the rests in between; making them is left out. And the
 * longest slice in milliseconds, in which nobody else had a turn.
 */
export async function rescoreTime(count: number): Promise<{ seconds: number; longestMs: number }> {
  const definition = of(definitions, 0);
  const slices = { sliceMs: 12, now: () => performance.now() };
  let seconds = 0;
  let longestMs = 0;
  for (const prospects of batches(count)) {
    const begun = performance.now();
    let slice = begun;
    for (const _progress of rescored(prospects, (one) => standOf(stands(one, definition, today)), slices)) {
      longestMs = Math.max(longestMs, performance.now() - slice);
      await new Promise((done) => setTimeout(done));
      slice = performance.now();
    }
    seconds += (performance.now() - begun) / 1000;
  }
  return { seconds, longestMs };
}
