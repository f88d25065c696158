import type { Refusal } from './protocol.ts';

/** What came of a command: its reply, or why it was not carried out. */
export type Outcome<Value> = { ok: true; reply: Value } | { ok: false; refusal: Refusal };

/** The outcome of a command carried out. */
export const done = <Value>(reply: Value): Outcome<Value> => ({ ok: true, reply });

/** The outcome of a command not carried out; the sentence is for the user. */
export const refused = (code: Refusal['code'], message: string): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { code, message },
});
