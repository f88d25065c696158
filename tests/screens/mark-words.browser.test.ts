import { afterEach, describe, expect, it } from 'vitest';
import { markWords } from '../../lib/browser/mark-words.ts';
import { unfoldWords } from '../../lib/browser/unfold-words.ts';

const ranges = () => [...(CSS.highlights.get('sweetspot') ?? [])];
const marked = () => ranges().map((range) => `${range}`);
const mark = (excerpt: string, decided = '') => markWords({ excerpt, decided }, 1_000);

function page(html: string) {
  document.body.innerHTML = html;
}

afterEach(() => {
  CSS.highlights.clear();
  document.body.innerHTML = '';
});

describe('showing evidence in its page', () => {
  it.each([
    ['words of one element', '<p>We are a managed service provider.</p>', 'managed service provider'],
    ['words across elements', '<p>We are a <b>managed</b> service <i>provider</i>.</p>', 'managed service provider'],
    ['a word broken by an element', '<p><b>M</b>anaged service pro<wbr>vi<i>der</i></p>', 'managed service provider'],
    ['words across blocks', '<ul><li>managed</li><li>service</li><li>provider</li></ul>', 'managed service provider'],
    ['words with soft hyphens', '<p>man\u00adaged ser\u00advice provider</p>', 'managed service provider'],
    ['words across lines', '<p>a managed\n    service\tprovider</p>', 'managed service provider'],
    ['another case', '<h1>MANAGED SERVICE PROVIDER</h1>', 'managed service provider'],
    ['letters whose small form is longer', '<p>İİ managed service provider</p>', 'managed service provider'],
    ['after a character of two units', '<p>😀 a managed service provider</p>', 'managed service provider'],
  ])('marks %s', (_what, html, words) => {
    page(html);
    expect(mark(words)).toBe('shown');
    const bare = (text: string) => text.replace(/[\s\u00ad]+/g, '').toLowerCase();
    expect(bare(marked().join(''))).toBe(bare(words));
  });

  it('marks words in a shadow tree, and from there into the page', () => {
    page('<div id="host"></div><p>service provider</p>');
    const host = document.getElementById('host');
    if (host) host.attachShadow({ mode: 'open' }).innerHTML = '<p>a managed</p>';
    expect(mark('managed service')).toBe('shown');
    expect(marked()).toEqual(['managed', 'service']);
  });

  it('marks the words that decided within their excerpt, not where they stand first', () => {
    page('<p>Austin is hot.</p><p id="there">Our office in Austin</p>');
    expect(mark('Our office in Austin', 'Austin')).toBe('shown');
    expect(ranges()[0]?.startContainer.parentElement?.id).toBe('there');
  });

  it('says when only the words that decided are left of their excerpt', () => {
    page('<p>We moved to Austin</p>');
    expect(mark('Our office in Austin', 'Austin')).toBe('changed');
    expect(marked()).toEqual(['Austin']);
  });

  it('scrolls to the words, also within something larger than the screen', () => {
    page(`<div>${'<br>'.repeat(300)}here they are${'<br>'.repeat(300)}</div>`);
    mark('here they are');
    const [range] = ranges();
    const { top, bottom } = range instanceof Range ? range.getBoundingClientRect() : { top: -1, bottom: -1 };
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
    scrollTo(0, 0);
  });

  it.each([
    ['hidden words', '<p style="display:none">secret words</p>', 'secret words'],
    ['invisible words', '<p style="visibility:hidden">secret words</p>', 'secret words'],
    ['words that are not there', '<p>other</p>', 'secret words'],
    ['no words', '<p>other</p>', '  '],
    ['words of a script', '<script type="text/plain">secret words</script>', 'secret words'],
  ])('marks nothing for %s', (_what, html, words) => {
    page(html);
    expect(mark(words)).toBe('gone');
    expect(marked()).toEqual([]);
  });

  it('leaves the document as it was, and takes the mark away', async () => {
    page('<p>a managed service provider</p>');
    const before = document.documentElement.outerHTML;
    markWords({ excerpt: 'managed', decided: '' }, 10);
    expect(document.documentElement.outerHTML).toBe(before);
    await expect.poll(marked).toEqual([]);
  });

  it('a mark that is overtaken does not take the next one with it', async () => {
    page('<p>a managed service provider</p>');
    markWords({ excerpt: 'managed', decided: '' }, 10);
    markWords({ excerpt: 'provider', decided: '' }, 60_000);
    await new Promise((done) => setTimeout(done, 50));
    expect(marked()).toEqual(['provider']);
  });
});

describe('words behind a fold', () => {
  it.each([
    ['one', '<details><summary>More</summary><p>secret <b>words</b></p></details>'],
    [
      'one within another',
      '<details><summary>A</summary><details><summary>B</summary>secret words</details></details>',
    ],
  ])('are shown by opening it: %s', (_what, html) => {
    page(html);
    expect(mark('secret words')).toBe('gone');
    expect(unfoldWords('secret words')).toBe(true);
    expect(mark('secret words')).toBe('shown');
  });

  it.each([
    ['one that is the page’s to open', '<div style="display:none">secret words</div>', false],
    ['one that is open already', '<details open>secret words</details>', false],
    ['none', '<p>other</p>', null],
    ['a script', '<script type="text/plain">secret words</script>', null],
  ])('leaves others alone: %s', (_what, html, came) => {
    page(html);
    const before = document.body.innerHTML;
    expect(unfoldWords('secret words')).toBe(came);
    expect(document.body.innerHTML).toBe(before);
  });

  it('opens none that holds other words', () => {
    page('<details id="other">other</details><details id="there">secret words</details>');
    unfoldWords('secret words');
    expect([...document.querySelectorAll('details')].map(({ id, open }) => [id, open])).toEqual([
      ['other', false],
      ['there', true],
    ]);
  });
});
