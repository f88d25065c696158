import { describe, expect, it } from 'vitest';
import type { Change } from '../../lib/prospect/change.ts';
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
