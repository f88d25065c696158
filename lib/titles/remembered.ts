/**
 * Answers of `make` kept for the texts it was asked last, at most this many: pages, and readers of one page, ask for the
 * same words again and again. The answers are shared: nobody may change them.
 */
export const remembered = <Answer>(make: (text: string) => Answer, most: number): ((text: string) => Answer) => {
  const known = new Map<string, { answer: Answer }>();
  return (text) => {
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier.answer;
    const answer = make(text);
    if (known.size >= most) known.clear();
    known.set(text, { answer });
    return answer;
  };
};
