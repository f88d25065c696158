import type { Assessment } from '../lib/qualification/assessment.ts';
import { phrases } from '../lib/words/phrase.ts';

const words = {
  cells: phrases({ poorReady: 'fix the fit', goodReady: 'sales', poorNotReady: 'drip', goodNotReady: 'nurture' }),
  fit: phrases({ good: 'good fit', poor: 'poor fit', unknown: 'fit not known' }),
  readiness: phrases({ ready: 'ready', not_ready: 'not ready', unknown: 'readiness not known' }),
};

const side = 88;
const half = side / 2;
/** Where a verdict stands on an axis: [start, length]; unknown takes the whole axis. */
const spans = {
  good: [half, half],
  poor: [0, half],
  ready: [0, half],
  not_ready: [half, half],
  unknown: [0, side],
} as const;

/** Fit from left to right, readiness from bottom to top: what is not known is shaded over its whole width. */
export function Matrix({ fit, readiness }: Pick<Assessment, 'fit' | 'readiness'>) {
  const [x, width] = spans[fit.value];
  const [y, height] = spans[readiness.value];
  const middle = { x: x + width / 2, y: y + height / 2 };
  const says = `${words.fit[fit.value]}, ${words.readiness[readiness.value]}`;
  return (
    <svg viewBox="-1 -1 90 90" className="size-24 shrink-0 max-[300px]:size-16" role="img" aria-label={says}>
      <title>{says}</title>
      <g fill="none" className="stroke-edge">
        <rect width={side} height={side} rx="8" />
        <path d={`M${half} 0v${side}M0 ${half}h${side}`} />
      </g>
      <rect x={x + 3} y={y + 3} width={width - 6} height={height - 6} rx="6" className="fill-accent" opacity=".18" />
      <g className="stroke-accent" strokeWidth="2" strokeDasharray="3 3">
        {width === side && <path d={`M10 ${middle.y}h${side - 20}`} />}
        {height === side && <path d={`M${middle.x} 14v${side - 28}`} />}
      </g>
      <circle cx={middle.x} cy={middle.y} r="5" className="fill-accent" />
      <g className="fill-soft max-[300px]:hidden" fontSize="8">
        <text x="5" y="11">
          {words.cells.poorReady}
        </text>
        <text x={half + 5} y="11">
          {words.cells.goodReady}
        </text>
        <text x="5" y={side - 5}>
          {words.cells.poorNotReady}
        </text>
        <text x={half + 5} y={side - 5}>
          {words.cells.goodNotReady}
        </text>
      </g>
    </svg>
  );
}
