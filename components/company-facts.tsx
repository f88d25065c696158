import { useState } from 'react';
import type { Evidence } from '../lib/prospect/evidence.ts';
import type { AccountView } from '../lib/prospect/view.ts';
import { numberWords, phrase, phrases } from '../lib/words/phrase.ts';
import type { Acts } from './acts.ts';
import { type FactGroup, type FactLine, factGroups, technologyGroups, upTo } from './fact-groups.ts';
import { Button } from './ui/button.tsx';
import { Excerpt } from './ui/excerpt.tsx';
import { Fold } from './ui/fold.tsx';
import { PageText } from './ui/page-text.tsx';

const words = phrases({
  title: 'More about the company',
  youSaid: 'you said so',
  disagree: 'pages disagree',
});
const few = 12;

type Show = (evidence: Evidence) => void;

/** Words of one claim, and where they were read. */
const Told = ({ of, onShow }: { of: FactLine['others'][number]; onShow: Show }) => (
  <>
    <PageText>{of.words}</PageText>
    {of.evidence && (
      <div className="text-sm text-soft">
        <Excerpt evidence={of.evidence} onShow={onShow} />
      </div>
    )}
  </>
);

/** One fact with its evidence; where pages disagree, what the others say. */
const Line = ({ line, onShow }: { line: FactLine; onShow: Show }) => (
  <li className="px-2.5 pb-1.5 wrap-anywhere">
    {line.saidBy === 'you' && <span className="text-sm text-soft">{words.youSaid} · </span>}
    {line.disputed && <span className="text-sm text-warn">{words.disagree} · </span>}
    <Told of={line} onShow={onShow} />
    {line.others.map((other) => (
      <div key={other.words}>
        <Told of={other} onShow={onShow} />
      </div>
    ))}
  </li>
);

const Facts = ({ groups, onShow }: { groups: readonly FactGroup[]; onShow: Show }) =>
  groups.map(({ label, lines }) => (
    <div key={label} className="border-t border-line">
      <h3 className="px-2.5 pt-1.5 text-sm font-semibold text-soft">{label}</h3>
      <ul>
        {lines.map((line) => (
          <Line key={line.words} line={line} onShow={onShow} />
        ))}
      </ul>
    </div>
  ));

const count = (groups: readonly FactGroup[]) => groups.reduce((sum, { lines }) => sum + lines.length, 0);

type CompanyFactsProps = { view: AccountView; today: string; acts: Pick<Acts, 'show'> };

/** What was read of the company beside what the judgement is drawn with, folded; nothing where there is none of it. */
export default function CompanyFacts({ view, today, acts }: CompanyFactsProps) {
  const [isWhole, setWhole] = useState(false);
  const facts = factGroups(view, today);
  const technologies = technologyGroups(view);
  const all = count(technologies);
  const known = count(facts) + all;
  if (known === 0) return null;
  return (
    <Fold title={words.title} aside={numberWords(known)}>
      <Facts groups={facts} onShow={acts.show} />
      <Facts groups={upTo(technologies, isWhole ? all : few)} onShow={acts.show} />
      {!isWhole && all > few && (
        <div className="border-t border-line p-2">
          <Button onPress={() => setWhole(true)}>{phrase('Show all {count}', { count: all })}</Button>
        </div>
      )}
    </Fold>
  );
}
