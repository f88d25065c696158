import { describe, expect, it } from 'vitest';
import { outlineOf, textOf, visibleTextOf } from './shown.ts';

const hiding = [
  ['display none', '<p style="display:none">secret</p>'],
  ['a class', '<style>.off{display:none}</style><p class="off">secret</p>'],
  ['the hidden attribute', '<p hidden>secret</p>'],
  ['hidden until found', '<div hidden="until-found"><p>secret</p></div>'],
  ['an ancestor', '<div style="display:none"><p><b>sec</b><i>ret</i></p></div>'],
  ['visibility', '<p style="visibility:hidden">secret</p>'],
  ['a place in a list', '<style>li:nth-child(2){display:none}</style><ul><li></li><li>secret</li></ul>'],
  ['a closed details', '<details><summary></summary><p>secret</p></details>'],
  ['a closed details, bare text', '<details><summary></summary>secret</details>'],
  ['a closed dialog', '<dialog>secret</dialog>'],
  [
    'a clip',
    '<style>.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}</style><b class="sr">secret</b>',
  ],
  [
    'one pixel',
    '<style>.sr{position:absolute;width:1px;height:1px;overflow:hidden}</style><span class="sr">secret</span>',
  ],
  ['a place off the screen', '<style>.sr{position:absolute;left:-9999px}</style><div class="sr">secret</div>'],
  ['a see-through layer', '<style>.menu{position:fixed;opacity:0}</style><div class="menu">secret</div>'],
  [
    'visibility, in a box with something visible',
    '<p style="visibility:hidden">secret<b style="visibility:visible"></b></p>',
  ],
  ['the colour it stands on', '<p style="color:#fff;background:#fff">secret</p>'],
  ['the same within a line', '<p style="color:#fff;background:#fff"><b>secret</b></p>'],
  ['no size', '<style>.none{font-size:0}</style><p class="none">secret</p>'],
] as const;

describe('hidden text is marked', () => {
  it.each(hiding)('hostile 26: hidden by %s', (_, html) => {
    const outline = outlineOf(`<p>seen</p>${html}<p>after</p>`);
    expect(textOf(outline)).toBe('seensecretafter');
    expect(visibleTextOf(outline)).toBe('seenafter');
  });
});

const showing = [
  ['an element without a box', '<div style="display:contents"><p>open</p></div>'],
  ['an open details', '<details open><summary></summary><p>open</p></details>'],
  ['an open dialog', '<dialog open>open</dialog>'],
  ['what waits to be faded in', '<style>.reveal{opacity:0}</style><section class="reveal"><p>open</p></section>'],
  ['white over a picture', '<div style="color:#fff"><img alt="" style="position:absolute"><p>open</p></div>'],
  ['white on a painted line', '<p style="color:#fff;background:#fff"><b style="background:#036">open</b></p>'],
  ['white over a drawn ground', '<p style="color:#fff;background:#fff linear-gradient(#000,#333)">open</p>'],
  ['what lies below the fold', '<div style="height:9000px"></div><p>open</p>'],
  ['a card placed by hand', '<div style="position:absolute;left:20px;overflow:hidden;width:300px">open</div>'],
  ['what is visible again', '<p style="visibility:hidden"><b style="visibility:visible">open</b></p>'],
  ['aria-hidden', '<p aria-hidden="true">open</p>'],
  ['the clickable part of a picture', '<map><area href="mailto:a@northgate.example"></map>open'],
] as const;

describe('visible text is not', () => {
  it.each(showing)('%s', (_, html) => {
    const outline = outlineOf(html);
    expect(visibleTextOf(outline)).toBe('open');
    expect(outline.some(({ h }) => h === 1)).toBe(false);
  });

  it('of a body that is only waiting to be shown', () => {
    for (const rule of ['body{visibility:hidden}', 'html{display:none}', 'body{display:none}']) {
      const outline = outlineOf(`<style>${rule}</style><p>open</p><p style="display:none">secret</p>`);
      expect(visibleTextOf(outline)).toBe('open');
    }
  });
});

it('marks the outermost hidden element only: the mark holds for all below', () => {
  const outline = outlineOf('<div hidden><p>a</p><p>b</p></div>');
  expect(outline.filter(({ h }) => h === 1).map(({ t }) => t)).toEqual(['div']);
});
