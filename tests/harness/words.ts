/** Waits until what is read holds all of these (a text, or an expression), and gives all of it; times out with what it said. */
export const untilSaid = async (
  read: () => Promise<string>,
  wanted: (string | RegExp)[],
  timeout = 15_000,
): Promise<string> => {
  const until = Date.now() + timeout;
  for (;;) {
    const words = await read().catch(() => '');
    const missing = wanted.filter((want) => (typeof want === 'string' ? !words.includes(want) : !want.test(words)));
    if (missing.length === 0) return words;
    if (Date.now() > until) throw new Error(`The panel never said ${missing.join(', ')}. It says:\n${words}`);
    await new Promise((soon) => setTimeout(soon, 50));
  }
};
