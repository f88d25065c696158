import type { ReactNode } from 'react';
import type { Proposal } from '../../lib/qualification/propose.ts';
import { phrases } from '../../lib/words/phrase.ts';
import { Notice } from '../notice.tsx';
import { Button } from '../ui/button.tsx';
import { PageText } from '../ui/page-text.tsx';
import { chanceWords } from './learnt-words.ts';
import type { Section } from './sections.ts';

const words = phrases({
  copy: 'Copy as text',
  print: 'Print',
  done: 'We looked at it together',
  due: 'A review is due',
  proposal: 'One change to sign',
  none: 'No change is proposed: nothing in these deals is surer than chance.',
  few: 'No change is proposed: the deals are too few.',
  keep: 'Go on with it in the definition',
});

/** A line with its place: two may say the same. */
const numbered = (line: string, at: number): [at: number, line: string] => [at, line];

type ProposalProps = {
  proposal: Proposal | undefined;
  changes: readonly string[];
  isTooFew: boolean;
  onKeep: () => void;
};

/** The one change the closed deals speak for, to be made a draft that both teams sign. */
const Proposed = ({ proposal, changes, isTooFew, onKeep }: ProposalProps) => (
  <section className="rounded-xl border border-line p-3 text-sm">
    <h3 className="font-semibold">{words.proposal}</h3>
    {proposal === undefined ? (
      <p>{isTooFew ? words.few : words.none}</p>
    ) : (
      <div className="flex flex-col items-start gap-2">
        <ul className="ms-5 list-disc">
          {changes.map((line) => (
            <li key={line}>
              <PageText>{line}</PageText>
            </li>
          ))}
        </ul>
        <p>{chanceWords(proposal)}</p>
        <Button onPress={onKeep}>{words.keep}</Button>
      </div>
    )}
  </section>
);

type ScreenProps = {
  title: string;
  due: string | undefined;
  sections: readonly Section[];
  proposal: Proposal | undefined;
  /** What the proposal changes, in words. */
  changes: readonly string[];
  isTooFew: boolean;
  told: string;
  acts: { copy: () => void; print: () => void; done: () => void; keep: () => void };
  /** What stands below the sheet and is not printed with it. */
  children: ReactNode;
};

/** The sheet two teams go through together: one page, drawn, printed or copied. */
export function ReviewScreen({ title, due, sections, proposal, changes, isTooFew, told, acts, children }: ScreenProps) {
  return (
    <div className="flex flex-col gap-4">
      {due !== undefined && (
        <Notice title={words.due} look="warn">
          <p>{due}</p>
        </Notice>
      )}
      <h2 className="text-xl font-semibold">
        <PageText>{title}</PageText>
      </h2>
      <div className="flex flex-wrap gap-1.5 print:hidden">
        <Button look="primary" onPress={acts.done}>
          {words.done}
        </Button>
        <Button onPress={acts.copy}>{words.copy}</Button>
        <Button onPress={acts.print}>{words.print}</Button>
      </div>
      <p role="status" className="text-sm empty:hidden">
        {told}
      </p>
      <div className="grid gap-4 sm:grid-cols-2">
        {sections.map((section) => (
          <section key={section.title} className="min-w-0 text-sm">
            <h3 className="font-semibold">{section.title}</h3>
            <ul className="ms-5 list-disc">
              {section.lines.map(numbered).map(([at, line]) => (
                <li key={`${at} ${line}`} className="wrap-anywhere">
                  <PageText>{line}</PageText>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Proposed proposal={proposal} changes={changes} isTooFew={isTooFew} onKeep={acts.keep} />
      <div className="print:hidden">{children}</div>
    </div>
  );
}
