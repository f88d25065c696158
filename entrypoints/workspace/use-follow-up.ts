import { useEffect, useState } from 'react';
import type { Definition } from '../../lib/definition/definition.ts';
import { followUpCells } from '../../lib/exchange/follow-up-file.ts';
import type { Prospect } from '../../lib/prospect/prospect.ts';
import type { Day } from '../../lib/prospect/text.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { admissionOf, type FollowUp } from '../../lib/qualification/follow-up.ts';
import { wholeView } from '../../lib/qualification/situation.ts';
import { everyCompany } from './every-account.ts';
import type { WorkspaceWorld } from './world.ts';

/** A list being made, or made: its rows, and how many were left out for which reason. */
export type FollowUpList = {
  name: 'making' | 'made' | 'refused';
  looked: number;
  rows: readonly string[][];
  leftOut: ReadonlyMap<string, number>;
  refusal?: string;
};

const empty: FollowUpList = { name: 'making', looked: 0, rows: [], leftOut: new Map() };

type Wanted = { definition: Definition; kind: FollowUp; today: Day };

/** The list with one batch of accounts more. */
function withBatch(list: FollowUpList, prospects: readonly Prospect[], wanted: Wanted): FollowUpList {
  const { definition, kind, today } = wanted;
  const rows = [...list.rows];
  const leftOut = new Map(list.leftOut);
  for (const prospect of prospects) {
    const listed = { view: wholeView(prospect), assessment: assess(prospect, definition, today) };
    const admission = admissionOf(kind, listed.view, listed.assessment);
    if (admission.isIn) rows.push(followUpCells(listed));
    else leftOut.set(admission.why, (leftOut.get(admission.why) ?? 0) + 1);
  }
  return { ...list, looked: list.looked + prospects.length, rows, leftOut };
}

/** The list for a kind of follow-up, made anew for each kind and definition; the page stays usable while it grows. */
export function useFollowUp(world: WorkspaceWorld, { definition, kind, today }: Wanted): FollowUpList {
  const [list, setList] = useState(empty);
  useEffect(() => {
    let isOver = false;
    const make = async () => {
      let made = empty;
      const accounts = everyCompany(world);
      for (let batch = await accounts.next(); !isOver; batch = await accounts.next()) {
        if (batch.done) {
          const refusal = batch.value?.message;
          return setList({ ...made, name: refusal ? 'refused' : 'made', ...(refusal && { refusal }) });
        }
        made = withBatch(made, batch.value, { definition, kind, today });
        setList(made);
      }
    };
    setList(empty);
    void make();
    return () => {
      isOver = true;
    };
  }, [world, definition, kind, today]);
  return list;
}
