import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Definition } from '../lib/definition/definition.ts';
import type { Reader } from '../lib/readers/reader.ts';
import { root } from './tools/run.ts';
import { castsWithoutReason, exportsWithoutSentence, quietCatches } from './tools/sentences.ts';
import { commentsOf, generated, type Source, sources, treeOf } from './tools/sources.ts';

// The rules of the house that no other tool checks. Each expectation says why; the list it prints is what to mend.

const isScript = ({ path }: Source) => /\.tsx?$/.test(path);
const product = sources('lib', 'entrypoints', 'components').filter(isScript).map(treeOf);
const library = product.filter((tree) => tree.fileName.startsWith('lib/'));
const pureFolders = /^lib\/(?:prospect|markup|readers|titles|definition|qualification|exchange|words)\//;
const tests = sources('tests');
const invented = tests.filter(({ path }) => /^tests\/(?:pages|demo|screens|e2e|bench)\//.test(path));

const none: string[] = [];

describe('files', () => {
  test('the top level holds only what belongs there', () => {
    const allowed = [
      ...['.ci', '.github', 'components', 'entrypoints', 'lib', 'public', 'tests', ...generated],
      ...['.dependency-cruiser.cjs', '.gitignore', '.npmrc', 'biome.json', 'package.json', 'package-lock.json'],
      ...['tsconfig.json', 'vitest.config.ts', 'wxt.config.ts'],
      ...['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'PRIVACY.md', 'README.md'],
    ];
    const strangers = readdirSync(root).filter((name) => !allowed.includes(name));
    expect(strangers, 'A reader of the project meets the top level first: keep it short.').toEqual(none);
  });

  test('no file is longer than 200 lines', () => {
    const isOwnCode = ({ path }: Source) => /\.(?:tsx?|mjs|css)$/.test(path) && !/^tests\/(?:pages|demo)\//.test(path);
    const lines = ({ path, text }: Source) =>
      text
        .trimEnd()
        .split('\n')
        .filter((line) => !path.startsWith('tests/') || line.trim()).length; // tables breathe
    const long = sources()
      .filter(isOwnCode)
      .filter((source) => lines(source) > 200);
    expect(
      long.map(({ path }) => path),
      'A file has one reason to exist; past 200 lines it has two.',
    ).toEqual(none);
  });

  test('packages are pinned, and the lock file names no registry', () => {
    const packages = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const versions: [string, string][] = Object.entries({ ...packages.dependencies, ...packages.devDependencies });
    const loose = versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)).map(([name]) => name);
    expect(loose, 'Another Node silently gets another release of a loose version.').toEqual(none);
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
  });
});

describe('sentences', () => {
  test('every export of lib has a sentence of meaning above it', () => {
    expect(library.flatMap(exportsWithoutSentence), 'Say what it means: shape, unit, range, source.').toEqual(none);
  });

  test('every cast has its reason beside it', () => {
    expect(product.flatMap(castsWithoutReason), 'A cast is allowed at a parsed door only, with the reason.').toEqual(
      none,
    );
  });

  test('nothing is caught to be quiet', () => {
    expect(
      product.flatMap(quietCatches),
      'Expected failures are values; say in a comment why this one may be dropped.',
    ).toEqual(none);
  });

  test('a TODO has a date, and no code is kept in comments', () => {
    const undated = /\b(?:TODO|FIXME)\b(?!.{0,20}\d{4}-\d{2}-\d{2})/;
    const code = /^\/\/\s*(?:const|let|import|return|if \(|export|await|\}|[\w.]+\(.*\);)/;
    const bad = product.flatMap(commentsOf).filter(({ text }) => undated.test(text) || code.test(text));
    expect(
      bad.map(({ at }) => at),
      'Git remembers old code; nobody remembers an undated promise.',
    ).toEqual(none);
  });
});

describe('layers', () => {
  test('pure folders ask no clock and roll no dice', () => {
    const world = /\b(?:Date\.now|Math\.random|Temporal\.Now)\b|\bnew Date\(\)/;
    const asks = library.filter(({ fileName, text }) => pureFolders.test(fileName) && world.test(text));
    expect(
      asks.map(({ fileName }) => fileName),
      'The clock and the random source come in as parameters.',
    ).toEqual(none);
  });

  test('tests replace no module of ours', () => {
    const mocks = tests.filter(({ path, text }) => /\.test\.tsx?$/.test(path) && /\bvi\.mock\(\s*['"`]\./.test(text));
    expect(
      mocks.map(({ path }) => path),
      'Mock only time and the network.',
    ).toEqual(none);
  });
});

describe('lists', () => {
  test('every reader is named as its file is', () => {
    const modules = import.meta.glob('../lib/readers/*.reader.ts', { eager: true, import: 'reader' });
    const named = Object.entries(modules).map(([file, reader]) => ({
      file: file.split('/').pop(),
      id: (reader as Reader).id,
    })); // the contract of *.reader.ts
    expect(named.length).toBeGreaterThan(0);
    expect(
      named.filter(({ file, id }) => file !== `${id}.reader.ts`),
      'It is found by its name.',
    ).toEqual(none);
  });

  test('every template is a definition whose weights sum to 100', async () => {
    const modules = Object.entries(import.meta.glob('../lib/definition/templates/*.ts', { eager: true }));
    expect(modules.length).toBeGreaterThan(0);
    for (const [file, module] of modules) {
      const templates = Object.values(module as Record<string, unknown>); // a module's exports are a record
      expect(templates.length, `${file} exports its template and nothing else.`).toBe(1);
      const definition = Definition.parse(templates[0]);
      const sums = definition.profiles.map(({ criteria }) => criteria.reduce((sum, { weight }) => sum + weight, 0));
      expect(sums, `${file}: a band of 0 to 100 needs weights that sum to 100.`).toEqual(sums.map(() => 100));
    }
  });
});

describe('templates', () => {
  test('every template is held to ten goldens or more, in a test of its own name', () => {
    const named = sources('lib/definition/templates').map(({ path }) => path.replace(/^.*\/|\.ts$/g, ''));
    expect(named.length).toBeGreaterThan(0);
    const goldensOf = (name: string) => {
      const held = tests.find(({ path }) => path === `tests/qualification/templates/${name}.test.ts`)?.text ?? '';
      const isHeld = held.includes(`/definition/templates/${name}.ts'`) && held.includes('holdTo(');
      return isHeld ? held.split(/^ {4}why: /m).length - 1 : 0;
    };
    const thin = named.filter((name) => goldensOf(name) < 10);
    expect(thin, 'A template nobody has tried on ten companies is a guess.').toEqual(none);
  });
});

describe('fixtures are invented', () => {
  test('hosts are *.example or *.test', () => {
    const allowed =
      /(?:^|\.)(?:example|test|invalid|localhost)$|^(?:www\.)?example\.(?:com|net|org)$|^sites\.google\.com$|^yourdomain\.com$|^127\.0\.0\.1$|^192\.0\.2\.|^(?:www\.)?(?:schema\.org|w3\.org|ogp\.me|linkedin\.com|xing\.com|facebook\.com|x\.com|twitter\.com|instagram\.com|youtube\.com|github\.com)$/;
    const hostsOf = (text: string) => [...text.matchAll(/(?:https?:\/\/|[\w.]@)([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi)];
    const real = invented.flatMap(({ path, text }) =>
      hostsOf(text).flatMap(([, host = '']) => (allowed.test(host.toLowerCase()) ? [] : `${path}: ${host}`)),
    );
    expect(real, 'A fixture must never point at somebody.').toEqual(none);
  });

  test('telephone numbers hold 555', () => {
    const numbers = (text: string) =>
      [...text.matchAll(/(?:tel:|\+)\+?\d[\d\s().-]{6,18}\d/g)].map(([number]) => number);
    const real = invented.flatMap(({ path, text }) =>
      numbers(text).flatMap((number) =>
        number.replace(/\D/g, '').match(/555|^1?1234567890$/) ? [] : `${path}: ${number}`,
      ),
    );
    expect(real, 'A fixture must never ring at somebody.').toEqual(none);
  });

  test('no path of one machine is written down', () => {
    const paths = new RegExp(`(?:^|[\\s'"\`(])/(?:${['home', 'root', 'work', 'tmp', 'Users'].join('|')})/\\w`, 'm');
    const bound = sources().filter(({ path, text }) => path !== 'package-lock.json' && paths.test(text));
    expect(
      bound.map(({ path }) => path),
      'The project runs on any machine.',
    ).toEqual(none);
  });
});
