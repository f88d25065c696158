import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { Definition } from '../../lib/definition/definition.ts';
import { root } from './run.ts';

/** Where the published form of a definition stands. */
export const schemaPath = join(root, 'lib/definition/definition.schema.json');

/** The JSON Schema of a definition file, as the code says it: what a file may hold, so that defaults may be left out. */
export const schemaText = (): string => {
  const schema = z.toJSONSchema(Definition, { io: 'input', reused: 'ref' });
  return `${JSON.stringify({ title: 'Sweetspot definition', ...schema }, null, 2)}\n`;
};

// Run by name, it writes the file anew.
if (process.argv[1]?.endsWith('definition-schema.ts')) writeFileSync(schemaPath, schemaText());
