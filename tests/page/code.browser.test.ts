import { describe, expect, it } from 'vitest';
import { outlineOf, picture, snapshotOf, visibleTextOf } from './shown.ts';

/** A document in a browser that runs no scripts, where a note to such browsers is markup like any other. */
const withoutScripts = (html: string): Promise<Document> =>
  new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.srcdoc = html;
    frame.onload = () => frame.contentDocument && resolve(frame.contentDocument);
    document.body.append(frame);
  });

const visible = async (html: string) => visibleTextOf(snapshotOf(await withoutScripts(html)).outline);

describe('a note to those without scripts', () => {
  const note = '<body><noscript><p>Please enable scripts.</p></noscript><p>Northgate</p>';

  it('is no text of the page', async () => {
    expect(await visible(note)).toBe('Northgate');
    expect(visibleTextOf(outlineOf(note))).toBe('Northgate');
  });

  it('that was never closed holds the page', async () => {
    const unclosed = `<body><noscript><div></noscript><p>Northgate</p>${'<br>'.repeat(100)}`;
    expect(await visible(unclosed)).toBe('Northgate');
    expect(visibleTextOf(outlineOf(unclosed))).toBe('Northgate');
  });
});

describe('code', () => {
  it('that spells an e-mail address is kept, unseen', () => {
    const html = "<p>Write to <script>var a = 'ann' + '&#64;' + 'northgate.example';</script> us</p>";
    expect(
      picture(outlineOf(html))
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual([
      '<p> block',
      '"Write to "',
      '<script> hidden',
      `"var a = 'ann' + '&#64;' + 'northgate.example';"`,
      '" us"',
    ]);
  });

  it('of any other kind is left behind', () => {
    expect(picture(outlineOf('<p>a<script>start("@")</script></p>'))).not.toContain('script');
    expect(picture(outlineOf(`<p>a<script>'&#64;'${'x'.repeat(5_000)}</script></p>`))).not.toContain('script');
  });
});
