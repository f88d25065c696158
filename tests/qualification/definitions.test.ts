import { describe, expect, test } from 'vitest';
import type { Criterion, Definition, KnockOut } from '../../lib/definition/definition.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { answers, choose, fact, msp, type Page, person, prospectFrom, signed, today } from './made.ts';

const [profile] = mspToolkit.profiles;
if (profile === undefined) throw new Error('The toolkit has a profile.');

const withProfile = (changed: Partial<typeof profile>): Definition => ({
  ...signed,
  profiles: [{ ...profile, ...changed }],
});
const site: Page = {
  facts: [...msp, fact('headcount', { min: 28, max: 28 })],
  people: [person('Luis Ortega', 'Owner')],
};
const judge = (definition: Definition, said: Record<string, string> = {}) =>
  assess(prospectFrom([site], [choose('Luis Ortega'), ...answers(said)]), definition, today);

const must = (changed: Partial<Criterion> = {}): Criterion => ({
  id: 'regulated',
  label: 'Is regulated',
  kind: 'must',
  weight: 10,
  test: { test: 'answer', question: 'money.meets_minimum', is: ['yes'], not: ['no'] },
  phase: 'page',
  whereToLook: '',
  ...changed,
});
const knockOut = (changed: Partial<KnockOut> = {}): KnockOut => ({
  id: 'competitor',
  label: 'Sells what we sell',
  test: { test: 'answer', question: 'company.is_competitor', is: ['yes'], not: ['no'] },
  soft: false,
  callBeforeDisqualify: true,
  ...changed,
});
const competes = { 'company.is_competitor': 'yes' };
const talked = { talked_to: 'yes' };

describe('other definitions than the toolkit', () => {
  test('countries not filled in: fit stays unknown, and the line says "fill in"', () => {
    const open = withProfile({
      serviceArea: null,
      criteria: profile.criteria.map((one) =>
        one.id === 'geo' ? { ...one, test: { test: 'country', in: null } } : one,
      ),
    });
    const { companyFit, gates, criteria, band } = judge(open);
    expect([companyFit.value, gates.geography.value]).toEqual(['unknown', 'unknown']);
    expect(criteria.find(({ id }) => id === 'geo')).toMatchObject({ value: 'unknown', needsFillIn: true });
    expect(band.upper - band.lower).toBeGreaterThanOrEqual(10);
  });

  test('a must without a gate decides fit by itself', () => {
    const strict = withProfile({ criteria: [...profile.criteria, must()] });
    expect(judge(strict).companyFit.value).toBe('unknown');
    expect(judge(strict, { 'criterion:regulated': 'yes' }).companyFit.value).toBe('good');
    expect(judge(strict, { 'criterion:regulated': 'no' })).toMatchObject({
      companyFit: { value: 'poor' },
      disqualified: { value: 'provisional' },
    });
    expect(judge(strict, { 'criterion:regulated': 'no', ...talked }).disqualified.value).toBe('yes');
  });

  test('S4.10 a must of a later phase blocks only once that phase is reached', () => {
    const later = withProfile({ criteria: [...profile.criteria, must({ phase: 'first_conversation' })] });
    expect(judge(later).companyFit.value).toBe('good');
    expect(judge(later, talked).companyFit.value).toBe('unknown');
    const latest = withProfile({ criteria: [...profile.criteria, must({ phase: 'first_appointment' })] });
    expect(judge(latest, talked).companyFit.value).toBe('good');
    expect(judge(latest, { 'first_appointment.held': 'yes' }).companyFit.value).toBe('unknown');
  });

  test('a hard knock-out without a gate ends fit, provisional until a talk', () => {
    const other = withProfile({ knockOuts: [knockOut()] });
    expect(judge(other)).toMatchObject({ companyFit: { value: 'good' }, disqualified: { value: 'no' } });
    expect(judge(other, competes)).toMatchObject({
      companyFit: { value: 'poor' },
      disqualified: { value: 'provisional' },
      tag: { value: 'not_allowed' },
    });
    expect(judge(other, { ...competes, ...talked }).disqualified.value).toBe('yes');
  });

  test('a team may agree that one needs no call', () => {
    const instant = withProfile({ knockOuts: [knockOut({ callBeforeDisqualify: false })] });
    expect(judge(instant, competes).disqualified.value).toBe('yes');
    expect(judge(instant, { 'request.is_offered': 'no' }).disqualified.value).toBe('provisional');
  });

  test('a soft knock-out blocks the tag and is never more than provisional', () => {
    const soft = withProfile({ knockOuts: [knockOut({ soft: true })] });
    expect(judge(soft, { ...competes, ...talked })).toMatchObject({
      companyFit: { value: 'good' },
      disqualified: { value: 'provisional' },
      tag: { value: 'not_allowed' },
      route: { value: 'marketing' },
    });
  });

  test('the cut between small and larger firms is the team’s', () => {
    const [top, division] = signed.authority;
    if (top === undefined || division === undefined) throw new Error('The toolkit has two rules.');
    const moved = {
      ...signed,
      authority: [
        { ...top, to: 20 },
        { ...division, from: 21 },
      ],
    };
    const dana = [{ ...site, people: [person('Dana Whitfield', 'VP Managed Services')] }];
    const authority = (definition: Definition) =>
      assess(prospectFrom(dana, [choose('Dana Whitfield')]), definition, today).authority.value;
    expect([authority(signed), authority(moved)]).toEqual(['insufficient', 'unknown']);
  });

  test('of several profiles the best one is shown', () => {
    const schools = {
      ...profile,
      id: 'schools',
      name: 'Schools',
      niche: { target: [], adjacent: [], outside: profile.niche.target ?? [] },
    };
    const both = { ...signed, profiles: [schools, profile] };
    expect(judge(both)).toMatchObject({ profile: { id: 'msp_toolkit' }, companyFit: { value: 'good' } });
    expect(judge({ ...signed, profiles: [schools] }).companyFit.value).toBe('poor');
  });

  test('the segment cut is the team’s', () => {
    const cut = { ...signed, thresholds: { ...signed.thresholds, enterpriseFromHeadcount: 20 } };
    expect([judge(signed).segment, judge(cut).segment]).toEqual(['smb', 'enterprise']);
  });
});
