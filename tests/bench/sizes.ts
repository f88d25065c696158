import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { builtExtension } from '../harness/chromium.ts';
import type { Figure } from './figures.ts';

const staticImport = /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{},\s]+?from\s*)?["'](\.{1,2}\/[^"']+\.js)["']/g;
const lazyImport = /\bimport\(\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;

const textOf = (file: string) => readFileSync(file, 'utf8');
const targets = (file: string, kind: RegExp) =>
  [...textOf(file).matchAll(kind)].flatMap(([, path]) => (path ? [join(dirname(file), path)] : [])).filter(existsSync);

/** Files loaded with these: themselves and all they import statically, over any number of steps. */
const loadedWith = (files: readonly string[]): Set<string> => {
  const loaded = new Set(files);
  for (const file of loaded) for (const found of targets(file, staticImport)) loaded.add(found);
  return loaded;
};

const bytesOf = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + statSync(file).size, 0);
const bytes = (value: number): Figure => ({ value, unit: 'B' });

const namedByPanel = (kind: RegExp) =>
  [...textOf(join(builtExtension, 'sidepanel.html')).matchAll(kind)].flatMap(([, path]) =>
    path ? [join(builtExtension, path)] : [],
  );

/** Scripts that the panel's page names itself. */
const panelScripts = () => namedByPanel(/(?:src|href)="\/?([^"]+\.js)"/g);
const panelStyles = () => namedByPanel(/href="\/?([^"]+\.css)"/g);

/** The lazy chunk that understands: the one that holds the phone metadata or is named after it. */
const understandChunk = (panel: ReadonlySet<string>): string => {
  const lazy = [...panel].flatMap((file) => targets(file, lazyImport));
  const found = lazy.find((file) => /(?:understand|readers)/.test(file));
  if (!found) throw new Error(`No lazy chunk that understands among: ${lazy.join(', ') || 'none'}`);
  return found;
};

/** Address of the lazy chunk within the extension, "/chunks/….js". */
export const understandPath = (): string => `/${relative(builtExtension, understandChunk(loadedWith(panelScripts())))}`;

const pageScript = join(builtExtension, 'gather.js');
const background = join(builtExtension, 'background.js');

/** The built files that a page, the panel until its first paint and the background load. */
export const loadedFiles = (): { page: string[]; panel: string[]; background: string[] } => ({
  page: [pageScript],
  panel: [...loadedWith(panelScripts()), join(builtExtension, 'sidepanel.html'), ...panelStyles()],
  background: [background],
});

/** Sizes of the built JavaScript, minified, before compression. */
export const sizes = (): Record<string, Figure> => {
  const panel = loadedWith(panelScripts());
  const withUnderstand = loadedWith([...panel, understandChunk(panel)]);
  return {
    page_script_bytes: bytes(bytesOf([pageScript])),
    panel_bytes: bytes(bytesOf(panel)),
    understand_bytes: bytes(bytesOf(withUnderstand) - bytesOf(panel)),
    background_bytes: bytes(bytesOf([background])),
  };
};
