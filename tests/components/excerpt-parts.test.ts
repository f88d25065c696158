import { describe, expect, it } from 'vitest';
import { partsOf } from '../../components/excerpt-parts.ts';

describe('parts of an excerpt', () => {
  it('underlines the words that decided', () => {
    expect(partsOf({ excerpt: 'a team of 28 in Austin', mark: [2, 12] })).toEqual({
      before: 'a ',
      decided: 'team of 28',
      after: ' in Austin',
    });
  });

  it('underlines nothing without a mark', () => {
    expect(partsOf({ excerpt: 'a team' })).toEqual({ before: 'a team', decided: '', after: '' });
  });

  it('keeps what is near the words and says where it cut', () => {
    const parts = partsOf({ excerpt: `${'x'.repeat(90)}HERE${'y'.repeat(90)}`, mark: [90, 94] });
    expect(parts).toEqual({ before: `…${'x'.repeat(48)}`, decided: 'HERE', after: `${'y'.repeat(48)}…` });
  });

  it('never cuts a character in half', () => {
    const { before, after } = partsOf({ excerpt: `${'😀'.repeat(60)}HERE${'😀'.repeat(60)}`, mark: [120, 124] });
    expect(before.isWellFormed() && after.isWellFormed()).toBe(true);
  });

  it('survives a mark outside the excerpt', () => {
    expect(partsOf({ excerpt: 'short', mark: [50, 60] })).toEqual({ before: 'short', decided: '', after: '' });
  });
});
