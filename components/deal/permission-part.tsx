import { askSaying } from '../../lib/qualification/asks.ts';
import { type NextStep, type PermissionSteps, permissionSteps } from '../../lib/qualification/permission-steps.ts';
import type { Situation } from '../../lib/qualification/situation.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import type { Acts } from '../acts.ts';
import { Button } from '../ui/button.tsx';
import type { PartProps } from './matter.ts';
import { Stories } from './stories.tsx';

const words = phrases({
  copy: 'Copy the line',
  took: 'They did',
  back: 'One step back',
  closing: 'The closing question',
  log: 'Log the ask',
  top: 'They let us propose: there is no step above it.',
});

/** One step up: what it is, the line for it, and what it waits for. */
function Next({ next, acts }: { next: NextStep; acts: Acts }) {
  return (
    <div className="py-1 text-sm">
      <p>
        {phrase('Next, {level}: {step}', { level: next.level, step: next.name })}
        <span className="text-soft"> · {phrase('“{line}”', { line: next.line })}</span>
      </p>
      {next.blocked && <p className="text-warn">{next.blocked}</p>}
      <div className="flex flex-wrap gap-1.5 pt-1">
        <Button onPress={() => acts.copy(next.line)}>{words.copy}</Button>
        {next.blocked === undefined && (
          <Button look="primary" onPress={() => acts.say(next.says)}>
            {words.took}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The question that ends it: shown only when it is time, else why it is not. */
function Closing({ s, closing, acts }: { s: Situation; closing: PermissionSteps['closing']; acts: Acts }) {
  const asked = askSaying(s, { on: s.today });
  return (
    <div className="py-1 text-sm">
      <h3 className="font-semibold">{words.closing}</h3>
      {closing.blocked ? (
        <p className="text-soft">{closing.blocked}</p>
      ) : (
        <p className="flex flex-wrap items-center gap-1.5">
          <span className="min-w-24 flex-1">{phrase('“{line}”', { line: closing.line })}</span>
          <Button onPress={() => acts.copy(closing.line)}>{words.copy}</Button>
          {asked && <Button onPress={() => acts.say([asked])}>{words.log}</Button>}
        </p>
      )}
    </div>
  );
}

/** How much the buyer lets us do, the next step up, proof points, and whether it is time to close. */
export function PermissionPart({ s, acts }: PartProps) {
  const { level, name, next, back, proofPoints, closing } = permissionSteps(s);
  return (
    <div className="border-t border-line px-2.5 py-1.5">
      <p className="flex flex-wrap items-center gap-x-2 text-sm">
        <span className="min-w-24 flex-1">{phrase('{level} of 5: {step}', { level, step: name })}</span>
        {back && (
          <Button look="quiet" onPress={() => acts.say(back)}>
            {words.back}
          </Button>
        )}
      </p>
      {next ? <Next next={next} acts={acts} /> : <p className="text-sm text-soft">{words.top}</p>}
      <Closing s={s} closing={closing} acts={acts} />
      <p className="text-sm text-soft">
        {s.contact
          ? phrase('Proof points shown to {name}: {shown} of {needed}', { name: s.contact.name, ...proofPoints })
          : phrase('Proof points are counted once a contact is chosen.')}
      </p>
      <Stories s={s} acts={acts} />
    </div>
  );
}
