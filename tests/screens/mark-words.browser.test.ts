import { afterEach, describe, expect, it } from 'vitest';
import { markWords } from '../../lib/browser/mark-words.ts';

const marked = () => [...(CSS.highlights.get('sweetspot') ?? [])].map((range) => `${range}`);

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
    ['words across lines', '<p>a managed\n    service\tprovider</p>', 'managed service provider'],
    ['another case', '<h1>MANAGED SERVICE PROVIDER</h1>', 'managed service provider'],
    ['after a character of two units', '<p>😀 a managed service provider</p>', 'managed service provider'],
  ])('marks %s', (_what, html, words) => {
    page(html);
    expect(markWords({ excerpt: words, decided: '' }, 1_000)).toBe(true);
    expect(marked().map((text) => text.replace(/\s+/g, ' ').toLowerCase())).toEqual([words]);
  });

  it('marks the words that decided within their excerpt, not where they stand first', () => {
    page('<p>Austin is hot.</p><p id="there">Our office in Austin</p>');
    markWords({ excerpt: 'Our office in Austin', decided: 'Austin' }, 1_000);
    const [range] = CSS.highlights.get('sweetspot') ?? [];
    expect(range?.startContainer.parentElement?.id).toBe('there');
  });

  it.each([
    ['hidden words', '<p style="display:none">secret words</p>', 'secret words'],
    ['words that are not there', '<p>other</p>', 'secret words'],
    ['no words', '<p>other</p>', '  '],
    ['words of a script', '<script type="text/plain">secret words</script>', 'secret words'],
  ])('marks nothing for %s', (_what, html, words) => {
    page(html);
    expect(markWords({ excerpt: words, decided: '' }, 1_000)).toBe(false);
    expect(marked()).toEqual([]);
  });

  it('leaves the document as it was, and takes the mark away', async () => {
    page('<p>a managed service provider</p>');
    const before = document.documentElement.outerHTML;
    markWords({ excerpt: 'managed', decided: '' }, 10);
    expect(document.documentElement.outerHTML).toBe(before);
    await expect.poll(marked).toEqual([]);
  });
});
