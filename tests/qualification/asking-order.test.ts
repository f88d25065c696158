import { describe, expect, test } from 'vitest';
import type { Saying } from '../../lib/prospect/change.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { callPlan } from '../../lib/qualification/call-plan.ts';
import { tiersSettled } from '../../lib/qualification/checklist-questions.ts';
import { answers, choose, fact, judge, msp, type Page, person, prospectFrom, signed, today } from './made.ts';

const luis = person('Luis Ortega', 'Founder & CEO');
const dana = person('Dana Whitfield', 'Marketing Manager');
const small = fact('headcount', { min: 28, max: 28 });
const site: Page = { facts: [...msp, small], people: [luis, dana] };
const lead = answers({ 'engagement.requested_response': 'yes' });
const plan = (said: Saying[], pages: Page[] = [site], definition = signed) =>
  callPlan(prospectFrom(pages, said), definition, today);
const judgedAs = (said: Saying[]) => assess(prospectFrom([site], said), signed, today);
const ids = (...at: Parameters<typeof plan>) => plan(...at).map(({ id }) => id);
const deal: Saying = { kind: 'happened', event: 'stage', on: '2026-03-01', what: 'demo' };

describe('the order of asking', () => {
  test('S3.8: the first thing to ask on a new account is about the problem, before who pays and who decides', () => {
    expect(ids([choose('Luis Ortega')])[0]).toBe('q.need.why_now');
    const open = ids([choose('Dana Whitfield')], [{ facts: msp, people: [dana, luis] }]);
    expect(open.slice(0, 2)).toEqual(['q.need.why_now', 'q.authority.who_decides']);
    expect(open.indexOf('q.money.outsourcing_today')).toBeGreaterThan(0);
  });

  test('who came by themselves are first asked what §1 of the method misses: who decides, then what they pay today', () => {
    const open = [...lead, choose('Dana Whitfield')];
    expect(ids(open)[0]).toBe('q.authority.ceo_on_call');
    expect(ids([...lead, choose('Luis Ortega')]).slice(0, 3)).toEqual([
      'q.money.outsourcing_today',
      'q.need.why_now',
      'q.readiness.action',
    ]);
  });

  test('the missing truth of an open deal comes before anything that only the cell hangs on', () => {
    const smb = [...lead, choose('Luis Ortega'), deal];
    expect(plan(smb)[0]).toMatchObject({ id: 'q.intent.reverify', why: 'a gap of the open deal' });
    const asked: Saying = { kind: 'happened', event: 'asked', on: '2026-03-14' };
    expect(ids([...smb, asked])).not.toContain('q.intent.reverify');
  });

  test('why this one is told: a deal, the cell, fit, the tier; nothing where only points speak for it', () => {
    const why = (said: Saying[], pages?: Page[]) => plan(said, pages)[0]?.why;
    expect(why([])).toBe('it may settle the tier');
    expect(why([], [{}])).toBe('the cell hangs on it');
    expect(why([...lead, choose('Luis Ortega')])).toBe('it may end fit');
    const last = answers({ 'criterion:recurring': 'yes', 'criterion:money': 'yes' });
    expect(plan(last, [site]).at(-1)).toMatchObject({
      id: 'q.criterion.growing',
      settles: expect.stringContaining('5 points'),
    });
    expect(plan(last, [site]).at(-1)).not.toHaveProperty('why');
  });

  test('S4.10: what a talk tells is not asked while there is nobody to ask, nor what an appointment tells before a talk', () => {
    const [profile] = signed.profiles;
    if (profile === undefined) throw new Error('The toolkit has a profile.');
    const later = (phase: 'first_conversation' | 'first_appointment') => {
      const criteria = profile.criteria.map((one) => (one.id === 'recurring' ? { ...one, phase } : one));
      return { ...signed, profiles: [{ ...profile, criteria }] };
    };
    const recurring = 'q.criterion.recurring';
    const talked: Saying = { kind: 'happened', event: 'talked', on: '2026-03-15' };
    expect(ids([], [site], later('first_conversation'))).not.toContain(recurring);
    expect(ids([choose('Luis Ortega')], [site], later('first_conversation'))).toContain(recurring);
    expect(ids([choose('Luis Ortega')], [site], later('first_appointment'))).not.toContain(recurring);
    expect(ids([choose('Luis Ortega'), talked], [site], later('first_appointment'))).toContain(recurring);
  });

  test('what another page of the site may tell costs less than asking, and what sources dispute least of all', () => {
    const careers = [{ kind: 'careers' as const, url: 'https://northgate.example/careers', label: 'Careers' }];
    const points = (pages: Page[]) => ids([], pages).filter((id) => id.startsWith('q.criterion.'));
    expect(points([{ facts: msp }])[0]).toBe('q.criterion.owner_led');
    expect(points([{ facts: msp, nextPages: careers }])[0]).toBe('q.criterion.size');
    const read = { url: 'https://northgate.example/careers' };
    expect(points([{ facts: msp, nextPages: careers }, read])[0]).toBe('q.criterion.owner_led');
    const other: Page = { facts: [fact('headcount', { min: 150, max: 150 })], url: 'https://northgate.example/jobs' };
    expect(points([{ facts: [...msp, small] }, other])[0]).toBe('q.criterion.size');
  });

  test('what only a talk tells costs more than what a page not found yet may tell', () => {
    const profiles = signed.profiles.map((one) => ({
      ...one,
      criteria: one.criteria.map((line) =>
        line.id === 'recurring' ? { ...line, phase: 'first_conversation' as const } : line,
      ),
    }));
    const open = ids([choose('Luis Ortega')], [{ facts: msp, people: [luis] }], { ...signed, profiles });
    expect(open.filter((id) => id.startsWith('q.criterion.')).slice(0, 2)).toEqual([
      'q.criterion.size',
      'q.criterion.recurring',
    ]);
  });

  test('a kind of business that a page tells is asked about, though what it is refused for was said', () => {
    const near: Page = { facts: [fact('service', 'software development company')] };
    expect(ids(answers({ 'niche.accepts_general': 'no' }), [near])).toEqual(['q.niche.confirm']);
    expect(ids(answers({ 'niche.accepts_general': 'no', 'company.niche': 'adjacent' }), [near])).toEqual([]);
  });

  test('an open must that no gate stands for is asked for before any points', () => {
    const [profile] = signed.profiles;
    if (profile === undefined) throw new Error('The toolkit has a profile.');
    const criteria = profile.criteria.map((one) => (one.id === 'growing' ? { ...one, kind: 'must' as const } : one));
    const definition = { ...signed, profiles: [{ ...profile, criteria }] };
    expect(plan([], [site], definition)[0]).toMatchObject({ id: 'q.criterion.growing', why: 'the cell hangs on it' });
  });

  test('readiness is asked to its end: an appointment once they need it now, the agreed action of a signed definition', () => {
    const now = [...lead, choose('Luis Ortega'), ...answers({ 'money.outsources_now': 'no', 'need.timing': 'now' })];
    expect(ids(now).slice(0, 2)).toEqual(['q.need.appointment', 'q.readiness.action']);
    expect(judge([site], now).nextQuestion?.id).toBe('q.need.appointment');
    expect(ids(now, [site], { ...signed, signatures: [] })).not.toContain('q.readiness.action');
    const [yes, no] = assess(prospectFrom([site], now), signed, today).nextQuestion?.answers ?? [];
    const cellAfter = (says: Saying[] = []) => assess(prospectFrom([site], [...now, ...says]), signed, today).cell;
    expect([cellAfter(yes?.says), cellAfter(no?.says)]).toEqual(['good_ready', 'undetermined']);
  });

  test('S3.5: whoever took an agreed action is asked whether the problem is among their first; not who needs it now', () => {
    const priority = 'q.problem.priority';
    const acted = [...lead, choose('Luis Ortega'), ...answers({ 'readiness.agreed_action': 'yes' })];
    expect(ids(acted)).toContain(priority);
    const [first, later] = plan(acted).find(({ id }) => id === priority)?.answers ?? [];
    const cellAfter = (says: Saying[] = []) => judgedAs([...acted, ...says]).cell;
    expect([cellAfter(first?.says), cellAfter(later?.says)]).toEqual(['good_ready', 'good_not_ready']);
    expect(ids([...acted, ...(first?.says ?? [])])).not.toContain(priority);
    expect(ids([...acted, ...answers({ 'need.timing': 'now' })])).not.toContain(priority);
    expect(ids(lead)).not.toContain(priority); // nobody to ask
    expect(ids([choose('Luis Ortega')])).not.toContain(priority); // asked for nothing so far
    expect(ids([...lead, choose('Luis Ortega'), ...answers({ 'readiness.agreed_action': 'no' })])).not.toContain(
      priority,
    );
  });

  test('S4.20: what they could spend is asked of whom nothing else shows that they can pay, where money is asked about', () => {
    const minimum = 'q.check.minimum';
    const open = [...lead, choose('Luis Ortega')];
    const asked = ids(open);
    expect(asked.indexOf(minimum)).toBeGreaterThan(asked.indexOf('q.money.outsourcing_today'));
    expect(ids([...open, ...answers({ 'money.vc_backed': 'yes' })])).not.toContain(minimum);
    expect(ids(lead)).not.toContain(minimum);
    const [, no] = plan(open).find(({ id }) => id === minimum)?.answers ?? [];
    expect(judgedAs([...open, ...(no?.says ?? [])]).gates.money.value).toBe('fail');
    const noMoney = signed.profiles.map((one) => ({
      ...one,
      criteria: one.criteria.filter(({ id }) => id !== 'money'),
    }));
    expect(ids(open, [site], { ...signed, profiles: noMoney })).not.toContain(minimum);
  });

  test('the next question is the first of the plan, nothing is planned twice, and nothing once it is closed', () => {
    const said = [...lead, choose('Dana Whitfield')];
    const all = ids(said);
    expect(assess(prospectFrom([site], said), signed, today).nextQuestion?.id).toBe(all[0]);
    expect(new Set(all).size).toBe(all.length);
    const paying = ids([...lead, choose('Luis Ortega')]);
    expect(paying).toContain('q.money.outsourcing_today');
    expect(paying).not.toContain('q.criterion.money'); // the same thing, by its line of the checklist
    const closed: Saying = { kind: 'happened', event: 'outcome', on: '2026-03-12', what: 'bought_from_us' };
    expect(plan([...said, closed])).toEqual([]);
  });
});

describe('what an answer to a criterion settles', () => {
  const { thresholds } = signed; // A from 75, B from 50

  test.each([
    [{ lower: 60, upper: 100 }, 15, 1],
    [{ lower: 60, upper: 75 }, 15, 2],
    [{ lower: 60, upper: 76 }, 1, 0],
    [{ lower: 60, upper: 75 }, 1, 1],
    [{ lower: 50, upper: 74 }, 10, 0],
    [{ lower: 0, upper: 100 }, 30, 0],
    [{ lower: 40, upper: 60 }, 20, 2],
  ])('%j and %d points: %d of its two answers leave one tier', (band, weight, settled) => {
    expect(tiersSettled(band, weight, thresholds)).toBe(settled);
  });
});
