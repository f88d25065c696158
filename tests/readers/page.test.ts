import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutlineEntry, Snapshot } from '../../lib/prospect/snapshot.ts';
import { elementText } from '../../lib/readers/element-text.ts';
import { nextPages } from '../../lib/readers/next-pages.ts';
import { readablePage } from '../../lib/readers/page.ts';
import { pageKind } from '../../lib/readers/page-kind.ts';
import { pageLinks } from '../../lib/readers/page-links.ts';
import { isWithin } from '../../lib/readers/page-tree.ts';
import { seen } from '../../lib/readers/reader.ts';
import { anySnapshot, emptySnapshot } from './made-snapshot.ts';

const pageOf = (outline: OutlineEntry[], rest: Partial<Snapshot> = {}) =>
  readablePage({ ...emptySnapshot, ...rest, outline }, 'northgate.example');
const textsOf = (outline: OutlineEntry[]) => pageOf(outline).lines.map(({ text }) => text);

describe('lines', () => {
  it('part at blocks and breaks and run through inline elements', () => {
    const outline: OutlineEntry[] = [
      { d: 0, t: 'p', b: 1 },
      { d: 1, x: 'Ask ' },
      { d: 1, t: 'b' },
      { d: 2, x: 'Ada' },
      { d: 1, x: ' Whitlock' },
      { d: 1, t: 'br', b: 1 },
      { d: 1, x: 'today\nor tomorrow' },
      { d: 0, x: 'or never' },
    ];
    expect(textsOf(outline)).toEqual(['Ask Ada Whitlock', 'today', 'or tomorrow', 'or never']);
  });

  it('leave hidden text and choices out, without parting what is around them', () => {
    const outline: OutlineEntry[] = [
      { d: 0, t: 'p', b: 1 },
      { d: 1, x: 'info' },
      { d: 1, t: 'span', h: 1 },
      { d: 2, x: 'nospam' },
      { d: 1, x: '@northgate.example' },
      { d: 0, t: 'select' },
      { d: 1, t: 'option' },
      { d: 2, x: 'Germany' },
    ];
    const page = pageOf(outline);
    expect(page.lines.map(({ text }) => text)).toEqual(['info@northgate.example']);
    expect(page.hiddenLines.map(({ text }) => text)).toContain('nospam');
  });

  it('know their heading, region and how much of them is links', () => {
    const page = pageOf([
      { d: 0, t: 'nav', b: 1 },
      { d: 1, t: 'a', a: { href: '/x' } },
      { d: 2, x: 'Menu' },
      { d: 0, t: 'h2', b: 1 },
      { d: 1, x: 'Heading' },
      { d: 0, t: 'div', b: 1, a: { class: 'site-footer' } },
      { d: 1, x: '© Northgate' },
    ]);
    expect(page.lines.map(({ heading, region, linkShare }) => [heading, region, linkShare])).toEqual([
      [0, 'nav', 1],
      [2, 'main', 0],
      [0, 'footer', 0],
    ]);
  });

  it('hold every visible word once and in order, on any page', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const page = readablePage(snapshot, 'x.example');
        const letters = (texts: readonly string[]) => texts.join('').replace(/\s+/g, '');
        const shown = page.tree.texts.filter(({ isHidden }) => !isHidden).map(({ text }) => text);
        expect(letters(page.lines.map(({ text }) => text))).toBe(letters(shown));
        for (const { element, runs, text } of page.lines) {
          expect(isWithin(element, page.tree.root)).toBe(true);
          for (const { start } of runs) expect(start).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the looks at a page', () => {
  const outline: OutlineEntry[] = [
    { d: 0, t: 'p', b: 1 },
    { d: 1, x: 'See ' },
    { d: 1, t: 'a', a: { href: 'team?x=1#y' } },
    { d: 2, x: 'the team' },
    { d: 1, x: ' here' },
    { d: 1, t: 'a', a: { href: 'javascript:alert(1)' } },
    { d: 2, x: 'no' },
  ];
  const page = pageOf(outline, { url: 'https://northgate.example/about/' });

  it('find safe links, resolved', () => {
    expect(pageLinks(page).map(({ href, text }) => [href, text])).toEqual([
      ['https://northgate.example/about/team?x=1#y', 'the team'],
    ]);
  });

  it('give the text of an inline element as the page shows it', () => {
    const [link] = pageLinks(page);
    expect(link && elementText(page, link.element).text).toBe('the team');
  });
});

describe('evidence', () => {
  const source = { text: `${'before '.repeat(60)}the words${' after'.repeat(60)}`, locator: 'outline:1' };

  it('is a piece of at most 200 units around the deciding words, which it marks', () => {
    const { excerpt, mark = [0, 0] } = seen(source, 'the words', 0.5).sighting;
    expect(excerpt.length).toBeLessThanOrEqual(200);
    expect(source.text).toContain(excerpt);
    expect(excerpt.slice(...mark)).toBe('the words');
  });

  it('marks nothing when the words are not there, and keeps confidence within bounds', () => {
    expect(seen(source, 'elsewhere', 7)).toMatchObject({ confidence: 1 });
    expect(seen(source, 'elsewhere', -1).sighting.mark).toBeUndefined();
  });
});

describe('pageKind', () => {
  it.each([
    ['https://northgate.example/', '', 'home'],
    ['https://northgate.example/en/', '', 'home'],
    ['https://northgate.example/index.php', '', 'home'],
    ['https://northgate.example/about-us', '', 'about'],
    ['https://northgate.example/%C3%BCber-uns.html', '', 'about'],
    ['https://northgate.example/company/contact.aspx', '', 'contact'],
    ['https://northgate.example/kontakt/impressum', '', 'imprint'],
    ['https://northgate.example/mentions-legales', '', 'imprint'],
    ['https://northgate.example/our-team', '', 'team'],
    ['https://northgate.example/team/ada-whitlock', '', 'person'],
    ['https://northgate.example/karriere', '', 'careers'],
    ['https://northgate.example/blog/contact-centers', '', 'article'],
    ['https://northgate.example/2024/05/we-moved', '', 'article'],
    ['https://northgate.example/managed-it-services', '', 'product'],
    ['https://northgate.example/login', '', 'login'],
    ['https://northgate.example/page?id=7', 'Contact us | Northgate', 'contact'],
    ['https://northgate.example/page?id=7', 'Northgate', 'other'],
    ['https://northgate.example/change-management', '', 'other'],
  ])('%s %s', (url, title, kind) => {
    expect(pageKind(pageOf([], { url, title }))).toBe(kind);
  });
});

describe('nextPages', () => {
  it('are pages of the same site by their words, the most telling first, each once', () => {
    const links: [string, string][] = [
      ['/leistungen', 'Leistungen'],
      ['/about-us?utm_source=x', 'About us'],
      ['/about-us#history', 'About us'],
      ['https://www.northgate.example/contact', 'Contact'],
      ['https://elsewhere.example/team', 'Team'],
      ['/contact', 'EN'],
      ['/team.pdf', 'Our team'],
      ['/change-management', 'Change management'],
      ['mailto:a@northgate.example', 'Contact'],
    ];
    const outline = links.flatMap(([href, x]): OutlineEntry[] => [
      { d: 0, t: 'a', a: { href } },
      { d: 1, x },
    ]);
    expect(nextPages(pageOf(outline))).toEqual([
      { kind: 'contact', url: 'https://www.northgate.example/contact', label: 'Contact' },
      { kind: 'about', url: 'https://northgate.example/about-us', label: 'About us' },
      { kind: 'product', url: 'https://northgate.example/leistungen', label: 'Leistungen' },
    ]);
  });
});
