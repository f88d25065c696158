import { describe, expect, it } from 'vitest';
import { dateIn, dayStated } from '../../lib/readers/signals/written-date.ts';

describe('a date in words', () => {
  it.each([
    ['March 16, 2026', '2026-03-16'],
    ['16th of March 2026', '2026-03-16'],
    ['Mar. 16, 2026', '2026-03-16'],
    ['16. März 2026', '2026-03-16'],
    ['16.03.2026', '2026-03-16'],
    ['le 16 février 2026', '2026-02-16'],
    ['1er août 2026', '2026-08-01'],
    ['16 de marzo de 2026', '2026-03-16'],
    ['16 maggio 2026', '2026-05-16'],
    ['16 maart 2026', '2026-03-16'],
    ['2026-03-16', '2026-03-16'],
    ['16/03/2026', '2026-03-16'],
    ['March 2026', '2026-03'],
    ['since 2019', '2019'],
  ])('%s', (text, day) => {
    expect(dateIn(text)).toMatchObject({ on: day });
  });

  it.each(['03/04/2026', '31.02.2026', 'call 5550142', 'EUR 2026', '2026,50 kg', 'tomorrow', '12/13/14'])(
    'no day in "%s"',
    (text) => {
      expect(dateIn(text)).toBeUndefined();
    },
  );

  it('says none where several days are told, and reads no day out of form', () => {
    expect(dateIn('3 March 2026 and 4 March 2026')).toBe('several');
    expect(dayStated('2026-03-16T09:00:00+01:00')).toBe('2026-03-16');
    expect(dayStated('2026-13-16')).toBeUndefined();
  });
});
