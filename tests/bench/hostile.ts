import type { Figure } from './figures.ts';
import type { Hostile, hostileTime, hostileTimes } from './hostile-samples.ts';
import { madeModule } from './made-module.ts';

type Samples = { hostileTime: typeof hostileTime; hostileTimes: typeof hostileTimes };

const length = 100_000;
const slowest = 10;

type Measured = Hostile & { grown: number };

const told = ({ reader, piece, shape }: Hostile) => `${reader} on ${JSON.stringify(piece)} in ${shape}`;

/**
 * What hostile text costs the readers: CPU milliseconds of the slowest on 100 kB, and how many times longer one of the
 * ten slowest takes at most on 200 kB: 2 is in step with the text, 4 would be its square. A text sent first warms them.
 */
export const hostile = async (say: (sentence: string) => void): Promise<Record<string, Figure>> => {
  const { hostileTime, hostileTimes } = await madeModule<Samples>('hostile-samples.ts');
  hostileTimes(length / 10);
  const measured: Measured[] = hostileTimes(length)
    .slice(0, slowest)
    .map((one) => {
      const ms = hostileTime(one, length);
      return { ...one, ms, grown: hostileTime(one, 2 * length) / ms };
    });
  const longest = measured.reduce((one, other) => (other.ms > one.ms ? other : one));
  const steepest = measured.reduce((one, other) => (other.grown > one.grown ? other : one));
  say(`Hostile text, 100 kB: slowest is ${told(longest)}, growing most is ${told(steepest)}`);
  return {
    hostile_ms: { value: Number(longest.ms.toPrecision(3)), unit: 'ms' },
    hostile_growth_2x: { value: Number(steepest.grown.toPrecision(3)), unit: 'times' },
  };
};
