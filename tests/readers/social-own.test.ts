import { describe, expect, it } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/social.reader.ts';
import { type Made, outlineOf } from './made-outline.ts';
import { emptySnapshot } from './made-snapshot.ts';

const socials = (...made: Made[]): unknown[] =>
  understand(
    { ...emptySnapshot, url: 'https://northgateit.example/', outline: outlineOf(made, 0) },
    { readAt: '2026-03-16T09:30:00.000Z', readers: [reader] },
  ).facts.map(({ value }) => value);
const link = (href: string, text = '', more: Made[1] = {}): Made => ['a', { href, ...more }, ['i', {}, text]];
const footer = (...within: (Made | string)[]): Made => ['footer', {}, ...within];

describe('profiles of the company itself', () => {
  it.each([
    ['www.instagram.com/ngatx', 'https://www.instagram.com/ngatx'],
    ['https:/www.instagram.com/ngatx', 'https://www.instagram.com/ngatx'],
    ['//www.instagram.com/ngatx', 'https://www.instagram.com/ngatx'],
    ['https://www.facebook.com/#!/ngatx', 'https://www.facebook.com/#!/ngatx'],
    ['https://vk.com/ngatx', 'https://vk.com/ngatx'],
  ])('%s', (href, profile) => {
    expect(socials(footer(link(href)))).toEqual([profile]);
  });

  it('on one of many servers, where the link says that it is theirs or of which network', () => {
    const href = 'https://social.test/@ngatx';
    expect(socials(footer(link(href, '', { rel: 'me noopener' })))).toEqual([href]);
    expect(socials(footer(link(href, 'Mastodon')))).toEqual([href]);
    expect(socials(footer(link(href, 'Read more')))).toEqual([]);
  });

  it.each(['https://www.facebook.com/yourpage', 'https://twitter.com/username', 'https://www.instagram.com/wix'])(
    'not of a theme, nor of who makes sites: %s',
    (href) => {
      expect(socials(footer(link(href)))).toEqual([]);
    },
  );

  it("not of who made the site's theme", () => {
    expect(socials(footer('Theme by ', link('https://github.com/pixelworks', 'Pixelworks')))).toEqual([]);
  });

  it('of the firm where icons follow the line of who made the site', () => {
    const icon: Made = ['a', { href: 'https://www.youtube.com/user/oakmeadow555' }, ['img', { alt: 'Find us' }]];
    const credit: Made = ['p', {}, 'Site hosted and designed by Pixelworks'];
    expect(socials(['footer', {}, credit, ['p', {}, icon]])).toEqual(['https://www.youtube.com/user/oakmeadow555']);
  });

  it('not of the union it belongs to, which is named beside its own', () => {
    const union = 'https://www.facebook.com/gardenersunion';
    expect(
      socials(
        footer(link('https://www.facebook.com/ngatx')),
        footer(link(union), link(union, 'Gardeners Union International')),
      ),
    ).toEqual(['https://www.facebook.com/ngatx']);
  });

  it('not of somebody in the line', () => {
    const member: Made = ['li', {}, 'Ada Whitlock ', ['a', { href: 'https://twitter.com/adaw555' }, '@adaw555']];
    expect(socials(['main', {}, ['ul', {}, member]])).toEqual([]);
  });
});
