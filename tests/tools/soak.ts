import { killAtRandom } from '../harness/kills.ts';
import { dropProfile, newProfile } from '../harness/profile.ts';
import { root, run } from './run.ts';

/** How often to kill: the first argument, or 200. */
const times = Number(process.argv[2] ?? 200);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);

const built = await run('wxt', ['build'], { keepsOutput: true });
if (built.code !== 0) throw new Error(`The extension of ${root} does not build:\n${built.output}`);
const profile = await newProfile();
const from = Date.now();
console.log(`killing ${times} times at random instants, seed ${seed}`);
const { stops, kills, acknowledged, faults } = await killAtRandom({ times, seed, profile, tell: console.log });
await dropProfile(profile);
for (const fault of faults) console.log(`fault: ${fault}`);
const minutes = ((Date.now() - from) / 60_000).toFixed(1);
console.log(
  `${kills} kills of the browser, ${stops} of the background in ${minutes} minutes; ${acknowledged} writings`,
);
console.log(`${faults.length === 0 ? 1 : 0} passed, ${faults.length} failed`);
process.exitCode = faults.length === 0 ? 0 : 1;
