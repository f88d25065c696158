import { describe, expect, test } from 'vitest';
import { questions } from '../../lib/definition/questions.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Saying } from '../../lib/prospect/change.ts';
import { personId } from '../../lib/prospect/person-id.ts';
import { choicesOf } from '../../lib/qualification/choices.ts';
import { lastDay, stagesSoFar, verifiedStages } from '../../lib/qualification/history.ts';
import { know } from '../../lib/qualification/known.ts';
import { say } from '../../lib/qualification/say.ts';
import { type Situation, situationsOf } from '../../lib/qualification/situation.ts';
import { type ChoiceKey, isChoiceKey, vocabulary } from '../../lib/qualification/vocabulary.ts';
import { choose, judge, msp, person, prospectFrom, today } from './made.ts';

const luis = person('Luis Ortega', 'Operations');
const dana = person('Dana Whitfield', 'Marketing Manager');
const contact = { id: personId('Luis Ortega'), name: 'Luis Ortega' };
const pages = [{ facts: msp, people: [luis, dana] }];

const situation = (said: readonly Saying[]): Situation => {
  const [first] = situationsOf(prospectFrom(pages, said), mspToolkit, today);
  if (first === undefined) throw new Error('One profile, one situation.');
  return first;
};
const speaker = { today, definition: mspToolkit, contact };
const keys: ChoiceKey[] = Object.keys(vocabulary).filter(isChoiceKey);
const everyValue = keys.flatMap((key) => vocabulary[key].values.map((value): [ChoiceKey, string] => [key, value]));

describe('the one table', () => {
  test.each(everyValue.filter(([, value]) => value !== 'unknown'))(
    '%s said to be %s is known to be so',
    (key, value) => {
      const known = know(situation([choose('Luis Ortega'), ...say(key, value, speaker)]), key);
      expect(known.value).toBe(value);
      expect(known.reasons.map(({ by }) => by)).toContain('you');
    },
  );

  test.each(keys.filter((key) => vocabulary[key].stored === 'answer'))('%s taken back is as if never said', (key) => {
    const [value = ''] = vocabulary[key].values;
    const before = know(situation([choose('Luis Ortega')]), key);
    const sayings = [choose('Luis Ortega'), ...say(key, value, speaker), ...say(key, 'unknown', speaker)];
    expect(know(situation(sayings), key)).toEqual(before);
  });

  test('nothing known is unknown, with a reason', () => {
    const derived: ChoiceKey[] = ['company.niche', 'company.in_service_area'];
    for (const key of keys.filter((one) => !derived.includes(one))) {
      const known = know(situation([]), key);
      expect([key, known.value]).toEqual([key, 'unknown']);
      expect(known.reasons.length).toBeGreaterThan(0);
    }
  });

  test('what is said of one contact does not follow to the next one chosen', () => {
    const said = [choose('Luis Ortega'), ...say('contact.authority', 'sufficient', speaker)];
    expect(judge(pages, said).authority.value).toBe('sufficient');
    expect(judge(pages, [...said, choose('Dana Whitfield')]).authority.value).toBe('unknown');
    expect(judge(pages, [...said, choose('Dana Whitfield'), choose('Luis Ortega')]).authority.value).toBe('sufficient');
  });

  test('events: stages, proofs and asks by their days', () => {
    const s = situation([
      ...say('deal.stages_so_far', ['discovery', 'demo'], speaker),
      ...say('intent.verified_stages', ['discovery'], { ...speaker, today: '2026-03-01' }),
      ...say('intent.last_asked_on', '2026-03-10', speaker),
    ]);
    expect(stagesSoFar(s)).toEqual(['discovery', 'demo']);
    expect(verifiedStages(s)).toEqual(['discovery']);
    expect([lastDay(s, 'verified'), lastDay(s, 'asked')]).toEqual(['2026-03-01', '2026-03-10']);
  });

  test('a number of users is a corrected number of people, a kind of business a corrected service', () => {
    const said = [...say('company.users', 300, speaker), ...say('company.niche_label', 'Law Firm', speaker)];
    const { segment, nicheClass } = judge(pages, said);
    expect([segment, nicheClass]).toEqual(['enterprise', 'outside']);
  });

  test('keys of a funnel or of profiles say nothing about a prospect', () => {
    expect([...say('funnel', '', speaker), ...say('icps', '', speaker)]).toEqual([]);
  });
});

describe('questions', () => {
  const asked = situation([choose('Luis Ortega')]);
  const ids = Object.keys(questions).filter((id): id is keyof typeof questions => id in questions);

  test.each(ids)('%s has at most four answers, and each says something', (id) => {
    const choices = choicesOf(asked, id);
    expect(choices.length).toBeGreaterThan(0);
    expect(choices.length).toBeLessThanOrEqual(4);
    expect(choices.filter(({ says }) => says.length === 0)).toEqual([]);
    expect(new Set(choices.map(({ label }) => label)).size).toBe(choices.length);
  });

  test('no answer to a question leads to the same question again', () => {
    const leads: Saying[] = [choose('Luis Ortega'), ...say('engagement.requested_response', 'yes', speaker)];
    const open = [leads, [...leads, ...say('company.size', 'larger', speaker)], [choose('Dana Whitfield')], []];
    const repeats: string[] = [];
    const follow = (said: Saying[], depth: number): void => {
      const { nextQuestion } = judge([{ people: [luis, dana] }], said);
      if (nextQuestion === undefined || depth === 0) return;
      for (const { label, says } of nextQuestion.answers) {
        const next = judge([{ people: [luis, dana] }], [...said, ...says]).nextQuestion;
        if (next?.id === nextQuestion.id) repeats.push(`${nextQuestion.id}: ${label}`);
        else follow([...said, ...says], depth - 1);
      }
    };
    for (const said of open) follow(said, 4);
    expect([...new Set(repeats)]).toEqual([]);
  });
});

describe('the sheet', () => {
  test('each line offers every value but unknown, and what stands is taken back by choosing it again', () => {
    const { sheet } = judge(pages, [choose('Luis Ortega'), ...say('need.timing', 'now', speaker)]);
    const line = sheet.find(({ key }) => key === 'need.timing');
    expect(line).toMatchObject({
      group: 'need',
      stands: 'Now',
      choices: [{ label: 'Now' }, { label: 'Mildly curious' }],
    });
    expect(line?.choices[0]?.says).toEqual([{ kind: 'answered', question: 'need.timing', value: 'unknown' }]);
    expect(line?.choices[1]?.says).toEqual([{ kind: 'answered', question: 'need.timing', value: 'mildly_curious' }]);
  });

  test('lines about the contact only while one is chosen', () => {
    const about = (said: Saying[]) => judge(pages, said).sheet.filter(({ key }) => key.startsWith('contact.')).length;
    expect(about([])).toBe(0);
    expect(about([choose('Luis Ortega')])).toBeGreaterThan(4);
  });

  test('an event that happened is offered as one more', () => {
    const [line] = judge(pages, say('talked_to', 'yes', speaker)).sheet.filter(({ key }) => key === 'talked_to');
    expect(line).toMatchObject({ stands: 'Yes', choices: [{ label: 'Yes', says: [{ event: 'talked', on: today }] }] });
  });
});
