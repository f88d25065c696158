import { useState } from 'react';
import { phrase, phrases } from '../lib/words/phrase.ts';
import { dayOf, dayWords } from './format.ts';
import { Button } from './ui/button.tsx';
import { PageText } from './ui/page-text.tsx';

const words = phrases({
  title: 'Accounts kept too long',
  rule: 'Only what pages told goes. An account about which you ever wrote, tagged or logged anything stays, and nothing is removed by itself.',
  forEver: 'The definition keeps accounts for ever. Set the days in the definition to see here what is older.',
  none: 'No account is older than that.',
  back: 'Bring them back',
  keep: 'Keep',
});

type Outlived = { account: string; name: string; since: string };
type RetentionProps = {
  days: number;
  list: { isLooking: boolean; looked: number; accounts: readonly Outlived[]; refusal?: string };
  removed: number;
  refusal: string | undefined;
  /** How many are removed at one press. */
  atOnce: number;
  isBusy: boolean;
  onRemove: (accounts: readonly string[]) => void;
  onBringBack: () => void;
};

const removeWords = (count: number): string =>
  count === 1 ? phrase('Remove 1 account') : phrase('Remove {count} accounts', { count });
const removedWords = (count: number): string =>
  count === 1 ? phrase('1 account is removed.') : phrase('{count} accounts are removed.', { count });

/** How many there are, and what came of looking. */
const countWords = ({ days, list }: Pick<RetentionProps, 'days' | 'list'>): string => {
  const count = list.accounts.length;
  if (list.isLooking) return phrase('{count} accounts looked at…', { count: list.looked });
  if (count === 0) return words.none;
  return count === 1
    ? phrase('1 account was first read more than {days} days ago.', { days })
    : phrase('{count} accounts were first read more than {days} days ago.', { count, days });
};

type LineProps = { one: Outlived; isKept: boolean; onTurn: () => void };

const Line = ({ one: { account, name, since }, isKept, onTurn }: LineProps) => (
  <li className="flex flex-wrap items-baseline gap-x-2 border-t border-line py-1 text-sm">
    <span className="min-w-0 flex-1 wrap-anywhere">
      <b className="font-semibold">
        <PageText>{name}</PageText>
      </b>
      <span className="text-soft">
        {' · '}
        <PageText>{account}</PageText> · {dayWords(dayOf(since), '')}
      </span>
    </span>
    <Button look="quiet" isPressed={isKept} label={phrase('Keep {account}', { account })} onPress={onTurn}>
      {words.keep}
    </Button>
  </li>
);

/** What is out now, with the way back. */
const Removed = ({ removed, isBusy, onBringBack }: Pick<RetentionProps, 'removed' | 'isBusy' | 'onBringBack'>) => (
  <p role="status" className="flex flex-wrap items-center gap-2 text-sm">
    {removedWords(removed)}
    <Button isBlocked={isBusy} onPress={() => !isBusy && onBringBack()}>
      {words.back}
    </Button>
  </p>
);

/** Accounts first read longer ago than the definition keeps them, which the user may remove, or keep each. */
export function RetentionScreen(props: RetentionProps) {
  const { days, list, removed, refusal = list.refusal, atOnce, isBusy, onRemove } = props;
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const turn = (account: string) =>
    setKept((before) => {
      const next = new Set(before);
      if (!next.delete(account)) next.add(account);
      return next;
    });
  const going = list.accounts.filter(({ account }) => !kept.has(account)).slice(0, atOnce);
  return (
    <div className="flex flex-col items-start gap-3">
      <h2 className="text-lg font-semibold">{words.title}</h2>
      <p className="text-sm">{days === 0 ? words.forEver : words.rule}</p>
      {days > 0 && (
        <p role="status" className="text-sm">
          {refusal ?? countWords(props)}
        </p>
      )}
      {removed > 0 && <Removed {...props} />}
      {days > 0 && going.length > 0 && !list.isLooking && (
        <Button
          look="primary"
          isBlocked={isBusy}
          onPress={() => !isBusy && onRemove(going.map(({ account }) => account))}
        >
          {removeWords(going.length)}
        </Button>
      )}
      {days > 0 && (
        <ul className="w-full">
          {list.accounts.slice(0, atOnce + kept.size).map((one) => (
            <Line key={one.account} one={one} isKept={kept.has(one.account)} onTurn={() => turn(one.account)} />
          ))}
        </ul>
      )}
    </div>
  );
}
