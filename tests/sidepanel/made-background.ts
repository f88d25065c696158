import type { Ask, CommandName } from '../../lib/bridge/protocol.ts';
import type { Definition } from '../../lib/definition/definition.ts';
import type { SetUp } from '../../lib/definition/set-up.ts';
import { headLine, Row, rowLine } from '../../lib/exchange/backup-line.ts';
import { contentsOf } from '../../lib/exchange/contents.ts';
import { amend, meet } from '../../lib/prospect/meet.ts';
import { isOutlived } from '../../lib/prospect/outlived.ts';
import { emptyProspect, type Prospect } from '../../lib/prospect/prospect.ts';
import { standingOf } from '../../lib/prospect/standing.ts';
import { unite } from '../../lib/prospect/unite.ts';
import { now } from '../screens/samples.ts';
import type { Knobs } from './made-world.ts';

/** Somebody who has been through the first run. */
export const setUpDone: SetUp = { consentAt: now, step: 'done', draft: null, changedAt: now };

type Answers = { [Name in CommandName]?: (payload: Ask<Name>) => unknown };

/** What the background of a made world answers. */
export function answersOf(knobs: Knobs): Answers {
  const find = (account: string) => knobs.kept.get(account) ?? emptyProspect(account, now);
  const keep = (prospect: Prospect) => {
    knobs.kept.set(prospect.account, prospect);
    return prospect;
  };
  const nameOf = ({ id, version }: { id: string; version: number }) => `${id} ${version}`;
  const versions = new Map(knobs.versions.map((one) => [nameOf(one), one]));
  const enforce = (definition: Definition) => {
    const last = knobs.definition;
    if (nameOf(last) !== nameOf(definition)) knobs.beside = last;
    versions.set(nameOf(last), last).set(nameOf(definition), definition);
    knobs.definition = definition;
    return definition;
  };
  const versionOf = (name: { id: string; version: number }) =>
    nameOf(name) === nameOf(knobs.definition) ? knobs.definition : versions.get(nameOf(name));
  return {
    'prospect.meet': ({ reading }) => keep(meet(find(reading.account), reading)),
    'prospect.find': ({ account }) => knobs.kept.get(account) ?? null,
    'prospect.amend': ({ account, changes }) => keep(amend(find(account), changes, now)),
    'prospect.list': () =>
      [...knobs.kept.values()].map(({ account, updatedAt }) => ({ account, name: account, updatedAt })),
    'prospect.known': ({ accounts }) =>
      accounts.flatMap((account) => {
        const kept = knobs.kept.get(account);
        if (kept === undefined) return [];
        const tags = standingOf(kept.changes).tags.flatMap(({ tag, on }) => (on ? [tag] : []));
        return [{ account, name: account, updatedAt: kept.updatedAt, tags }];
      }),
    'prospect.alike': () => knobs.alike,
    'prospect.batch': () => ({ prospects: [...knobs.kept.values()], next: null }),
    'prospect.remove': ({ accounts, before }) => {
      const removed = accounts.flatMap((account) => {
        const kept = knobs.kept.get(account);
        return kept && isOutlived(kept, before) ? [kept] : [];
      });
      for (const { account } of removed) knobs.kept.delete(account);
      return { removed };
    },
    'definition.current': () => knobs.definition,
    'definition.find': (name) => versionOf(name) ?? null,
    'definition.keep': ({ definition }) => enforce(definition),
    'definition.beside': () => knobs.beside,
    'definition.enforce': (name) => enforce(versionOf(name) ?? knobs.definition),
    'setup.current': () => knobs.setUp,
    'setup.consent': () => {
      knobs.setUp ??= { ...setUpDone, step: 'template' };
      return knobs.setUp;
    },
    'setup.keep': (kept) => {
      knobs.setUp = { ...setUpDone, ...kept };
      return knobs.setUp;
    },
    'setup.finish': ({ definition }) => {
      knobs.setUp = setUpDone;
      return enforce(definition);
    },
    'review.last': () => ({ reviewedAt: knobs.reviewedAt, begunAt: knobs.setUp?.consentAt ?? null }),
    'review.keep': () => {
      knobs.reviewedAt = now;
      return { reviewedAt: now, begunAt: now };
    },
    'notebook.health': () => knobs.health,
    'notebook.mend': () => {
      knobs.health = { ...knobs.health, damage: null };
      knobs.isDamaged = false;
      return { accounts: 2, changes: 3 };
    },
    'backup.make': () => {
      const prospects = [...knobs.kept.values()];
      const rows = [{ definition: knobs.definition }, ...prospects.map((prospect) => ({ prospect }))];
      const lines = rows.map(rowLine);
      return { head: headLine(1, now), lines, contents: contentsOf(prospects), unreadable: 0, next: null };
    },
    'backup.compare': ({ lines }) => ({ accounts: lines.length, added: 1, changes: 2 }),
    'backup.restore': ({ lines }) => {
      for (const line of lines) {
        const row = Row.safeParse(JSON.parse(line)).data;
        if (row && 'prospect' in row) keep(unite(find(row.prospect.account), row.prospect));
        const isOther = row && 'definition' in row && nameOf(row.definition) !== nameOf(knobs.definition);
        if (isOther) knobs.beside = row.definition;
      }
      return { accounts: lines.filter((line) => line.startsWith('{"prospect"')).length, changes: 2 };
    },
    'backup.keep': () => ({ isMade: true }),
  };
}
