import { choiceLabel } from '../../lib/definition/described.ts';
import type { Difference } from '../../lib/definition/diff.ts';
import type { Warning } from '../../lib/definition/warnings.ts';
import { type Moves, type Way, waysOf } from '../../lib/qualification/who-moves.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import { Button } from '../ui/button.tsx';
import { PageText } from '../ui/page-text.tsx';

const words = phrases({
  changes: 'What changes',
  none: 'Nothing is changed so far.',
  moves: 'Who moves',
  nobody: 'Nobody moves to another cell, tier or tag.',
  look: 'See who moves',
  stop: 'Stop',
  stopped: 'Stopped: this is only a part of all accounts.',
  warnings: 'To look at before anybody signs',
  good_ready: 'good fit, ready',
  poor_ready: 'poor fit, ready',
  good_not_ready: 'good fit, not ready',
  poor_not_ready: 'poor fit, not ready',
  undetermined: 'undetermined',
  A: 'tier A',
  B: 'tier B',
  C: 'tier C',
  open: 'no tier yet',
  allowed: 'tag allowed',
  not_allowed: 'tag not allowed',
  not_yet: 'tag not yet',
});

const places: Readonly<Record<string, string>> = words;
const placeOf = (name: string): string => (Object.hasOwn(places, name) ? places[name] : undefined) ?? choiceLabel(name);

const wayInWords = ({ from, to, count }: Way): string =>
  phrase('{count} from {from} to {to}', { count, from: placeOf(from), to: placeOf(to) });

/** Most accounts that are named; the rest is counted. */
const named = 50;

/** How the accounts move, as far as it is known: not looked, looking, looked at all, or stopped on the way. */
export type Looking = { name: 'not' | 'looking' | 'looked' | 'stopped'; moves: Moves; refusal?: string };

function Moved({ looking }: { looking: Looking }) {
  const { moves } = looking;
  const shown = moves.moves.slice(0, named);
  return (
    <>
      <p role="status" className="text-sm text-soft">
        {phrase('{count} accounts looked at, {moved} move', { count: moves.looked, moved: moves.moves.length })}
      </p>
      {looking.name === 'stopped' && <p className="text-sm text-warn">{words.stopped}</p>}
      {looking.refusal && (
        <p role="alert" className="text-sm text-bad">
          {looking.refusal}
        </p>
      )}
      {looking.name === 'looked' && !looking.refusal && moves.moves.length === 0 && <p>{words.nobody}</p>}
      <ul className="list-disc ps-4">
        {waysOf(moves).map((way) => (
          <li key={`${way.of} ${way.from} ${way.to}`}>{wayInWords(way)}</li>
        ))}
      </ul>
      {shown.length > 0 && (
        <details>
          <summary className="cursor-pointer text-sm text-soft">
            {phrase('The accounts, {count} of {all}', { count: shown.length, all: moves.moves.length })}
          </summary>
          <ul className="list-disc ps-4 text-sm">
            {shown.map(({ account }) => (
              <li key={account}>
                <PageText>{account}</PageText>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

type ImpactProps = { looking: Looking; onLook: () => void; onStop: () => void };

/** Which accounts a change moves, looked up when it is asked for; it can be stopped. */
export const Impact = ({ looking, onLook, onStop }: ImpactProps) => (
  <section aria-label={words.moves} className="flex flex-col gap-1">
    <h3 className="font-semibold">{words.moves}</h3>
    {looking.name !== 'not' && <Moved looking={looking} />}
    <div>
      {looking.name === 'looking' ? (
        <Button onPress={onStop}>{words.stop}</Button>
      ) : (
        <Button onPress={onLook}>{words.look}</Button>
      )}
    </div>
  </section>
);

/** What differs, one line each. */
export const Differences = ({ title, differences }: { title?: string; differences: readonly Difference[] }) => (
  <section aria-label={title ?? words.changes}>
    <h3 className="font-semibold">{title ?? words.changes}</h3>
    {differences.length === 0 ? (
      <p className="text-soft">{words.none}</p>
    ) : (
      <ul className="list-disc ps-4">
        {differences.map(({ path, text }) => (
          <li key={path} className="wrap-anywhere">
            <PageText>{text}</PageText>
          </li>
        ))}
      </ul>
    )}
  </section>
);

/** What should be looked at before anybody signs; nothing when there is nothing. */
export const Warnings = ({ warnings }: { warnings: readonly Warning[] }) =>
  warnings.length > 0 && (
    <section aria-label={words.warnings} className="rounded-xl bg-warn-soft p-2.5 text-sm">
      <h3 className="font-semibold">{words.warnings}</h3>
      <ul className="list-disc ps-4">
        {warnings.map(({ path, text }) => (
          <li key={`${path} ${text}`} className="wrap-anywhere">
            <PageText>{text}</PageText>
          </li>
        ))}
      </ul>
    </section>
  );
