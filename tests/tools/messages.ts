import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf } from '../../lib/words/phrase.ts';
import { root } from './run.ts';
import { allTexts } from './texts.ts';

/** A file of messages as browsers want it: name → message, in which "$" is written twice. */
type Messages = Record<string, { message: string }>;

const folder = join(root, 'public', '_locales');
const fileOf = (language: string) => join(folder, language, 'messages.json');
const dollars = { ours: /\$/g, theirs: /\$\$/g };

/** Languages there are message files for, English first. */
export const languages = (): string[] => ['en', ...readdirSync(folder).filter((name) => name !== 'en')];

/** The messages of a language: name → text. */
export function messagesIn(language: string): Map<string, string> {
  const found: Messages = JSON.parse(readFileSync(fileOf(language), 'utf8'));
  return new Map(Object.entries(found).map(([name, { message }]) => [name, message.replace(dollars.theirs, '$')]));
}

/** Writes the messages of a language, by their names. */
export function writeMessages(language: string, texts: ReadonlyMap<string, string>): void {
  const sorted = [...texts].sort(([one], [other]) => (one < other ? -1 : 1));
  const rows = sorted.map(([name, text]) => [name, { message: text.replace(dollars.ours, '$$$$') }]);
  mkdirSync(join(folder, language), { recursive: true });
  writeFileSync(fileOf(language), `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`);
}

/** Messages with names of their own: what the language is called and which way it runs, and those the manifest names. */
export function namedMessages(): string[] {
  const manifest = readFileSync(join(root, 'wxt.config.ts'), 'utf8');
  return ['language', 'direction', ...new Set([...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, name = '']) => name))];
}

/** What the English file must hold: the named messages as they stand in it, and every text of the code by its key. */
export function englishMessages(): Map<string, string> {
  const kept = messagesIn('en');
  const named = namedMessages().map((name) => [name, kept.get(name) ?? ''] as const);
  return new Map([...named, ...allTexts().map((text) => [keyOf(text), text] as const)]);
}
