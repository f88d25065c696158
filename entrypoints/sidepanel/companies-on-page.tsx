import { useEffect, useState } from 'react';
import { Companies } from '../../components/companies.tsx';
import type { CompanyActs } from '../../components/company-row.tsx';
import type { KnownAccount } from '../../lib/bridge/protocol.ts';
import { AccountKey } from '../../lib/prospect/account.ts';
import type { Change, Saying } from '../../lib/prospect/change.ts';
import type { Evidence } from '../../lib/prospect/evidence.ts';
import type { OtherCompany } from '../../lib/prospect/other-company.ts';
import type { ReadPage } from './situation.ts';
import type { World } from './world.ts';

type Props = {
  page: ReadPage;
  account: string;
  /** What was said about this account and stands. */
  live: readonly Change[];
  world: World;
  today: string;
  sayOf: (account: string, sayings: readonly Saying[]) => Change[];
  goTo: (url: string) => void;
  show: (evidence: Evidence) => void;
};

const none: readonly OtherCompany[] = [];

/** An account by what the user wrote: a domain, or an address of it. */
function accountNamed(line: string): string | undefined {
  const account = line
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
  return account.includes('.') && AccountKey.safeParse(account).success ? account : undefined;
}

type Saved = { known: ReadonlyMap<string, KnownAccount>; recent: readonly string[] };

/** Which of the companies are saved, and accounts to choose from. */
function useSaved(world: World, companies: readonly OtherCompany[]): Saved {
  const [saved, setSaved] = useState<Saved>({ known: new Map(), recent: [] });
  useEffect(() => {
    let isLate = false;
    const accounts = companies.flatMap(({ account }) => account ?? []);
    const ask = async () => {
      const [known, recent] = await Promise.all([
        world.ask('prospect.known', { accounts }),
        world.ask('prospect.list', { limit: 50 }),
      ]);
      if (isLate) return;
      setSaved({
        known: new Map(known.ok ? known.reply.map((one) => [one.account, one]) : []),
        recent: recent.ok ? recent.reply.map(({ account }) => account) : [],
      });
    };
    void ask();
    return () => {
      isLate = true;
    };
  }, [world, companies]);
  return saved;
}

type Added = { account: string; change: string };

/** The companies of the page in front, with what can be said about them. */
export function CompaniesOnPage({ page, account, live, world, today, sayOf, goTo, show }: Props) {
  const companies = page.about.others ?? none;
  const saved = useSaved(world, companies);
  const [added, setAdded] = useState<ReadonlyMap<OtherCompany, Added>>(new Map());
  const acts: CompanyActs = {
    goTo,
    show: ({ facts: [fact] }) => fact && show(fact.evidence),
    attach: (company, to) => {
      const named = accountNamed(to);
      if (named === undefined) return false;
      const [change] = sayOf(named, [{ kind: 'attached', company: company.name, facts: company.facts }]);
      if (change) setAdded(new Map(added).set(company, { account: named, change: change.id }));
      return change !== undefined;
    },
    detach: (company) => {
      const known = added.get(company) ?? hereOf(company, live, account);
      if (known) sayOf(known.account, [{ kind: 'retracted', change: known.change }]);
      const rest = new Map(added);
      rest.delete(company);
      setAdded(rest);
    },
  };
  const addedTo = new Map<OtherCompany, string>();
  for (const company of companies) {
    const known = hereOf(company, live, account) ?? elsewhere(added.get(company), account);
    if (known) addedTo.set(company, known.account);
  }
  return (
    <Companies
      subject={page.about.subject}
      companies={companies}
      known={saved.known}
      addedTo={addedTo}
      account={account}
      accounts={saved.recent}
      today={today}
      acts={acts}
    />
  );
}

/** Said to be this account, and not taken back since. */
function hereOf({ name }: OtherCompany, live: readonly Change[], account: string): Added | undefined {
  const change = live.findLast((one) => one.kind === 'attached' && one.company === name);
  return change && { account, change: change.id };
}

/** Whether a word about this account still stands is told by the account itself. */
const elsewhere = (added: Added | undefined, account: string): Added | undefined =>
  added?.account === account ? undefined : added;
