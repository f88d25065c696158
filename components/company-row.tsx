import { type FormEvent, useId, useState } from 'react';
import type { OtherCompany } from '../lib/prospect/other-company.ts';
import { sweetSpot } from '../lib/qualification/history.ts';
import { phrase, phrases } from '../lib/words/phrase.ts';
import { dayOf, dayWords, placeOf } from './format.ts';
import { Button } from './ui/button.tsx';
import { Chip } from './ui/chip.tsx';
import { focused } from './ui/focused.ts';
import { PageText } from './ui/page-text.tsx';
import { SafeLink } from './ui/safe-link.tsx';

const words = phrases({
  open: 'Open',
  show: 'Show on the page',
  addTo: 'Add this to an account…',
  own: 'This account is this company',
  takeBack: 'Take back',
  account: 'Account, or domain of the company',
  add: 'Add',
  cancel: 'Cancel',
  noSite: 'no site given',
  sweetSpot: '◆ Sweet spot',
  noDomain: 'Write a domain, like northgate.example',
});

/** What can be done with a company that a page speaks of. */
export type CompanyActs = {
  goTo: (url: string) => void;
  show: (company: OtherCompany) => void;
  /** Adds what the page says of the company to an account; false when no account goes by that name. */
  attach: (company: OtherCompany, account: string) => boolean;
  detach: (company: OtherCompany) => void;
};

/** What is kept of a company's own account: when it was last saved, and its tags in force. */
export type KeptAccount = { updatedAt: string; tags: readonly string[] };

export type CompanyRowProps = {
  company: OtherCompany;
  /** What is kept of its own account, where there is one. */
  known: KeptAccount | undefined;
  /** True in a list: its site, or that none is given, and where it is are said, and it can be saved by its name alone. */
  isRow: boolean;
  /** The account what the page says was added to. */
  addedTo: string | undefined;
  /** The account of the page, where the company may be the one it belongs to. */
  own: string | undefined;
  today: string;
  acts: CompanyActs;
};

/** The line on which the user says whose facts these are. */
function ChooseAccount({ onChoose, onClose }: { onChoose: (account: string) => boolean; onClose: () => void }) {
  const id = useId();
  const [hasFailed, setFailed] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const line = new FormData(event.currentTarget).get('account');
    setFailed(!onChoose(typeof line === 'string' ? line.trim() : ''));
  };
  return (
    <form onSubmit={submit} className="mt-1.5">
      <label htmlFor={id} className="text-sm font-semibold">
        {words.account}
      </label>
      <input
        id={id}
        name="account"
        list="saved-accounts"
        autoComplete="off"
        ref={focused}
        aria-invalid={hasFailed}
        aria-describedby={hasFailed ? `${id}-why` : undefined}
        className="mt-1 block w-full rounded-lg border border-edge bg-ground px-2 py-1"
      />
      {hasFailed && (
        <p id={`${id}-why`} role="alert" className="mt-1 text-sm text-bad">
          {words.noDomain}
        </p>
      )}
      <div className="mt-1.5 flex gap-1.5">
        <Button type="submit" look="primary" onPress={() => {}}>
          {words.add}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

const callings: ReadonlySet<string> = new Set(['name', 'domain', 'legalName']);

type AddingProps = Pick<CompanyRowProps, 'company' | 'own' | 'acts' | 'isRow'>;

/** Ways to say whose facts these are: the page's own account, the one the page names, or one the user names. */
function Adding({ company, own, acts, isRow }: AddingProps) {
  const [isChoosing, setChoosing] = useState(false);
  const { account } = company;
  const isSaving = isRow && account !== undefined;
  const isWorth = own !== undefined || isSaving || company.facts.some(({ field }) => !callings.has(field));
  const choose = (to: string) => {
    const isDone = acts.attach(company, to);
    if (isDone) setChoosing(false);
    return isDone;
  };
  if (!isWorth) return null;
  if (isChoosing) return <ChooseAccount onChoose={choose} onClose={() => setChoosing(false)} />;
  return (
    <>
      {own && <Button onPress={() => acts.attach(company, own)}>{words.own}</Button>}
      {account ? (
        <Button onPress={() => acts.attach(company, account)}>
          <span className="min-w-0 wrap-anywhere">
            {isSaving ? phrase('Save as {account}', { account }) : phrase('Add this to {account}', { account })}
          </span>
        </Button>
      ) : (
        <Button onPress={() => setChoosing(true)}>{words.addTo}</Button>
      )}
    </>
  );
}

/** The tag its account has, or when that was last saved. */
function Kept({ known: { tags, updatedAt }, today }: { known: KeptAccount; today: string }) {
  if (tags.includes(sweetSpot)) return <Chip look="on">{words.sweetSpot}</Chip>;
  return <Chip look="on">{phrase('saved {day}', { day: dayWords(dayOf(updatedAt), today) })}</Chip>;
}

/** Its site, or that the list gives none, and its place where the words of the row are not all shown. */
function Whereabouts({ company: { account, facts, says } }: { company: OtherCompany }) {
  const [place = ''] = facts.flatMap((fact) => (fact.field === 'address' ? [placeOf(fact.value)] : []));
  const isSaid = says.includes(place.split(',', 1)[0] ?? '');
  return (
    <p className="text-sm">
      <PageText>{account ?? words.noSite}</PageText>
      {!isSaid && ' · '}
      {!isSaid && <PageText>{place}</PageText>}
    </p>
  );
}

/** One company that the page speaks of: what it says, whether it is saved, where it leads, and whose facts these are. */
export function CompanyRow({ company, known, addedTo, own, today, acts, isRow }: CompanyRowProps) {
  const { name, link, says, facts } = company;
  return (
    <li className="border-t border-line px-2.5 py-1.5">
      <p className="flex flex-wrap items-center gap-x-2">
        <b className="font-semibold">
          <PageText>{name}</PageText>
        </b>
        {known && <Kept known={known} today={today} />}
      </p>
      {isRow && <Whereabouts company={company} />}
      {says && (
        <p className="text-sm text-soft">
          <PageText>{says}</PageText>
        </p>
      )}
      {addedTo && (
        <p role="status" className="text-sm wrap-anywhere">
          {phrase('Added to {account}', { account: addedTo })}
        </p>
      )}
      <div className="mt-1 flex flex-wrap items-center gap-1.5 text-sm">
        {link && (
          <SafeLink
            to={link}
            onOpen={() => acts.goTo(link)}
            className="underline"
            label={phrase('Open {name}', { name })}
          >
            {words.open}
          </SafeLink>
        )}
        {facts.length > 0 && <Button onPress={() => acts.show(company)}>{words.show}</Button>}
        {addedTo ? (
          <Button onPress={() => acts.detach(company)}>{words.takeBack}</Button>
        ) : (
          <Adding company={company} own={own} acts={acts} isRow={isRow && known === undefined} />
        )}
      </div>
    </li>
  );
}
