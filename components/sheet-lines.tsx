import type { SheetLine } from '../lib/qualification/assessment.ts';
import type { Acts } from './acts.ts';
import { Button } from './ui/button.tsx';
import { PageText } from './ui/page-text.tsx';
import { ReasonLine } from './ui/reason-line.tsx';

/** Things the user may say at any time: what each asks, the answers, and the one that stands. */
export function SheetLines({ lines, acts }: { lines: readonly SheetLine[]; acts: Acts }) {
  return lines.map(({ key, label, stands, reasons, choices }) => (
    <fieldset key={key} className="border-t border-line px-2.5 py-1.5">
      <legend className="float-start mb-1 w-full text-sm">
        <PageText>{label}</PageText>
      </legend>
      <div className="clear-both flex flex-wrap gap-1.5">
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
      </div>
      {reasons
        .filter(({ by }) => by === 'page')
        .map((reason) => (
          <div key={reason.text}>
            <ReasonLine reason={reason} isLink />
          </div>
        ))}
    </fieldset>
  ));
}
