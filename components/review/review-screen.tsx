import type { ReactNode } from 'react';
import { phrases } from '../../lib/words/phrase.ts';
import { Notice } from '../notice.tsx';
import { Button } from '../ui/button.tsx';
import { PageText } from '../ui/page-text.tsx';
import type { Section } from './sections.ts';

const words = phrases({
  copy: 'Copy as text',
  print: 'Print',
  done: 'We looked at it together',
  due: 'A review is due',
  keep: 'Go on with it in the definition',
});

/** A line with its place: two may say the same. */
const numbered = (line: string, at: number): [at: number, line: string] => [at, line];

const Lines = ({ lines }: Pick<Section, 'lines'>) => (
  <ul className="ms-5 list-disc">
    {lines.map(numbered).map(([at, line]) => (
      <li key={`${at} ${line}`} className="wrap-anywhere">
        <PageText>{line}</PageText>
      </li>
    ))}
  </ul>
);

type ScreenProps = {
  title: string;
  due: string | undefined;
  sections: readonly Section[];
  /** What the deals speak for, or why nothing is proposed. */
  proposal: Section & { isOne: boolean };
  told: string;
  acts: { copy: () => void; print: () => void; done: () => void; keep: () => void };
  /** What stands below the sheet and is not printed with it. */
  children: ReactNode;
};

/** The sheet two teams go through together: one page, drawn, printed or copied. */
export function ReviewScreen({ title, due, sections, proposal, told, acts, children }: ScreenProps) {
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
            <Lines lines={section.lines} />
          </section>
        ))}
      </div>
      <section className="flex flex-col items-start gap-2 rounded-xl border border-line p-3 text-sm">
        <h3 className="font-semibold">{proposal.title}</h3>
        <Lines lines={proposal.lines} />
        {proposal.isOne && (
          <span className="print:hidden">
            <Button onPress={acts.keep}>{words.keep}</Button>
          </span>
        )}
      </section>
      <div className="print:hidden">{children}</div>
    </div>
  );
}
