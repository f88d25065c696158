import type { Evidence } from '../../lib/prospect/evidence.ts';
import type { Reason } from '../../lib/qualification/assessment.ts';
import { phrase } from '../../lib/words/phrase.ts';
import { distinctReasons } from '../distinct-reasons.ts';
import { Excerpt } from './excerpt.tsx';
import { PageText } from './page-text.tsx';

type Show = (evidence: Evidence) => void;

/** One reason of a verdict: a page's words, the user's, or a rule's. */
function ReasonLine({ reason, onShow }: { reason: Reason; onShow: Show }) {
  if (reason.by === 'page') return <Excerpt evidence={reason.evidence} onShow={onShow} />;
  const isBare = reason.by === 'you' && reason.question === undefined; // a reason with its question says it already
  return (
    <>
      <PageText>{reason.text}</PageText>
      {isBare && <> · {phrase('you said so')}</>}
    </>
  );
}

type ReasonLinesProps = { reasons: readonly Reason[]; onShow: Show; most?: number };

/** Reasons of a verdict, a line each, the same told once; at most so many. */
export const ReasonLines = ({ reasons, onShow, most = 6 }: ReasonLinesProps) =>
  distinctReasons(reasons)
    .slice(0, most)
    .map(({ key, reason }) => (
      <div key={key} className="text-sm text-soft">
        <ReasonLine reason={reason} onShow={onShow} />
      </div>
    ));
