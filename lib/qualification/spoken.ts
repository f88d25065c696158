const spoken =
  /^q\.(niche\.general|authority|people|problem|need|money|budget|intent|opp|check\.(?!competitor|conflict|export))/;

/** True for the id of a question that is put to the buyer word for word; the others the rep answers alone. */
export const isSpoken = (question: string): boolean => spoken.test(question);
