import * as z from 'zod/mini';
import { Headcount } from '../../lib/prospect/fact.ts';
import { titleOf } from '../../lib/titles/title.ts';
import { Fault } from './command.ts';

const Line = z.object({ id: z.union([z.string(), z.number()]), title: z.string(), headcount: z.optional(Headcount) });

/** Says the seniority and function of one job title; what cannot be told is absent. */
export const run = async (input: unknown): Promise<object> => {
  const line = Line.safeParse(input);
  if (!line.success) throw new Fault('bad_line', 'A line is {"id", "title"} with a "headcount" where it is known.');
  const { id, title, headcount } = line.data;
  return { id, ...titleOf(title, headcount) };
};
