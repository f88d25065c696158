/** One figure of the bench: a spread over many samples, or one value. */
export type Figure = { p50: number; p95: number; unit: string } | { value: number; unit: string };

const rounded = (value: number) => Number(value.toPrecision(3));

const quantile = (sorted: readonly number[], share: number): number => {
  const at = Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1);
  const found = sorted[Math.max(0, at)];
  if (found === undefined) throw new Error('A figure needs at least one sample.');
  return found;
};

/** Median and 95th percentile (nearest rank) of samples. */
export const spread = (samples: readonly number[], unit: string): Figure => {
  const sorted = [...samples].sort((one, other) => one - other);
  return { p50: rounded(quantile(sorted, 0.5)), p95: rounded(quantile(sorted, 0.95)), unit };
};

/** The middle of samples, for a ratio of two noisy times. */
export const median = (samples: readonly number[]): number =>
  quantile(
    [...samples].sort((one, other) => one - other),
    0.5,
  );

/** A table for people: name, value or median and 95th percentile, unit. */
export const tableOf = (figures: Record<string, Figure>): string => {
  const lines = Object.entries(figures).map(([name, figure]) =>
    'value' in figure
      ? `${name.padEnd(22)}${String(figure.value).padStart(10)}${''.padStart(10)}  ${figure.unit}`
      : `${name.padEnd(22)}${String(figure.p50).padStart(10)}${String(figure.p95).padStart(10)}  ${figure.unit}`,
  );
  return [`${'figure'.padEnd(22)}${'p50'.padStart(10)}${'p95'.padStart(10)}`, ...lines].join('\n');
};
