import { describe, expect, test } from 'vitest';
import { licencesOf } from './licences.ts';
import { type Lock, lockFaults, packagesOf } from './lock.ts';

const sound = { version: '1.2.3', license: 'MIT', integrity: 'sha512-abc' };
const lockOf = (entry: object): Lock => ({ packages: { '': {}, 'node_modules/one': { ...sound, ...entry } } });
const manifest = { dependencies: { one: '1.2.3' } };

describe('a lock file', () => {
  test('that holds every package to its very bytes has no fault', () => {
    expect(lockFaults(lockOf({}), manifest)).toEqual([]);
  });

  test.each<[string, object, object]>([
    ['without a fingerprint', { integrity: undefined }, manifest],
    ['with a weak fingerprint', { integrity: 'sha1-abc' }, manifest],
    ['that names a host', { resolved: 'https://registry.example/one.tgz' }, manifest],
    ['of another version than wanted', { version: '1.2.4' }, manifest],
    ['with a package that runs a script when installed', { hasInstallScript: true }, manifest],
  ])('%s has one', (_, entry, wanted) => {
    expect(lockFaults(lockOf(entry), wanted)).toHaveLength(1);
  });

  test('under a loose version has one too', () => {
    expect(lockFaults(lockOf({ version: '^1.2.3' }), { dependencies: { one: '^1.2.3' } })).toHaveLength(1);
  });

  test('may hold a package whose script is allowed', () => {
    expect(lockFaults(lockOf({ hasInstallScript: true }), { ...manifest, allowScripts: { one: true } })).toEqual([]);
  });
});

describe('a licence', () => {
  const verdict = (license: string, dev: boolean) => licencesOf(packagesOf(lockOf({ license, dev })))[0]?.verdict;

  test.each<[string, string, string]>([
    ['MIT', 'allowed', 'allowed'],
    ['(BSD-3-Clause OR GPL-2.0)', 'allowed', 'allowed'],
    ['(MIT AND Zlib)', 'refused', 'allowed'],
    ['(MIT AND GPL-3.0-only)', 'refused', 'refused'],
    ['(MIT AND ISC)', 'allowed', 'allowed'],
    ['BlueOak-1.0.0', 'refused', 'allowed'],
    ['MPL-2.0', 'refused', 'excused'],
    ['GPL-3.0-only', 'refused', 'refused'],
    ['', 'refused', 'refused'],
  ])('%s is %s when shipped and %s in a tool', (licence, shipped, tool) => {
    expect([verdict(licence, false), verdict(licence, true)]).toEqual([shipped, tool]);
  });
});
