import type { assessTimes, rescoreTime } from './assess-samples.ts';
import { type Figure, spread } from './figures.ts';
import { madeModule } from './made-module.ts';

type Samples = { assessTimes: typeof assessTimes; rescoreTime: typeof rescoreTime };

const warmUp = 2_000;
const many = 100_000;

/** Milliseconds of one assessment of a prospect never seen before; seconds of judging 100,000, and the longest slice of that. */
export const assessing = async (): Promise<Record<string, Figure>> => {
  const { assessTimes, rescoreTime } = await madeModule<Samples>('assess-samples.ts');
  assessTimes(warmUp);
  const { seconds, longestMs } = await rescoreTime(many);
  return {
    assess_ms: spread(assessTimes(warmUp), 'ms'),
    rescore_100k_s: { value: Number(seconds.toPrecision(3)), unit: 's' },
    rescore_slice_ms: { value: Number(longestMs.toPrecision(3)), unit: 'ms' },
  };
};
