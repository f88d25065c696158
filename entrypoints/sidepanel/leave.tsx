import { LeaveOffer, SiteLeave } from '../../components/site-leave.tsx';
import { useSiteLeave } from './use-site-leave.ts';
import type { World } from './world.ts';

type LeaveProps = { world: World; url: string; account: string; onDecline?: () => void };

/** How far the site of the page read may be read; offered further to whom `onDecline` is given. */
export function Leave({ world, url, account, onDecline }: LeaveProps) {
  const { name, leave, allowSite, allowEvery, forget } = useSiteLeave(world, { url, account });
  const allow = { name, onAllowSite: allowSite, onAllowEvery: allowEvery };
  if (leave === undefined) return null;
  const isGiven = leave === 'site' || leave === 'every';
  if (onDecline) return !isGiven && <LeaveOffer {...allow} onDecline={onDecline} />;
  return <SiteLeave {...allow} leave={leave} onForget={forget} />;
}
