import type { Act } from '../lib/qualification/assessment.ts';
import type { Acts } from './acts.ts';
import { Button } from './ui/button.tsx';
import { PageText } from './ui/page-text.tsx';

const words = { title: 'What to do now', copyLine: 'Copy the line', copyNumber: 'Copy number' };

/** What to do now, before any classification: the act, the line to say, and the one key that does it. */
export function ActCard({ act, acts }: { act: Act; acts: Acts }) {
  const { line, primary } = act;
  return (
    <section aria-label={words.title} className="px-3 pb-2">
      <h2 className="text-lg font-semibold">
        <PageText>{act.headline}</PageText>
      </h2>
      <p className="text-sm text-soft">
        <PageText>{act.detail}</PageText>
      </p>
      {line && (
        <blockquote className="mt-1 border-s-2 border-accent ps-2 text-sm">
          “<PageText>{line}</PageText>”
        </blockquote>
      )}
      <div className="mt-1.5 flex flex-wrap gap-1.5">
        {primary.kind === 'call' && <Button onPress={() => acts.copy(primary.phone)}>{words.copyNumber}</Button>}
        {line && (
          <Button shortcut="C" onPress={() => acts.copy(line)}>
            {words.copyLine}
          </Button>
        )}
      </div>
    </section>
  );
}
