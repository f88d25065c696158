import { describe, expect, it } from 'vitest';
import { meet } from '../../lib/prospect/meet.ts';
import { viewOf } from '../../lib/prospect/merge.ts';
import { emptyProspect } from '../../lib/prospect/prospect.ts';
import type { Reading } from '../../lib/prospect/reading.ts';
import { changes, day, fact, reading } from './made.ts';

const empty = emptyProspect('northgate.example', day(0));
const phone = fact('phone', '+15125550142');
const met = (...readings: Partial<Reading>[]) => readings.map(reading).reduce(meet, empty);

describe('a fact its page no longer states when it is read again', () => {
  const again = met({ facts: [phone] }, { readAt: day(5) });

  it('is kept with its evidence, and does not stand', () => {
    expect(viewOf(again).one('phone')).toBeUndefined();
    expect(viewOf(again).all('phone')).toEqual([]);
    expect(viewOf(again).past('phone')).toMatchObject([{ value: '+15125550142', evidence: [{ readAt: day(0) }] }]);
  });

  it('stands as long as another page states it', () => {
    const contact = { url: 'https://northgate.example/contact', facts: [phone] };
    const view = viewOf(met({ facts: [phone] }, contact, { readAt: day(5) }));
    expect(view.one('phone')?.evidence.map(({ url }) => url)).toEqual([contact.url]);
    expect(view.past('phone')).toEqual([]);
  });

  it('stands again once the page states it again', () => {
    const view = viewOf(meet(again, reading({ readAt: day(9), facts: [phone] })));
    expect([view.one('phone')?.value, view.past('phone')]).toEqual(['+15125550142', []]);
  });

  it('is no longer told once the user has settled the field', () => {
    const said = changes({ kind: 'corrected', field: 'phone', value: '+15125550199' });
    expect(viewOf({ ...again, changes: said }).past('phone')).toEqual([]);
  });
});
