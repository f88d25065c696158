import { describe, expect, it } from 'vitest';
import { partOfPage, partsOf } from '../../components/excerpt-parts.ts';

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

describe('where an excerpt is from', () => {
  it.each([
    ['tel:+15125550142', 'outline:12', 'telephone link'],
    ['mailto:hello@northgate.example', 'outline:3', 'e-mail link'],
    ['de', 'lang', 'language of the page'],
    ['northgate.example', 'url', 'address of the page'],
    ['Northgate', 'title', 'title of the page'],
    ['Northgate builds bridges', 'meta:og:description', 'description of the page'],
    ['Northgate', 'meta:og:site_name', 'head of the page'],
    ['WordPress 6.8', 'meta:generator', 'head of the page'],
    ['Northgate', 'json-ld:0', 'data of the page'],
    ['a hotel: open', 'outline:12', undefined],
  ])('%s at %s: %s', (excerpt, locator, part) => {
    expect(partOfPage({ excerpt, locator })).toBe(part);
  });
});
