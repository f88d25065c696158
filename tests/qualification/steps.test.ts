import { describe, expect, test } from 'vitest';
import type { Definition } from '../../lib/definition/definition.ts';
import type { Test } from '../../lib/definition/test.ts';
import type { Saying } from '../../lib/prospect/change.ts';
import { personId } from '../../lib/prospect/person-id.ts';
import { cellSteps, pointSteps, type Step } from '../../lib/qualification/steps.ts';
import { judge } from '../../lib/qualification/verdicts.ts';
import { calm, criterion, signedByBoth } from '../definition/made.ts';
import { happened } from '../prospect/sayings.ts';
import { answers, choose, fact, msp, type Page, person, prospectFrom, signed, today } from './made.ts';

const luis = person('Luis Ortega', 'Founder & CEO');
const dana = person('Dana Whitfield', 'Marketing Manager');
const small = fact('headcount', { min: 28, max: 28 });
const named = (...people: NonNullable<Page['people']>): Page => ({ facts: [...msp, small], people });
const ready = ['need.timing', 'need.motive', 'problem.priority', 'appointment.wanted', 'readiness.agreed_action'];

const judged = (page: Page, said: Saying[] = [], definition: Definition = signed) =>
  judge(prospectFrom([page], said), definition, today);
/** What a step is about: the key it answers, "*" for one that is a change. */
const about = ({ isChange, says }: Step): string =>
  says.map((one) => (one.kind === 'answered' ? one.question : one.kind)).join() + (isChange ? '*' : '');
const towardsCell = (page: Page, said: Saying[] = []) => cellSteps(judged(page, said)).map(about);

describe('steps towards a good fit that is ready', () => {
  test('nothing known and nobody chosen: the company, the CEO and the need, and nothing of a contact', () => {
    const company = ['company.niche', 'niche.accepts_general', 'company.in_service_area'];
    expect(towardsCell({})).toEqual([...company, 'ceo.can_join', ...ready]);
  });

  test('what is known to be favourable is no step; what a talk may turn round is a change, any other answer is none', () => {
    const said = answers({ 'need.timing': 'now', 'need.motive': 'price_shopping', 'problem.priority': 'not_top' });
    expect(towardsCell(named(), said)).toEqual([
      'ceo.can_join',
      'problem.priority*',
      'appointment.wanted',
      'readiness.agreed_action',
    ]);
  });

  test('of somebody chosen whose rank is not known, that they decide is a step', () => {
    expect(towardsCell(named(person('Ines Duarte')), [choose('Ines Duarte')])).toEqual([
      `contact.authority@${personId('Ines Duarte')}`,
      'ceo.can_join',
      ...ready,
    ]);
  });

  test('who runs the firm is chosen, instead of somebody as a change, and where nobody is at once', () => {
    const steps = (page: Page, ...said: Saying[]) =>
      cellSteps(judged(page, said)).filter(({ says }) => says.some(({ kind }) => kind === 'chosen'));
    const says = [{ kind: 'chosen', contact: personId('Luis Ortega') }];
    expect(steps(named(dana, luis))).toEqual([{ text: 'Choose Luis Ortega.', isChange: false, says }]);
    expect(steps(named(dana, luis), choose('Dana Whitfield'))).toEqual([
      { text: 'Choose Luis Ortega instead of Dana Whitfield.', isChange: true, says },
    ]);
    expect(steps(named(dana), choose('Dana Whitfield'))).toEqual([]);
  });

  test('nobody is chosen instead of one who decides, nor one instead of oneself, nor who is gone', () => {
    const ana = person('Ana Cruz', 'Owner');
    expect(towardsCell(named(luis, ana), [choose('Luis Ortega')])).toEqual(ready);
    const refused = answers({ [`contact.authority@${personId('Luis Ortega')}`]: 'insufficient' });
    expect(towardsCell(named(luis), [choose('Luis Ortega'), ...refused])).toEqual(['ceo.can_join', ...ready]);
    const left = judge(prospectFrom([named(dana, luis), named(dana)], [choose('Dana Whitfield')]), signed, today);
    expect(left.situation.people.map(({ name, gone }) => [name, gone])).toContainEqual(['Luis Ortega', true]);
    expect(cellSteps(left).map(about)).toEqual(['ceo.can_join', ...ready]);
  });

  test('a must of the checklist is a step once its time has come, unless a gate of the method stands for it', () => {
    const open: Test = { test: 'answer', question: 'money.vc_backed', is: ['yes'], not: ['no'] };
    const own = calm([
      criterion('must', open),
      criterion('nice', open, { kind: 'nice' }),
      criterion('gated', open, { gate: 'scope' }),
      criterion('later', open, { phase: 'first_conversation' }),
    ]);
    const musts = (...said: Saying[]) =>
      cellSteps(judged(named(), said, signedByBoth(own)))
        .map(about)
        .filter((one) => one.startsWith('criterion:'));
    expect(musts()).toEqual(['criterion:must']);
    expect(musts(happened('talked', today))).toEqual(['criterion:must', 'criterion:later']);
  });
});

describe('steps towards more points', () => {
  test('open lines, those that give most first; a line without points is none', () => {
    const asked: Test = { test: 'answer', question: 'money.vc_backed', is: ['yes'], not: ['no'] };
    const lines = [5, 0, 20].map((weight) => criterion(`of ${weight}`, asked, { kind: 'nice', weight }));
    expect(pointSteps(judged(named(), [], calm(lines))).map(({ points }) => points)).toEqual([20, 5]);
    expect(pointSteps(judged(named())).map(({ text, points }) => [text, points])).toEqual([
      ['Confirm “Owner or CEO is named on the site”.', 15],
      ['Confirm “Sells managed or recurring services, not only break-fix”.', 15],
      ['Confirm “Already pays outside help for marketing or sales, or says it can spend”.', 15],
      ['Confirm “Hiring sales or marketing, new office, acquisition”.', 5],
    ]);
  });

  test('a line that is not so is a step only where it rests on an answer that a talk may change', () => {
    const line = (question: string) =>
      criterion(question, { test: 'answer', question, is: ['yes'], not: ['no'] }, { kind: 'nice', weight: 10 });
    const questions = ['money.willing_to_spend', 'problem.exists', 'readiness.agreed_action', 'money.vc_backed'];
    const definition = signedByBoth(calm(questions.map(line)));
    const said = answers({
      'money.willing_to_spend': 'no',
      'problem.exists': 'no',
      'readiness.agreed_action': 'yes',
      'money.vc_backed': 'no',
    });
    expect(pointSteps(judged(named(), said, definition)).map(about)).toEqual([
      'criterion:money.willing_to_spend*',
      'money.willing_to_spend*',
    ]);
  });
});
