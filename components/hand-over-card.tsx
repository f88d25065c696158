import type { HandOverCard } from '../lib/prospect/hand-over-card.ts';
import { phrase, phrases } from '../lib/words/phrase.ts';
import { pageName, quotes } from './format.ts';
import { Chip } from './ui/chip.tsx';
import { PageText } from './ui/page-text.tsx';
import { SafeLink } from './ui/safe-link.tsx';

const words = phrases({
  draft: 'draft',
  criteria: 'Checklist',
  unknown: 'Nobody knew then',
  proofs: 'Words it rested on',
});

type Line = HandOverCard['verdicts'][number];

const Lines = ({ lines }: { lines: readonly Line[] }) => (
  <dl>
    {lines.map(({ label, says, why }) => (
      <div key={label} className="border-t border-line py-1">
        <dt className="font-semibold">
          <PageText>{label}</PageText>
        </dt>
        <dd>
          <PageText>{says}</PageText>
          {why.length > 0 && (
            <p className="text-soft">
              <PageText>{why.join('; ')}</PageText>
            </p>
          )}
        </dd>
      </div>
    ))}
  </dl>
);

/** The card as it read on its day, with the definition it was judged by. */
export const Card = ({ card }: { card: HandOverCard }) => (
  <div className="flex flex-col gap-1.5 text-sm">
    <p>
      <b>
        <PageText>{card.headline}</PageText>
      </b>
      {card.contact !== '' && (
        <>
          {' · '}
          <PageText>{card.contact}</PageText>
        </>
      )}
    </p>
    <p className="flex flex-wrap items-center gap-1.5 text-soft">
      <PageText>
        {phrase('Judged by “{name}”, version {version}', {
          name: card.definition.name,
          version: card.definition.version,
        })}
      </PageText>
      {card.definition.status === 'draft' && <Chip look="warn">{words.draft}</Chip>}
    </p>
    <Lines lines={card.verdicts} />
    <h3 className="font-semibold">{words.criteria}</h3>
    <Lines lines={card.criteria} />
    {card.unknown.length > 0 && (
      <>
        <h3 className="font-semibold">{words.unknown}</h3>
        <ul className="list-disc ps-4">
          {card.unknown.map((one) => (
            <li key={one}>
              <PageText>{one}</PageText>
            </li>
          ))}
        </ul>
      </>
    )}
    {card.proofs.length > 0 && (
      <>
        <h3 className="font-semibold">{words.proofs}</h3>
        <ul>
          {card.proofs.map(({ excerpt, url }) => (
            <li key={`${url} ${excerpt}`} className="wrap-anywhere">
              <PageText>{quotes().join(excerpt)}</PageText>{' '}
              <SafeLink to={url} className="underline">
                <PageText>{pageName(url)}</PageText>
              </SafeLink>
            </li>
          ))}
        </ul>
      </>
    )}
  </div>
);

const linesText = (lines: readonly Line[]): string =>
  lines.map(({ label, says, why }) => `${label}: ${says}${why.length > 0 ? ` (${why.join('; ')})` : ''}`).join('\n');

/** The card as text to send on. */
export const cardText = (card: HandOverCard): string =>
  [
    `${card.account}, ${card.asOf}`,
    [card.headline, card.contact].filter((part) => part !== '').join(' · '),
    linesText(card.verdicts),
    linesText(card.criteria),
    card.proofs.map(({ excerpt, url }) => `${quotes().join(excerpt)} ${url}`).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
