import { useEffect, useEffectEvent, useMemo } from 'react';
import { joinedTo, withJoined } from '../../lib/prospect/joined.ts';
import type { Prospect } from '../../lib/prospect/prospect.ts';
import type { Shown } from './situation.ts';
import type { World } from './world.ts';

/** Puts the accounts said to be the same company together with the one on screen. */
export type Join = (prospect: Prospect) => Prospect;

/** Tells how the accounts said to be the same company as the one on screen are joined to it, as they are kept. */
export function useJoined(world: World, { prospect, unsaved }: Shown, onJoin: (join: Join) => void): void {
  const wanted = useMemo(() => joinedTo([...prospect.changes, ...unsaved]).join(' '), [prospect, unsaved]);
  const tell = useEffectEvent(onJoin);
  useEffect(() => {
    let isLate = false;
    const accounts = wanted === '' ? [] : wanted.split(' ');
    const asked = Promise.all(accounts.map((account) => world.ask('prospect.find', { account })));
    void asked.then((answers) => {
      const found = answers.flatMap((answer) => (answer.ok && answer.reply ? [answer.reply] : []));
      if (!isLate) tell((whole) => withJoined(whole, found));
    });
    return () => {
      isLate = true;
    };
  }, [world, wanted]);
}
