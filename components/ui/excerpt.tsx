import type { Evidence } from '../../lib/prospect/evidence.ts';
import { partsOf } from '../excerpt-parts.ts';
import { pageName } from '../format.ts';
import { PageText } from './page-text.tsx';
import { SafeLink } from './safe-link.tsx';

const words = { open: 'Open the page this was read on' };

type ExcerptProps = { evidence: Evidence; isLink?: boolean };

/** The page's own words, with those that decided underlined, and the page they stand on. */
export function Excerpt({ evidence, isLink = false }: ExcerptProps) {
  const { before, decided, after } = partsOf(evidence);
  const name = <PageText>{pageName(evidence.url)}</PageText>;
  return (
    <span className="text-sm text-soft">
      “
      <bdi>
        {before}
        <mark className="border-b-2 border-accent bg-transparent text-ink">{decided}</mark>
        {after}
      </bdi>
      ” ·{' '}
      {isLink ? (
        <SafeLink to={evidence.url} className="underline" title={words.open}>
          {name}
        </SafeLink>
      ) : (
        name
      )}
    </span>
  );
}
