import { readdirSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

// Loaded before the tests where changed copies are tried: the tests stay loaded in one process, and each copy costs milliseconds where a
// new start would cost seconds. Node reads the types away itself; what it does not know is given here: what the tests import as
// vitest and fast-check, and the folders of files that the build gathers.

const stands = new Map([
  ['vitest', new URL('./vitest-under-mocha.mjs', import.meta.url).href],
  ['fast-check', new URL('./fewer-examples.mjs', import.meta.url).href],
]);
/** What remembers, as the method asks for it: the tests of remembering itself get the real one. */
const once = new URL('./once-per-copy.mjs', import.meta.url).href;
const remembers = /\/(?:made-once|remembered|phrase)\.ts$/;
const isOfMethod = (url = '') => /\/lib\/(?:definition|qualification)\/[^?]*\.ts$/.test(url);
const gathered =
  /import\.meta\.glob(?:<[^(]*>)?\(\s*'\.\/([a-z/]*)\*([a-z.]+)',\s*\{ eager: true(?:, import: '([a-z]+)')? \}\s*,?\s*\)/;

/** The same source with the files of its folder imported by name. */
const withImports = (url, source) => {
  const found = gathered.exec(source);
  if (found === null) return source;
  const [whole, folder, ending, name] = found;
  const files = readdirSync(fileURLToPath(new URL(`./${folder}`, url))).filter((file) => file.endsWith(ending));
  const imports = files.map((file, at) => `import * as gathered${at} from './${folder}${file}';`).join('');
  const entries = files.map((file, at) => `'./${folder}${file}': gathered${at}${name === undefined ? '' : `.${name}`}`);
  return imports + source.replace(whole, `{${entries.join(',')}}`);
};

registerHooks({
  resolve(name, context, next) {
    const url = stands.get(name) ?? (remembers.test(name) && isOfMethod(context.parentURL) ? once : undefined);
    // A stand-in asks for the real one, which is found from where the stand-in is kept, not from where it was copied to.
    if (context.parentURL === (url ?? once))
      return next(name, { ...context, parentURL: pathToFileURL(`${process.cwd()}/tests/tools/mutation/`).href });
    return url === undefined ? next(name, context) : { url, shortCircuit: true };
  },
  load(url, context, next) {
    const loaded = next(url, context);
    if (!/\/lib\/.*\.ts$/.test(url) || loaded.source == null) return loaded;
    return { ...loaded, source: withImports(url, String(loaded.source)) };
  },
});
