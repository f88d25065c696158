import { inTheirWords } from '../../lib/qualification/proof-points.ts';
import { answerTo } from '../../lib/qualification/situation.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import { PageText } from '../ui/page-text.tsx';
import { TextLine } from '../ui/text-line.tsx';
import type { PartProps } from './matter.ts';

const words = phrases({
  label: 'The problem, in their words',
  keep: 'Keep',
  missing: 'Write how they put it',
});

/** The problem as they put it: talked of before any solution. */
export function NeedPart({ s, acts }: PartProps) {
  const said = answerTo(s, inTheirWords)?.value;
  return (
    <div className="border-t border-line px-2.5 py-1.5">
      {typeof said === 'string' && (
        <p className="text-sm">
          <PageText>{phrase('“{words}”', { words: said })}</PageText>
        </p>
      )}
      <TextLine
        field="problem"
        label={words.label}
        send={words.keep}
        missing={words.missing}
        onSend={(value) => acts.say([{ kind: 'answered', question: inTheirWords, value }])}
      />
    </div>
  );
}
