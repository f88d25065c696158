import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licencesOf } from './licences.ts';
import { lockFaults, packagesOf } from './lock.ts';
import { root } from './run.ts';

// Says under what licences everything installed comes, and fails when one is not allowed or the lock file is loose.

const fileOf = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));
const lock = fileOf('package-lock.json');
const judgements = licencesOf(packagesOf(lock));

const shipped = judgements.filter((judgement) => !judgement.package.isTool);
console.log(`${judgements.length} packages, ${shipped.length} of them shipped.`);
const excused = judgements.filter(({ verdict }) => verdict === 'excused');
for (const [reason, those] of Map.groupBy(excused, (judgement) => judgement.reason)) {
  const names = [...new Set(those.map((judgement) => judgement.package.name))].join(', ');
  console.log(`${those[0]?.package.licence}: ${reason} (${names})`);
}

const faults = [
  ...lockFaults(lock, fileOf('package.json')),
  ...judgements.filter(({ verdict }) => verdict === 'refused').map(({ reason }) => reason),
];
for (const fault of faults) console.log(`✕ ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
