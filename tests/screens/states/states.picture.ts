import { describe, it } from 'vitest';
import { cdp, commands, page } from 'vitest/browser';
import { inState, showTheme, themes } from '../on-screen.tsx';
import { smallPng } from './picture.ts';
import { states } from './states.ts';

// `npm run pictures` draws every state anew; `npm run pictures -- -t frozen` draws one.

const folder = '.github/pictures/states';
const [width, height, gap] = [360, 700, 16];

/** What the panel looks like now. */
async function shot(): Promise<ImageBitmap> {
  const { x = 0, y = 0 } = window.frameElement?.getBoundingClientRect() ?? {};
  const clip = { x, y, width, height, scale: 1 };
  const { data } = await cdp().send('Page.captureScreenshot', { format: 'png', clip });
  return createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
}

/** The panel as it stands in both themes, light at the left. */
async function bothThemes() {
  const canvas = new OffscreenCanvas(width * 2 + gap, height);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('This browser draws no pictures.');
  pen.fillStyle = '#cfd4d8';
  pen.fillRect(0, 0, canvas.width, height);
  for (const [index, theme] of themes.entries()) {
    await showTheme(theme, { 'prefers-reduced-motion': 'reduce' });
    pen.drawImage(await shot(), index * (width + gap), 0);
  }
  return pen.getImageData(0, 0, canvas.width, height);
}

describe('pictures', () => {
  it.each(Object.entries(states))('%s', async (name, state) => {
    await page.viewport(width, height);
    await cdp().send('Emulation.setFocusEmulationEnabled', { enabled: true });
    window.focus();
    await inState(state);
    await cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: width * 4, y: 1 }); // hovers over nothing
    await document.fonts.ready;
    const bytes = await smallPng(await bothThemes());
    const encoded = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    await commands.writeFile(`${folder}/${name}.png`, encoded, 'base64');
  });
});
