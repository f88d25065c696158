import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../tools/run.ts';

const built = join(root, '.output', 'chrome-mv3', 'gather.js');
const sources = ['entrypoints/gather.ts', 'lib/page/*.ts'];

const changedAt = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const isFresh = (): boolean => {
  const at = changedAt(built);
  return globSync(sources, { cwd: root }).every((file) => changedAt(join(root, file)) < at);
};

/** The page script as the extension ships it; built first when it is missing or older than its sources. */
export const pageScript = async (): Promise<string> => {
  if (!isFresh()) {
    const { code, output } = await run('wxt', ['build'], { keepsOutput: true });
    if (code !== 0) throw new Error(`The extension cannot be built: ${output.trim().split('\n').at(-1) ?? ''}`);
  }
  return readFileSync(built, 'utf8');
};
