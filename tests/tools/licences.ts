import type { Package } from './lock.ts';

/** What reaches users must be free of conditions that would bind them, or us. */
const shippable = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'CC0-1.0', '0BSD']);
const forTools = new Set([...shippable, 'BlueOak-1.0.0', 'Unlicense', 'Zlib']);

/** Other licences, of tools alone, and why each harms nobody. */
const excusedTools: Record<string, string> = {
  'MPL-2.0': 'binds changes to its own files; used unchanged, never shipped',
  'Python-2.0': 'the old and permissive licence of the parser of command lines; never shipped',
  BSD: 'the package does not say which of the BSD licences, all of which are allowed; never shipped',
};

/** Shipped packages under another licence, and why each is taken all the same. */
const excusedParts: Record<string, string> = {
  'webextension-polyfill':
    'MPL-2.0 binds changes to its own files; it is the common face of the browsers and shipped unchanged',
};

const alternatives = (licence: string) => licence.replace(/[()]/g, '').split(' OR ');

/** True when one of the alternatives of an SPDX expression asks for nothing but what is allowed. */
const isWithin = (licence: string, allowed: ReadonlySet<string>): boolean =>
  alternatives(licence).some((all) => all.split(' AND ').every((one) => allowed.has(one)));

/** What a licence comes to: allowed, allowed for a reason, or not. */
export type Judgement = { package: Package; verdict: 'allowed' | 'excused' | 'refused'; reason: string };

const judged = (found: Package): Judgement => {
  const { name, licence, isTool } = found;
  if (isWithin(licence, isTool ? forTools : shippable)) return { package: found, verdict: 'allowed', reason: '' };
  const reason = isTool ? excusedTools[licence] : excusedParts[name];
  if (reason !== undefined) return { package: found, verdict: 'excused', reason };
  const what = isTool ? 'a tool' : 'shipped';
  return { package: found, verdict: 'refused', reason: `${name} is ${what} and under “${licence || 'no licence'}”.` };
};

/** Judges the licence of every package. */
export const licencesOf = (packages: readonly Package[]): Judgement[] => packages.map(judged);
