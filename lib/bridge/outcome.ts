import type { Refusal } from './protocol.ts';

/** What came of a command: its reply, or why it was not carried out. */
export type Outcome<Value> = { ok: true; reply: Value } | { ok: false; refusal: Refusal };

/** The outcome of a command carried out. */
export const done = <Value>(reply: Value): Outcome<Value> => ({ ok: true, reply });

/** Why something was not done; its sentence for the user is said, in the user's language, whenever it is read or sent. */
export const refusal = (code: Refusal['code'], say: () => string): Refusal => ({
  code,
  get message() {
    return say();
  },
});

/** The outcome of a command not carried out. */
export const refused = (code: Refusal['code'], say: () => string): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: refusal(code, say),
});
