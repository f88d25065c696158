import type { SheetLine } from '../lib/qualification/assessment.ts';
import type { Acts } from './acts.ts';
import { Button } from './ui/button.tsx';
import { PageText } from './ui/page-text.tsx';
import { ReasonLines } from './ui/reason-lines.tsx';

/** Things the user may say at any time: what each asks, the answers, and the one that stands. */
export function SheetLines({ lines, acts }: { lines: readonly SheetLine[]; acts: Acts }) {
  return lines.map(({ key, label, stands, reasons, choices }) => (
    <fieldset
      key={key}
      aria-label={label}
      className="flex flex-wrap items-center gap-x-2 gap-y-1 border-t border-line px-2.5 py-1.5"
    >
      <span className="min-w-28 flex-1 text-sm">
        <PageText>{label}</PageText>
      </span>
      <span className="flex flex-wrap gap-1.5">
        {choices.map((choice) => (
          <Button
            key={choice.label}
            look={choice.label === stands ? 'primary' : 'plain'}
            isPressed={choice.label === stands}
            onPress={() => acts.say(choice.says)}
          >
            <PageText>{choice.label}</PageText>
          </Button>
        ))}
      </span>
      <div className="basis-full empty:hidden">
        <ReasonLines reasons={reasons.filter(({ by }) => by === 'page')} onShow={acts.show} />
      </div>
    </fieldset>
  ));
}
