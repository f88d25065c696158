import * as z from 'zod/mini';
import { Id, Instant } from '../prospect/text.ts';

/** The definition in force and since when. */
export const InForce = z.object({ id: Id, version: z.int(), at: Instant });
export type InForce = z.infer<typeof InForce>;
