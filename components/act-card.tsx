import type { Act } from '../lib/qualification/assessment.ts';
import { phrases } from '../lib/words/phrase.ts';
import type { Acts } from './acts.ts';
import { phoneWords, quotes } from './format.ts';
import { Button } from './ui/button.tsx';
import { PageText } from './ui/page-text.tsx';

const words = phrases({
  title: 'What to do now',
  copyLine: 'Copy the line to say',
  copy: 'Copy',
  copyNumber: 'Copy number',
});

/** A headline that never breaks within a telephone number. */
function Headline({ children }: { children: string }) {
  const number = /\+\d[\d ]{4,24}\d/.exec(children)?.[0] ?? '';
  const [before = '', ...after] = number === '' ? [children] : children.split(number);
  return (
    <bdi>
      {before}
      <span className="whitespace-nowrap">{phoneWords(number.replaceAll(' ', ''))}</span>
      {after.join(number)}
    </bdi>
  );
}

/** What to do now, before any classification: the act, the line to say, and the one key that does it. */
export function ActCard({ act, acts }: { act: Act; acts: Acts }) {
  const { line, primary, headline, detail } = act;
  const [open, close] = quotes();
  return (
    <section aria-label={words.title} className="px-3 pb-2">
      <h2 className="text-lg font-semibold">
        <Headline>{headline}</Headline>
      </h2>
      <p className="text-sm text-soft">
        <PageText>{detail}</PageText>
      </p>
      {line && (
        <div className="mt-1 flex items-start gap-2">
          <blockquote className="min-w-0 flex-1 border-s-2 border-accent ps-2 text-sm">
            {open}
            <PageText>{line}</PageText>
            {close}
          </blockquote>
          <Button shortcut="C" title={words.copyLine} onPress={() => acts.copy(line)}>
            {words.copy}
          </Button>
        </div>
      )}
      {primary.kind === 'call' && (
        <div className="mt-1">
          <Button onPress={() => acts.copy(primary.phone)}>{words.copyNumber}</Button>
        </div>
      )}
    </section>
  );
}
