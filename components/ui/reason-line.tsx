import type { Reason } from '../../lib/qualification/assessment.ts';
import { Excerpt } from './excerpt.tsx';
import { PageText } from './page-text.tsx';

const words = { you: 'you said so', already: 'you ' };

/** One reason of a verdict: a page's words, the user's, or a rule's. */
export function ReasonLine({ reason, isLink = false }: { reason: Reason; isLink?: boolean }) {
  if (reason.by === 'page') return <Excerpt evidence={reason.evidence} isLink={isLink} />;
  return (
    <span className="text-sm text-soft">
      <PageText>{reason.text}</PageText>
      {reason.by === 'you' && !reason.text.startsWith(words.already) && <> · {words.you}</>}
    </span>
  );
}
