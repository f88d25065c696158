import { describe, expect, it } from 'vitest';
import { snapshotLimits as limits, type Snapshot } from '../../lib/prospect/snapshot.ts';
import { shown, snapshotBy, snapshotOf, textOf } from './shown.ts';

const contact = '<ul><li>Sales: <a href="mailto:sales@northgate.example">write</a></li><li>No link</li></ul>';
const end = `${contact}<p>lost</p><address>410 Brazos Street</address><footer><p>Northgate IT, LLC</p><a href="tel:+15125550142">call</a></footer>`;

const endOf = ({ outline }: Snapshot) => {
  const texts = outline.flatMap(({ x }) => x ?? []);
  return texts.slice(texts.findIndex((text) => text.startsWith('Sales')));
};
const wholeEnd = ['Sales: ', 'write', '410 Brazos Street', 'Northgate IT, LLC', 'call'];
const weightOf = (snapshot: Snapshot) => JSON.stringify(snapshot).length;

describe('a page too large to read whole', () => {
  it('of too many nodes is cut, and its contacts and footer follow in the order of the page', () => {
    const page = snapshotOf(shown(`<body><main>${'<i>a</i><b></b>'.repeat(40_000)}</main>${end}`));
    expect(page.truncated).toBe(true);
    expect(page.outline.length).toBeLessThanOrEqual(limits.nodes);
    expect(endOf(page)).toEqual(wholeEnd);
  });

  it('hostile 19: of 600,000 nodes keeps within its caps', () => {
    const page = snapshotOf(shown(`<body>${'<p>a</p>'.repeat(300_000)}${end}`));
    expect(page.truncated).toBe(true);
    expect(weightOf(page)).toBeLessThanOrEqual(limits.bytes);
    expect(endOf(page)).toEqual(wholeEnd);
  });

  it('of too much text is cut within 512,000 units of JSON', () => {
    const page = snapshotOf(shown(`<body><p>${'word '.repeat(400_000)}</p>${end}`));
    expect(page.truncated).toBe(true);
    expect(weightOf(page)).toBeLessThanOrEqual(limits.bytes);
    expect(weightOf(page)).toBeGreaterThan(limits.bytes / 2);
    expect(endOf(page)).toEqual(wholeEnd);
  });

  it('whose text doubles in JSON keeps within the same', () => {
    const nasty = '"\\\u0001'.repeat(30);
    const page = shown('<body>');
    for (let at = 0; at < 6_000; at += 1)
      page.body.append(Object.assign(page.createElement('p'), { title: nasty }), nasty);
    page.body.insertAdjacentHTML('beforeend', end);
    const snapshot = snapshotOf(page);
    expect(snapshot.truncated).toBe(true);
    expect(weightOf(snapshot)).toBeLessThanOrEqual(limits.bytes);
    expect(endOf(snapshot)).toEqual(wholeEnd);
  });

  it('that takes too long is cut, and its contacts and footer still follow', () => {
    let now = 0;
    const slow = () => {
      now += 4; // the clock is asked every 64 nodes
      return now;
    };
    const page = snapshotBy(slow, shown(`<body>${'<p>a</p>'.repeat(10_000)}${end}`));
    expect(page.truncated).toBe(true);
    expect(page.ms).toBeLessThanOrEqual(limits.ms + 20);
    expect(textOf(page.outline)).toMatch(/^a{100,}/);
    expect(endOf(page)).toEqual(wholeEnd);
  });

  it('prefers its last footers to thousands of links', () => {
    const links = '<p>Person <a href="mailto:someone@northgate.example">write to this person</a></p>'.repeat(30_000);
    const page = snapshotOf(shown(`<body>${links}<footer><p>Northgate IT, LLC</p></footer>`));
    expect(page.truncated).toBe(true);
    expect(textOf(page.outline)).toMatch(/Northgate IT, LLC$/);
    expect(weightOf(page)).toBeLessThanOrEqual(limits.bytes);
  });

  it('does not repeat what stood before the cut', () => {
    const page = snapshotOf(shown(`<body>${end}${'<p>word</p>'.repeat(60_000)}<footer>Foot</footer>`));
    const text = textOf(page.outline);
    expect(text.match(/Northgate IT/g)).toHaveLength(1);
    expect(text.match(/Foot/g)).toHaveLength(1);
  });

  it('marks a hidden footer as hidden', () => {
    const page = snapshotOf(shown(`<body>${'<p>a</p>'.repeat(60_000)}<div hidden><footer>Foot</footer></div>`));
    expect(page.outline.find(({ t }) => t === 'footer')).toMatchObject({ h: 1, d: 2 });
  });

  it('is cut within a shadow tree like anywhere', () => {
    const page = shown(`<body><div id="host"></div>${end}`);
    const host = page.getElementById('host');
    if (host === null) throw new Error('The page has no host.');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>a</p>'.repeat(60_000);
    expect(endOf(snapshotOf(page))).toEqual(wholeEnd);
  });
});

describe('a page within its caps', () => {
  it('is read whole, up to the last node', () => {
    const page = snapshotOf(shown(`<body>${'<p>a</p>'.repeat(8_000)}<p>last</p>`));
    expect(page.truncated).toBe(false);
    expect(textOf(page.outline)).toMatch(/a{8000}last$/);
  });

  it('hostile 20: may be 5,000 elements deep', () => {
    const page = shown('<body>');
    let inner = page.body;
    for (let depth = 0; depth < 5_000; depth += 1) {
      const div = page.createElement('div');
      inner.append(div);
      inner = div;
    }
    inner.append('bottom');
    const { outline, truncated } = snapshotOf(page);
    expect(truncated).toBe(false);
    expect(outline.at(-1)).toEqual({ d: 5_002, x: 'bottom' });
  });
});
