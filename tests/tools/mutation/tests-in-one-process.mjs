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
    const url = stands.get(name);
    if (url === undefined) return next(name, context);
    // A stand-in asks for the real one, which is among the project's own packages.
    if (context.parentURL === url)
      return next(name, { ...context, parentURL: pathToFileURL(`${process.cwd()}/`).href });
    return { url, shortCircuit: true };
  },
  load(url, context, next) {
    const loaded = next(url, context);
    if (!/\/lib\/.*\.ts$/.test(url) || loaded.source == null) return loaded;
    return { ...loaded, source: withImports(url, String(loaded.source)) };
  },
});
