import { useState } from 'react';
import { FollowUpScreen } from '../../components/follow-up-screen.tsx';
import { dayOf } from '../../components/format.ts';
import { followUpFile } from '../../lib/exchange/follow-up-file.ts';
import type { FollowUp } from '../../lib/qualification/follow-up.ts';
import type { PageProps } from './pages.ts';
import { useFollowUp } from './use-follow-up.ts';

/** Lists of prospects for a kind of follow-up, to take to whoever does it. */
export default function FollowUpPage({ world, definition }: PageProps) {
  const [kind, setKind] = useState<FollowUp>('telemarketing');
  const today = dayOf(world.now());
  const list = useFollowUp(world, { definition, kind, today });
  const save = () =>
    world.saveFile(
      `sweetspot-${kind.replace('_', '-')}-${today}.csv`,
      new Blob([followUpFile(list.rows)], { type: 'text/csv;charset=utf-8' }),
    );
  return <FollowUpScreen kind={kind} list={list} onKind={setKind} onSave={save} />;
}
