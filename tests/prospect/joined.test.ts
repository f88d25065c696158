import { describe, expect, it } from 'vitest';
import type { Change } from '../../lib/prospect/change.ts';
import { companiesOf, isJoined } from '../../lib/prospect/companies.ts';
import { joinedTo, joinsIn, withJoined } from '../../lib/prospect/joined.ts';
import { amend, meet } from '../../lib/prospect/meet.ts';
import { viewOf } from '../../lib/prospect/merge.ts';
import { emptyProspect, type Prospect } from '../../lib/prospect/prospect.ts';
import { day, fact, reading } from './made.ts';

const joined = (other: string, isSame = true): Change => ({ id: 'j', at: day(2), kind: 'joined', other, isSame });
const back: Change = { id: 'b', at: day(3), kind: 'retracted', change: 'j' };
const account = (key: string, phone: string, ...changes: Change[]): Prospect => {
  const seen = reading({ account: key, url: `https://${key}/`, facts: [fact('phone', phone, 0.9)] });
  return amend(meet(emptyProspect(key, day(0)), seen), changes, day(4));
};
const [ours, theirs] = ['northgate.example', 'northgate-it.example'];
const phones = (prospect: Prospect) =>
  viewOf(prospect)
    .all('phone')
    .map(({ value }) => value)
    .sort();

describe('two accounts said to be one company', () => {
  const one = account(ours, '+15125550142', joined(theirs));
  const other = account(theirs, '+15125550100', joined(ours));

  it('show the same from either side, and each keeps its own', () => {
    expect(phones(withJoined(one, [other]))).toEqual(['+15125550100', '+15125550142']);
    expect(phones(withJoined(other, [one]))).toEqual(['+15125550100', '+15125550142']);
    expect(withJoined(one, [other]).account).toBe(ours);
    expect(phones(one)).toEqual(['+15125550142']);
  });

  it('are apart again when either side takes it back', () => {
    const parted = amend(one, [back], day(5));
    expect(joinedTo(parted.changes)).toEqual([]);
    expect(phones(withJoined(other, [parted]))).toEqual(['+15125550100']);
  });

  it('said to be different are not joined, and that is remembered', () => {
    const apart = account(ours, '+15125550142', joined(theirs, false));
    expect(joinedTo(apart.changes)).toEqual([]);
    expect(joinsIn(apart.changes)).toMatchObject([{ other: theirs, isSame: false }]);
  });
});

describe('companies', () => {
  const say = (other: string, id: string): Change => ({ ...joined(other), id });
  const [a, b, c] = ['a.example', 'b.example', 'c.example'];
  const of = (...prospects: Prospect[]) => companiesOf(prospects).map((one) => [one.account, phones(one).length]);

  it('are counted once, under the oldest account, in whatever order they come', () => {
    const one = account(a, '+15125550142', say(b, '1'));
    const other = account(b, '+15125550100', say(a, '1'));
    expect(of(one, other)).toEqual([[a, 2]]);
    expect(of(other, one)).toEqual([[a, 2]]);
    const older = { ...other, createdAt: '2020-01-01T00:00:00.000Z' };
    expect(of(one, older)).toEqual([[b, 2]]);
  });

  it('are one through another, too', () => {
    const ends = [account(a, '+15125550142', say(b, '1')), account(c, '+15125550143', say(b, '2'))];
    const middle = account(b, '+15125550100', say(a, '1'), say(c, '2'));
    expect(of(...ends, middle)).toEqual([[a, 3]]);
    expect(of(middle, ...ends)).toEqual([[a, 3]]);
  });

  it('are one though the other account says nothing of its own', () => {
    const silent = { ...emptyProspect(b, day(1)), changes: [say(a, '1')] };
    expect(companiesOf([account(a, '+15125550142', say(b, '1')), silent])).toHaveLength(1);
  });

  it('said to be different, taken back, or joined to what is not kept stay apart', () => {
    const taken: Change = { ...back, change: '1' };
    const one = account(a, '+15125550142', say(b, '1'));
    expect(of(one, account(b, '+15125550100', say(a, '1'), taken))).toHaveLength(2);
    expect(of(one)).toEqual([[a, 1]]);
    expect(isJoined(one)).toBe(true);
    expect(isJoined(account(a, '+15125550142', joined(b, false)))).toBe(false);
    expect(isJoined(account(a, '+15125550142', say(b, '1'), taken))).toBe(false);
    expect(isJoined(account(a, '+15125550142'))).toBe(false);
  });
});

describe('facts of another page said to be about this account', () => {
  const found = fact('headcount', { min: 11, max: 50 }, 0.7);
  const attached: Change = { id: 'j', at: day(2), kind: 'attached', company: 'Northgate', facts: [found] };

  it('are known with the evidence of that page', () => {
    const held = viewOf(account(ours, '+15125550142', attached)).one('headcount');
    expect(held).toMatchObject({ value: { min: 11, max: 50 }, saidBy: 'page', evidence: [found.evidence] });
  });

  it('are gone when that is taken back', () => {
    expect(viewOf(account(ours, '+15125550142', attached, back)).one('headcount')).toBeUndefined();
  });
});
