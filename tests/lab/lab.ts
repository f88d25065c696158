// Runs the extension's own code on a list of JSON lines: npm run --silent lab -- read|qualify|titles --list FILE
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { root } from '../tools/run.ts';
import type { Command } from './command.ts';
import { answer, inOrder, linesOf } from './lines.ts';

const ending = '.command.ts';
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length));

const usage = `Call it as: npm run --silent lab -- ${names.join('|')} --list FILE`;

/** A path as the caller means it: npm runs commands in the project's folder and says where it was called from. */
const existing = (path: string): string | undefined =>
  [process.cwd(), process.env['INIT_CWD'] ?? '.'].map((folder) => resolve(folder, path)).find(existsSync);

const argumentsOf = () => {
  try {
    return parseArgs({ allowPositionals: true, options: { list: { type: 'string' } } });
  } catch {
    throw new Error(usage); // an option nobody knows, or one without its value
  }
};

const call = (): { name: string; list: string } => {
  const { values, positionals } = argumentsOf();
  const [name = '', ...rest] = positionals;
  if (!names.includes(name) || rest.length > 0 || values.list === undefined) throw new Error(usage);
  const file = existing(values.list);
  if (file === undefined) throw new Error(`There is no file ${values.list}.`);
  return { name, list: readFileSync(file, 'utf8') };
};

/** The command's module: through Vite, as the readers and lexicons are found by the names of their files at build time. */
const commandOf = async (name: string): Promise<Command> => {
  const file = join(import.meta.dirname, `${name}${ending}`);
  const { module } = await runnerImport<Command>(file, { configFile: false, root, logLevel: 'silent' });
  return module;
};

const print = (line: string) =>
  new Promise<void>((written) => {
    process.stdout.write(line, () => written());
  });

const main = async () => {
  const { name, list } = call();
  const { run, atOnce = 1, open, close } = await commandOf(name);
  await open?.();
  try {
    for await (const line of inOrder(linesOf(list), atOnce, (text) => answer(text, run)))
      await print(`${JSON.stringify(line)}\n`);
  } finally {
    await close?.();
  }
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1)); // the reader of a pipe went away
try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
