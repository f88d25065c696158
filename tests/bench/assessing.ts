import { build } from 'vite';
import { root } from '../tools/run.ts';
import type { assessTimes, rescoreTime } from './assess-samples.ts';
import { type Figure, spread } from './figures.ts';

type Samples = { assessTimes: typeof assessTimes; rescoreTime: typeof rescoreTime };

/** The code that judges and the prospects it is timed on, in one module, made as the extension's own are. */
const samples = async (): Promise<Samples> => {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: { write: false, ssr: 'tests/bench/assess-samples.ts', minify: true },
  });
  const made = (Array.isArray(result) ? result : [result]).flatMap((part) => ('output' in part ? part.output : []));
  const chunk = made.find((part) => part.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('What judges could not be made into one module.');
  return import(`data:text/javascript;base64,${Buffer.from(chunk.code).toString('base64')}`);
};

const warmUp = 2_000;
const many = 100_000;

/** Milliseconds of one assessment of a prospect never seen before; seconds of judging 100,000, and the longest slice of that. */
export const assessing = async (): Promise<Record<string, Figure>> => {
  const { assessTimes, rescoreTime } = await samples();
  assessTimes(warmUp);
  const { seconds, longestMs } = await rescoreTime(many);
  return {
    assess_ms: spread(assessTimes(warmUp), 'ms'),
    rescore_100k_s: { value: Number(seconds.toPrecision(3)), unit: 's' },
    rescore_slice_ms: { value: Number(longestMs.toPrecision(3)), unit: 'ms' },
  };
};
