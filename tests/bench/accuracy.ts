import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import * as z from 'zod/mini';
import { root, run } from '../tools/run.ts';
import { installPeers } from './peers.ts';
import { publisherOf } from './publisher.ts';

/** Where labelled pages and their scorer may be. */
const material = resolve(root, '..', 'shared');
const scorer = join(material, 'tools', 'score.mjs');

/** Why there is nothing to measure; undefined when there is. */
export const whyNoAccuracy = (): string | undefined =>
  existsSync(scorer) ? undefined : 'the labelled pages and their scorer are not in ../shared';

const corpora = ['company', 'webstruct', 'schemaorg'] as const;
type Corpus = (typeof corpora)[number];

const Field = z.object({ P: z.optional(z.nullable(z.number())), R: z.optional(z.nullable(z.number())) });
const Score = z.object({
  fields: z.record(z.string(), Field),
  traps: z.optional(z.record(z.string(), z.object({ traps: z.number(), fell: z.number() }))),
  silence: z.optional(z.record(z.string(), z.object({ pages: z.number(), broken: z.number() }))),
  faxesAsPhones: z.optional(z.number()),
});
type Score = z.infer<typeof Score>;

const listOf = async (corpus: Corpus): Promise<string[]> => {
  const { output } = await run('node', [scorer, 'list', corpus, '--pages', join(material, 'pages', corpus)], {
    keepsOutput: true,
  });
  return output.split('\n').filter((line) => line.startsWith('{'));
};

const scored = async (corpus: Corpus, readings: string): Promise<Score> => {
  const pages = ['--pages', join(material, 'pages', corpus)];
  const { output } = await run('node', [scorer, corpus, ...pages, '--readings', readings, '--json'], {
    keepsOutput: true,
  });
  return Score.parse(JSON.parse(output));
};

type Readers = typeof import('./rival-readings.ts');

/** Score of every way of reading over one corpus. */
const scoresOf = async (corpus: Corpus, { readingsOf }: Readers, folder: string): Promise<Map<string, Score>> => {
  const scores = new Map<string, Score>();
  for (const [rival, readings] of await readingsOf(await listOf(corpus), publisherOf)) {
    const file = join(folder, `${corpus}-${rival}.jsonl`);
    writeFileSync(file, readings.map((reading) => JSON.stringify(reading)).join('\n'));
    scores.set(rival, await scored(corpus, file));
  }
  return scores;
};

const share = (value: number | null | undefined) => (typeof value === 'number' ? value.toFixed(2) : '-');

const tableOf = (corpus: Corpus, scores: ReadonlyMap<string, Score>): string => {
  const names = [...scores.keys()];
  const fields = Object.keys(scores.get('ours')?.fields ?? {});
  const cell = (rival: string, field: string) => {
    const { P, R } = scores.get(rival)?.fields[field] ?? {};
    return `${share(P)}/${share(R)}`.padStart(14);
  };
  const head = `${corpus} (P/R)`.padEnd(30) + names.map((name) => name.padStart(14)).join('');
  return [head, ...fields.map((field) => field.padEnd(30) + names.map((name) => cell(name, field)).join(''))].join(
    '\n',
  );
};

const falls = ({ traps, silence, faxesAsPhones }: Score): string => {
  const broken = Object.entries(silence ?? {}).map(
    ([what, { pages, broken: pagesBroken }]) => `${what} ${pagesBroken} of ${pages}`,
  );
  return `traps ${traps?.['all']?.fell ?? 0} of ${traps?.['all']?.traps ?? 0}; silence broken: ${broken.join(', ') || 'none'}; faxes as phones ${faxesAsPhones ?? 0}`;
};

/** Every way of reading, scored on the labelled pages: tables for people, or all figures as one object. */
export const accuracy = async (): Promise<{ text: string; figures: object }> => {
  await installPeers();
  const { module } = await runnerImport<Readers>(join(import.meta.dirname, 'rival-readings.ts'), {
    ...{ configFile: false, root, logLevel: 'silent' },
  });
  const folder = mkdtempSync(join(tmpdir(), 'sweetspot-accuracy-'));
  const parts: string[] = [];
  const figures: Record<string, object> = {};
  for (const corpus of corpora) {
    const scores = await scoresOf(corpus, module, folder);
    parts.push(
      tableOf(corpus, scores),
      ...[...scores].filter(() => corpus === 'company').map(([name, score]) => `${name}: ${falls(score)}`),
      '',
    );
    figures[corpus] = Object.fromEntries(scores);
  }
  rmSync(folder, { recursive: true, force: true });
  return { text: parts.join('\n'), figures };
};
