import type { Likeness } from '../lib/prospect/alike.ts';
import { phrase, phrases } from '../lib/words/phrase.ts';
import { dayOf, dayWords } from './format.ts';
import { Notice } from './notice.tsx';
import { Button } from './ui/button.tsx';
import { PageText } from './ui/page-text.tsx';

const words = phrases({
  same: 'Same company',
  different: 'A different company',
  text: 'Said to be the same company, both are shown as one; nothing is moved, and you can take it back.',
  takeBack: 'Take back',
});

function reasonOf({ by, what }: Likeness): string {
  switch (by) {
    case 'registration':
      return phrase('Both have the registered number {what}', { what });
    case 'name-and-phone':
      return phrase('Both have this full name and the telephone {what}', { what });
    case 'name-and-postcode':
      return phrase('Both have this full name and the postcode {what}', { what });
    case 'address-of-page':
      return phrase('This page gives {what} as its own address', { what });
  }
}

/** A saved account that may be this company. */
type Alike = { account: string; name: string; createdAt: string; why: readonly Likeness[] };

type LikenessProps = {
  alike: readonly Alike[];
  today: string;
  onSay: (account: string, isSame: boolean) => void;
};

/** Saved accounts that may be this company under another domain, with what speaks for it. */
export const LikeAccounts = ({ alike, today, onSay }: LikenessProps) =>
  alike.map(({ account, name, createdAt, why }) => (
    <Notice
      key={account}
      title={phrase('Looks like {name}, saved {day}', { name, day: dayWords(dayOf(createdAt), today) })}
      look="warn"
    >
      <ul className="list-disc ps-4">
        <li>
          <PageText>{account}</PageText>
        </li>
        {why.map((reason) => (
          <li key={reason.by}>
            <PageText>{reasonOf(reason)}</PageText>
          </li>
        ))}
      </ul>
      <p>{words.text}</p>
      <div className="flex flex-wrap gap-1.5">
        <Button look="primary" onPress={() => onSay(account, true)}>
          {words.same}
        </Button>
        <Button onPress={() => onSay(account, false)}>{words.different}</Button>
      </div>
    </Notice>
  ));

type Join = { id: string; other: string; isSame: boolean };
type JoinedProps = { joins: readonly Join[]; onTakeBack: (change: string) => void };

/** What was said about other accounts being this company, and the way to take it back. */
export const Joins = ({ joins, onTakeBack }: JoinedProps) => (
  <ul className="mx-3 mb-2 text-sm text-soft">
    {joins.map(({ id, other, isSame }) => (
      <li key={id} className="flex flex-wrap items-center gap-x-2">
        <PageText>
          {isSame
            ? phrase('Same company as {other}: shown as one', { other })
            : phrase('Not the same company as {other}', { other })}
        </PageText>
        <Button look="quiet" onPress={() => onTakeBack(id)}>
          {words.takeBack}
        </Button>
      </li>
    ))}
  </ul>
);
