import { loadedFiles } from '../bench/sizes.ts';

const { page, panel, verdict, background } = loadedFiles();
const asBuilt = { brotli: false }; // minified bytes: what the browser parses, however it travelled

/** What may be loaded, at most: a page is a guest's, and a panel stands open while somebody waits. */
export default [
  { name: 'page script', path: page, limit: '8.2 kB', ...asBuilt },
  { name: 'panel, until its first paint', path: panel, limit: '300 kB', ...asBuilt },
  { name: 'panel, until a verdict', path: verdict, limit: '1540 kB', ...asBuilt },
  { name: 'background', path: background, limit: '150 kB', ...asBuilt },
];
