import { describe, expect, it } from 'vitest';
import { pageFor } from '../../lib/qualification/page-for.ts';
import { nextPages } from '../screens/samples.ts';

describe('where to look', () => {
  it.each([
    ['about/team page', '/about'],
    ['services, pricing', '/pricing'],
    ['our own notes', undefined],
    ['', undefined],
  ])('%s', (hint, path) => {
    expect(pageFor(hint, nextPages)?.url).toBe(path && `https://northgate.example${path}`);
  });
});
