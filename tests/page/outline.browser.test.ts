import { describe, expect, it } from 'vitest';
import { outlineOf, picture, textOf } from './shown.ts';

const lines = (text: string) => text.replace(/^\n|\n\s*$/g, '');

describe('text', () => {
  it('stands in reading order, its white space folded as the browser does', () => {
    const html = '<h1>\n Northgate </h1>\n<p>We are  <b>the</b>\n <a href="/x">IT</a> people. </p>';
    expect(picture(outlineOf(html))).toBe(
      lines(`
<h1> block
  "Northgate"
<p> block
  "We are "
  <b>
    "the "
  <a>
    "IT"
  " people."
`),
    );
  });

  it('keeps the space between inline elements and adds none where there is none', () => {
    expect(textOf(outlineOf('<p><span>jane</span><span>@</span>northgate.example <i>or</i> <i>call</i></p>'))).toBe(
      'jane@northgate.example or call',
    );
  });

  it('keeps a no-break space', () => {
    expect(textOf(outlineOf('<p>512&nbsp;555 0142</p>'))).toBe('512\u00a0555 0142');
  });

  it('keeps line breaks where the page shows them', () => {
    const address = 'Northgate\n410 Brazos Street';
    expect(textOf(outlineOf(`<pre>${address}</pre>`))).toBe(address);
    expect(textOf(outlineOf(`<p style="white-space:pre-line">${address}</p>`))).toBe(address);
    expect(textOf(outlineOf(`<p>${address}</p>`))).toBe('Northgate 410 Brazos Street');
  });

  it('comes in runs of at most 4,000 units, cut at a space, nothing lost', () => {
    const text = Array.from({ length: 3_000 }, (_, at) => `word${at}`).join(' ');
    const runs = outlineOf(`<p>${text}</p>`).flatMap(({ x }) => x ?? []);
    expect(runs.length).toBeGreaterThan(1);
    expect(runs.join('')).toBe(text);
    expect(runs.slice(1).every((run) => run.startsWith(' '))).toBe(true);
  });

  it('is never cut within a surrogate pair', () => {
    const runs = outlineOf(`<p>a${'😀'.repeat(5_000)}</p>`).flatMap(({ x }) => x ?? []);
    expect(runs.every((run) => run.isWellFormed())).toBe(true);
    expect(runs.join('')).toHaveLength(10_001);
  });
});

describe('lines', () => {
  it('follow the layout, not the tag', () => {
    const html =
      '<p><span style="display:block">Ada Almond</span><span class="x" style="display:inline">CEO</span></p><div style="display:inline">a</div>';
    expect(picture(outlineOf(html))).toBe(
      lines(`
<p> block
  <span> block
    "Ada Almond"
  <span>
    "CEO"
"a"
`),
    );
  });

  it('are the items of a flex row', () => {
    const spans = '<span class="n">Ada</span><span class="r">CEO</span>';
    expect(picture(outlineOf(`<div style="display:flex">${spans}</div>`))).toContain('<span> block');
    expect(picture(outlineOf(`<div>${spans}</div>`))).not.toContain('<span> block');
  });

  it('are list items and cells even in one row', () => {
    const html = '<style>li{display:inline}</style><ul><li>Home</li><li>Team</li></ul><p>a<br>b</p>';
    expect(picture(outlineOf(html)).match(/<(?:li|br)> block/g)).toHaveLength(3);
  });

  it('are learned once for elements that look alike, and anew where they do not', () => {
    const html =
      '<style>.a span{display:block}</style><div class="a"><span class="n">A</span></div><div class="b"><span class="n">B</span></div>';
    const spans = outlineOf(html).filter(({ t }) => t === 'span');
    expect(spans.map(({ b }) => b)).toEqual([1, undefined]);
  });
});

describe('elements', () => {
  it('that hold nothing and say nothing are left out, and so are wrappers that mean nothing', () => {
    const html =
      '<div><span><font>Ada</font></span></div><div class="empty"><div></div></div><span> </span><a name="top"></a>';
    expect(picture(outlineOf(html))).toBe('<div> block\n  "Ada"');
  });

  it('keep their containers, so that cards stay apart', () => {
    const card = (name: string) => `<div><div><h3>${name}</h3><p>CEO</p></div></div>`;
    expect(outlineOf(card('Ada') + card('Ben')).filter(({ t }) => t === 'div')).toHaveLength(4);
  });

  it('with a text of their own beside each other stay, so that a name and a post that styles part are told apart', () => {
    const html = '<li><b>Ada Almond</b><i>Treasurer</i></li><li><span>Ben Brook</span><em>Secretary</em></li>';
    expect(outlineOf(html).map(({ t }) => t)).toEqual([
      ...['li', 'b', undefined, 'i', undefined, 'li', 'span', undefined, 'em', undefined],
    ]);
    expect(picture(outlineOf('<p><i>Ada</i> and <i>Ben</i></p>'))).toBe('<p> block\n  "Ada and Ben"');
  });

  it('that speak by an attribute stay: pictures, icon links, icons, times', () => {
    const html =
      '<img src="/a.png" alt="Ada"><a href="https://x.example/in"></a><i class="fa fa-phone"></i><time datetime="2024-01-01"></time>';
    expect(outlineOf(html).map(({ t, a }) => [t, a])).toEqual([
      ['img', { src: '/a.png', alt: 'Ada' }],
      ['a', { href: 'https://x.example/in' }],
      ['i', { class: 'fa fa-phone' }],
      ['time', { datetime: '2024-01-01' }],
    ]);
  });

  it('of a table keep their columns, empty cells too', () => {
    const html = '<table><tr><th>Name<th>Mail<tr><td>Ada<td><tr><td colspan="2">none</table>';
    expect(outlineOf(html).filter(({ t }) => t === 'td' || t === 'th')).toHaveLength(5);
    expect(outlineOf(html).find(({ a }) => a?.colspan === '2')?.t).toBe('td');
  });

  it('that are no text of the page are silent', () => {
    const html = `<script>alert(1)</script><style>p{}</style><template><p>no</p></template><noscript>no</noscript>
      <svg><title>no</title><text>no</text></svg><textarea>no</textarea><select><option>no</option></select>
      <iframe srcdoc="no"></iframe><video>no</video><object>no</object><canvas>no</canvas><datalist><option>no</datalist>`;
    expect(textOf(outlineOf(html))).toBe('');
  });

  it('within an object of nothing are read where it holds a link', () => {
    const held = '<a href="mailto:ann@x.example">ann@x.example</a>';
    expect(textOf(outlineOf(`<p><object height="0">${held}</object></p>`))).toBe('ann@x.example');
    expect(textOf(outlineOf(`<p><object data="data:text/plain,x">${held}</object></p>`))).toBe('');
  });

  it('of items stay with their values, in the head too; style sheets do not', () => {
    const html = `<html itemscope itemtype="https://schema.org/Organization"><head><meta itemprop="name" content="Northgate"><meta name="a" content="b"></head>
      <body><div itemprop="address" itemscope><meta itemprop="postalCode" content="78701"><link rel="stylesheet" href="data:,"><link itemprop="url" href="/x"></div>`;
    expect(picture(outlineOf(html))).toBe('<div> block\n  <meta>\n  <link>');
  });
});

describe('attributes', () => {
  it('are kept raw, and only those that are asked for', () => {
    const html =
      '<a href=" ../team " class="u-url" onclick="x()" data-x="1" style="color:red" data-cfemail="ab">Team</a>';
    expect(outlineOf(html)[0]?.a).toEqual({ href: ' ../team ', class: 'u-url', 'data-cfemail': 'ab' });
  });

  it('are cut to 2,000 units', () => {
    expect(outlineOf(`<p title="${'t'.repeat(9_000)}">x</p>`)[0]?.a?.title).toHaveLength(2_000);
  });

  it('hold no picture data and no long lists of styles', () => {
    const styles = Array.from({ length: 40 }, (_, at) => `md:w-[${at}px] p-${at}/2`).join(' ');
    const html = `<img src="data:image/png;base64,AAAA" alt="Ada"><p class="h-card ${styles} p-name">Ada</p>`;
    expect(outlineOf(html).map(({ a }) => a)).toEqual([{ alt: 'Ada' }, { class: 'h-card p-name' }, undefined]);
  });
});
