import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.ts';

// What the store for Firefox says about the package: no error, and no warning but these.

/** `holds`: words that the file must hold, where its name is nobody's choice. */
const known: { code: string; file: RegExp; holds?: string; reason: string }[] = [
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: /^manifest\.json$/,
    reason: 'Firefox on Android has no sidebar: this is for desktops, where the oldest version named knows the key.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/[\w-]+\.js$/,
    holds: 'https://react.dev/errors/',
    reason:
      'React can set HTML; nothing of ours asks it to (biome), and the policy of our pages forbids it (Trusted Types).',
  },
];

type Message = { code: string; message: string; file?: string; line?: number };
type Report = { errors: Message[]; warnings: Message[] };

const sourceDir = join(root, '.output', 'firefox-mv3');
const { output } = await run('web-ext', ['lint', '-s', sourceDir, '--no-config-discovery', '-o', 'json'], {
  keepsOutput: true,
});
const { errors, warnings }: Report = JSON.parse(output.slice(output.indexOf('{')));
const isIn = (file: string, words: string) => readFileSync(join(sourceDir, file), 'utf8').includes(words);
const reasonFor = ({ code, file = '' }: Message) =>
  known.find(
    (warning) =>
      warning.code === code && warning.file.test(file) && (warning.holds === undefined || isIn(file, warning.holds)),
  )?.reason;

for (const [reason, those] of Map.groupBy(warnings, reasonFor))
  if (reason) console.log(`${those[0]?.code} (${those.length}): ${reason}`);
const faults = [...errors, ...warnings.filter((warning) => reasonFor(warning) === undefined)];
for (const { code, message, file, line } of faults) console.log(`✕ ${code} in ${file}:${line}: ${message}`);
process.exitCode = faults.length > 0 ? 1 : 0;
