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

/** These files and all they ever import, lazily too. */
const reachableFrom = (files: ReadonlySet<string>): Set<string> => {
  const reached = new Set(files);
  for (const file of reached)
    for (const found of [...targets(file, staticImport), ...targets(file, lazyImport)]) reached.add(found);
  return reached;
};

/** The lazy chunk of this name among all that the panel ever loads. */
const lazyChunk = (panel: ReadonlySet<string>, name: RegExp): string => {
  const lazy = [...reachableFrom(panel)];
  const found = lazy.find((file) => name.test(file));
  if (!found) throw new Error(`No lazy chunk is named ${name} among: ${lazy.join(', ') || 'none'}`);
  return found;
};

/** The lazy chunk that understands. */
const understandChunk = (panel: ReadonlySet<string>): string => lazyChunk(panel, /\/(?:understand|readers)[^/]*$/);

/** What a verdict needs on top of the first paint: what looks and asks, what understands, what judges and draws. */
const untilVerdict = (panel: ReadonlySet<string>): Set<string> =>
  loadedWith([
    ...panel,
    understandChunk(panel),
    ...[/\/browser-world[^/]*$/, /\/panel-[^/]*$/, /\/account-panel[^/]*$/].map((name) => lazyChunk(panel, name)),
  ]);

/** Address of the lazy chunk within the extension, "/chunks/….js". */
export const understandPath = (): string => `/${relative(builtExtension, understandChunk(loadedWith(panelScripts())))}`;

const pageScript = join(builtExtension, 'gather.js');
const background = join(builtExtension, 'background.js');

/** The built files that a page, the panel until its first paint, the panel until a verdict and the background load. */
export const loadedFiles = (): { page: string[]; panel: string[]; verdict: string[]; background: string[] } => ({
  page: [pageScript],
  panel: [...loadedWith(panelScripts()), join(builtExtension, 'sidepanel.html'), ...panelStyles()],
  verdict: [...untilVerdict(loadedWith(panelScripts()))],
  background: [background],
});

/** Sizes of the built JavaScript, minified, before compression. */
export const sizes = (): Record<string, Figure> => {
  const panel = loadedWith(panelScripts());
  const withUnderstand = loadedWith([...panel, understandChunk(panel)]);
  return {
    page_script_bytes: bytes(bytesOf([pageScript])),
    panel_bytes: bytes(bytesOf(panel)),
    verdict_bytes: bytes(bytesOf(untilVerdict(panel))),
    understand_bytes: bytes(bytesOf(withUnderstand) - bytesOf(panel)),
    background_bytes: bytes(bytesOf([background])),
  };
};
