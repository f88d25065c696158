import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../harness/site.ts';
import { root } from './run.ts';

const folder = join(root, 'tests', 'demo');
const types = { html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8' };

/** The invented companies, best fit first. */
export const demoPages = {
  northgate: 'http://northgate.example/',
  larkspur: 'http://larkspur.example/',
  brandstetter: 'http://brandstetter.example/',
  directory: 'http://it-directory.example/',
};

/** A page or style sheet of the demo web: the host names the folder, "/about" is about.html; undefined for any other address. */
export const demoAnswer = ({ hostname, pathname }: URL): Answer | undefined => {
  const [, name, ending = 'html'] = /^\/([a-z-]*)(?:\.(css))?$/.exec(pathname) ?? [];
  if (name === undefined || !/^[a-z-]+\.example$/.test(hostname)) return undefined;
  const file = join(folder, hostname, `${name || 'index'}.${ending}`);
  return existsSync(file) ? { body: readFileSync(file), type: ending === 'css' ? types.css : types.html } : undefined;
};
