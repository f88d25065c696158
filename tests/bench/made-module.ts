import { build } from 'vite';
import { root } from '../tools/run.ts';

/** A file of the bench and all it imports, in one module, made as the extension's own are. */
export const madeModule = async <Module>(file: string): Promise<Module> => {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: { write: false, ssr: `tests/bench/${file}`, minify: true },
  });
  const made = (Array.isArray(result) ? result : [result]).flatMap((part) => ('output' in part ? part.output : []));
  const chunk = made.find((part) => part.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${file} could not be made into one module.`);
  return import(`data:text/javascript;base64,${Buffer.from(chunk.code).toString('base64')}`);
};
