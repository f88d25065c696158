import type { Evidence } from '../../lib/prospect/evidence.ts';
import { phrases } from '../../lib/words/phrase.ts';
import { partOfPage, partsOf } from '../excerpt-parts.ts';
import { pageName, quotes } from '../format.ts';
import { PageText } from './page-text.tsx';
import { SafeLink } from './safe-link.tsx';

const words = phrases({ show: 'Show in the page' });

type ExcerptProps = { evidence: Evidence; onShow: (evidence: Evidence) => void };

/** The page's own words, with those that decided underlined, and the page they stand on; pressed, they are shown there. */
export function Excerpt({ evidence, onShow }: ExcerptProps) {
  const { before, decided, after } = partsOf(evidence);
  const part = partOfPage(evidence);
  const [open, close] = quotes();
  return (
    <>
      <SafeLink
        to={evidence.url}
        onOpen={() => onShow(evidence)}
        title={words.show}
        isEvidence
        className="hover:bg-unknown-soft"
      >
        {open}
        <bdi>
          {before}
          <mark className="border-b-2 border-accent bg-transparent text-ink">{decided}</mark>
          {after}
        </bdi>
        {close}
      </SafeLink>{' '}
      ·{part && ` ${part} ·`} <PageText>{pageName(evidence.url)}</PageText>
    </>
  );
}
