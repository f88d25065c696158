import { phrases } from '../../lib/words/phrase.ts';

const words = phrases({ yes: 'met', no: 'not met', unknown: 'not known', disputed: 'sources disagree' });

/** The four states of anything judged; each has a shape and a word of its own besides its colour. */
export type MarkKind = keyof typeof words;

const looks = {
  yes: { tile: 'rounded-md bg-accent-soft text-accent', path: 'M4 8.5 7 11.5 12 5' },
  no: { tile: 'rounded-none bg-bad-soft text-bad', path: 'M4.5 4.5l7 7M11.5 4.5l-7 7' },
  unknown: {
    tile: 'rounded-full bg-unknown-soft text-unknown',
    path: 'M5.6 6a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.7M8 12.2v.1',
  },
  disputed: { tile: 'rounded-md rotate-45 bg-warn-soft text-warn', path: 'M8 3.8v5.2M8 12v.1' },
} as const;

/** ✓ met, ✕ not met, ? unknown, ! sources disagree. */
export function Mark({ kind, says = words[kind] }: { kind: MarkKind; says?: string }) {
  const { tile, path } = looks[kind];
  const upright = kind === 'disputed' ? '-rotate-45' : '';
  return (
    <span className={`mt-px grid size-4 shrink-0 place-items-center ${tile}`} role="img" aria-label={says} title={says}>
      <svg viewBox="0 0 16 16" className={`size-3.5 ${upright}`} aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </span>
  );
}
