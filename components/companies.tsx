import { useState } from 'react';
import type { OtherCompany, Subject } from '../lib/prospect/other-company.ts';
import { numberWords, phrase, phrases } from '../lib/words/phrase.ts';
import { type CompanyActs, CompanyRow, type KeptAccount } from './company-row.tsx';
import { Button } from './ui/button.tsx';
import { Group } from './ui/group.tsx';

const words = phrases({
  list: 'A list of companies',
  listText: 'Nothing in it is taken for the company behind this site.',
  article: 'An article',
  articleOfSeveral: 'An article that names companies',
  articleText: 'Only what the company behind this site says of itself is taken from it.',
  otherText: 'What it says is held apart until you say whose it is.',
  several: 'Several companies on this page: choose',
  severalText: 'Nothing tells which of them this account is, so what it says of each is held apart.',
  beside: 'Also on this page',
  besideText: 'What it says of others is held apart from this account.',
});

/** What the panel sees: whom the page speaks of. */
function titleOf(subject: Subject | undefined, companies: readonly OtherCompany[]): string {
  const [first, ...more] = companies;
  if (subject === 'list') {
    const count = numberWords(companies.length);
    return companies.length < 2 ? words.list : phrase('A list of {count} companies', { count });
  }
  if (subject === 'several') return words.several;
  if (subject === undefined) return words.beside;
  if (first === undefined) return words.article;
  if (subject === 'other') return phrase('A page about {name}', { name: first.name });
  return more.length > 0 ? words.articleOfSeveral : phrase('An article about {name}', { name: first.name });
}

const textOf = (subject: Subject | undefined): string =>
  subject === undefined ? words.besideText : words[`${subject}Text`];

const few = 12;
/** Rows drawn at each further step: a list may hold five hundred. */
const step = 50;

type CompaniesProps = {
  subject: Subject | undefined;
  companies: readonly OtherCompany[];
  /** What is kept of their own accounts. */
  known: ReadonlyMap<string, KeptAccount>;
  addedTo: ReadonlyMap<OtherCompany, string>;
  /** The account of the page. */
  account: string;
  /** Accounts to choose from. */
  accounts: readonly string[];
  today: string;
  acts: CompanyActs;
};

/** The companies a page speaks of beside its owner, held apart until the user says whose they are. */
export function Companies({ subject, companies, known, addedTo, account, accounts, today, acts }: CompaniesProps) {
  const [most, setMost] = useState(few);
  const shown = companies.slice(0, most);
  const rest = companies.length - most;
  const own = subject === 'several' ? account : undefined;
  return (
    <div className="mt-3">
      <Group
        title={titleOf(subject, companies)}
        aside={subject !== 'list' && companies.length > 1 ? numberWords(companies.length) : undefined}
      >
        <p className="px-2.5 pb-1.5 text-sm text-soft">{textOf(subject)}</p>
        <datalist id="saved-accounts">
          {accounts.map((saved) => (
            <option key={saved} value={saved} />
          ))}
        </datalist>
        <ul>
          {shown.map((company) => (
            <CompanyRow
              key={`${company.name} ${company.link ?? ''}`}
              company={company}
              known={company.account === undefined ? undefined : known.get(company.account)}
              isRow={subject === 'list'}
              addedTo={addedTo.get(company)}
              own={own}
              today={today}
              acts={acts}
            />
          ))}
        </ul>
        {rest > 0 && (
          <div className="border-t border-line p-2">
            <Button onPress={() => setMost(most + step)}>
              {rest > step
                ? phrase('Show {count} more', { count: step })
                : phrase('Show all {count}', { count: companies.length })}
            </Button>
          </div>
        )}
      </Group>
    </div>
  );
}
