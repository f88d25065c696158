import * as z from 'zod/mini';
import { Id, Instant } from '../prospect/text.ts';

/** A version of a definition, by what names it. */
export const VersionName = z.object({ id: Id, version: z.int() });
export type VersionName = z.infer<typeof VersionName>;

/** The definition in force and since when. `beside`: the one that was in force before, or that a backup had in force. */
export const InForce = z.extend(VersionName, { at: Instant, beside: z.optional(VersionName) });
export type InForce = z.infer<typeof InForce>;

/** True when both name the same version. */
export const isSameVersion = (one: VersionName, other: VersionName): boolean =>
  one.id === other.id && one.version === other.version;
