import { Chip } from '../../components/ui/chip.tsx';
import { PageText } from '../../components/ui/page-text.tsx';
import { statusOf } from '../../lib/definition/status.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import type { PageProps } from './pages.ts';

const words = phrases({ agreed: 'agreed', draft: 'draft' });

/** The definition in force: who fits, who decides, what shows readiness, what may be spent. */
export default function DefinitionPage({ definition }: PageProps) {
  const isAgreed = statusOf(definition) === 'agreed';
  return (
    <h2 className="flex items-center gap-2 text-xl font-semibold">
      <PageText>{phrase(definition.name)}</PageText> · v{definition.version}
      <Chip look={isAgreed ? 'on' : 'warn'}>{isAgreed ? words.agreed : words.draft}</Chip>
    </h2>
  );
}
