import { describe, expect, it } from 'vitest';
import { datedBack } from '../../lib/prospect/clock.ts';
import { amend, meet } from '../../lib/prospect/meet.ts';
import { viewOf } from '../../lib/prospect/merge.ts';
import { emptyProspect } from '../../lib/prospect/prospect.ts';
import { changes, day, fact, person, reading } from './made.ts';

const ahead = reading({ readAt: day(400), facts: [fact('country', 'DE')], people: [person('Jane Doe')] });
const once = meet(emptyProspect('northgate.example', day(400)), ahead);
const now = day(20);
const right = reading({ readAt: day(20), facts: [fact('country', 'AT')] });

describe('a page read while the clock ran ahead', () => {
  it('hostile 57: is replaced by the next reading once the clock is right', () => {
    expect(meet(once, right)).toBe(once);
    const met = meet(datedBack(once, right, now), right);
    expect(met.pages[0]?.readAt).toBe(day(20));
    expect(viewOf(met).one('country')?.value).toBe('AT');
    expect(met.pages[0]?.facts).toMatchObject([
      { value: 'AT' },
      { value: 'DE', firstSeenAt: day(20), goneAt: day(20) },
    ]);
    expect(met.pages[0]?.people).toMatchObject([{ firstSeenAt: day(20), goneAt: day(20) }]);
  });

  it('does not outlive the word of the user that it is wrong', () => {
    const same = reading({ readAt: day(20), facts: [fact('country', 'DE')] });
    const [wrong] = changes({ kind: 'corrected', field: 'country', value: null });
    const met = meet(datedBack(once, same, now), same);
    const corrected = amend(met, wrong ? [{ ...wrong, at: day(21) }] : [], day(21));
    expect(viewOf(corrected).one('country')).toBeUndefined();
  });

  it('keeps its place against a reading that was only late', () => {
    const late = reading({ readAt: day(5), facts: [fact('country', 'AT')] });
    const read = meet(emptyProspect('northgate.example', day(10)), reading({ readAt: day(10) }));
    expect(datedBack(read, late, now)).toBe(read);
    expect(meet(datedBack(read, late, now), late)).toBe(read);
  });

  it('leaves the pages of other addresses as they are', () => {
    const team = reading({ url: 'https://northgate.example/team', readAt: day(400) });
    const both = meet(once, team);
    expect(datedBack(both, right, now).pages.map(({ readAt }) => readAt)).toEqual([day(20), day(400)]);
  });
});
