/**
 * One batch command, `<name>.command.ts`. `run` answers one line; what it throws becomes that line's error and the
 * batch goes on. A `Fault` gives the error a code.
 */
export type Command = {
  run: (line: unknown) => Promise<object>;
  /** How many lines are worked on at once; one when absent. */
  atOnce?: number;
  /** Runs before the first line. */
  open?: () => Promise<void>;
  /** Runs after the last line, also when the batch fails. */
  close?: () => Promise<void>;
};

/** What is wrong with one line: a word for programs and a sentence for people. */
export class Fault extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
