import { useEffect, useMemo, useState } from 'react';
import { joinedTo } from '../../lib/prospect/joined.ts';
import type { Prospect } from '../../lib/prospect/prospect.ts';
import type { Shown } from './situation.ts';
import type { World } from './world.ts';

/** The accounts said to be the same company as the one on screen, as they are kept. */
export function useJoined(world: World, { prospect, unsaved }: Shown): readonly Prospect[] {
  const [found, setFound] = useState<readonly Prospect[]>([]);
  const wanted = useMemo(() => joinedTo([...prospect.changes, ...unsaved]).join(' '), [prospect, unsaved]);
  useEffect(() => {
    let isLate = false;
    const accounts = wanted === '' ? [] : wanted.split(' ');
    const asked = Promise.all(accounts.map((account) => world.ask('prospect.find', { account })));
    void asked.then((answers) => {
      if (!isLate) setFound(answers.flatMap((answer) => (answer.ok && answer.reply ? [answer.reply] : [])));
    });
    return () => {
      isLate = true;
    };
  }, [world, wanted]);
  return found;
}
