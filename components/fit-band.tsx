import type { Band } from '../lib/qualification/assessment.ts';
import { phrase } from '../lib/words/phrase.ts';

/** The band in words, with its tier, or from where it would be tier A. */
function inWords({ lower, upper, tier }: Band, tierA: number): string {
  const points = lower === upper ? `${lower}` : `${lower}–${upper}`;
  return tier
    ? phrase('fit {points}, tier {tier}', { points, tier })
    : phrase('fit {points}, A from {tierA}', { points, tierA });
}

const rounded = ({ lower, upper, ...rest }: Band): Band => ({
  ...rest,
  lower: Math.round(lower),
  upper: Math.round(upper),
});

/** Points as a band from what is known to what is still possible, with the mark from which it is tier A. */
export function FitBand({ band, tierA }: { band: Band; tierA: number }) {
  const shown = rounded(band);
  const { lower, upper } = shown;
  return (
    <div className="mt-2">
      <svg viewBox="0 0 100 12" preserveAspectRatio="none" className="block h-3 w-full" aria-hidden="true">
        <rect y="3" width="100" height="6" rx="2" className="fill-unknown-soft" />
        <rect x={lower} y="3" width={Math.max(upper - lower, 1)} height="6" rx="2" className="fill-accent" />
        <rect x={tierA} width=".6" height="12" className="fill-ink" />
      </svg>
      <p className="flex justify-between gap-1 text-xs text-soft">
        <span aria-hidden="true" className="max-[300px]:hidden">
          0
        </span>
        <span>{inWords(shown, tierA)}</span>
        <span aria-hidden="true" className="max-[300px]:hidden">
          100
        </span>
      </p>
    </div>
  );
}
