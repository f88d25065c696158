import type { PostMortem } from '../lib/qualification/post-mortem.ts';
import { phrases } from '../lib/words/phrase.ts';

const verdicts = phrases({
  won: 'Was qualified: they bought from us.',
  lost: 'Was qualified: they bought a product like ours elsewhere. It counts as a fit.',
  never: 'Probably never qualified: an enterprise sets budget aside before it buys, and nobody sold them anything.',
  category: 'Intent drifted: they bought something of another kind. It counts neither way.',
  another: 'They bought something of another kind. Whether intent drifted hangs on SMB or enterprise.',
  drift: 'Intent drifted: a small firm’s attention is short. It counts neither way.',
  budgeted: 'Not clear: it was budgeted once, and nobody sold them anything. It counts neither way.',
  segment: 'Not clear yet: the rules of SMB and enterprise differ.',
  excluded: 'Force majeure at the buyer: left out of what the definition learns from.',
});

/** What a closed deal says of its qualification, in a sentence; "probably" where nobody can be sure. */
export function verdictWords({ verdict, icpLabel, result, outcome, nextQuestion }: PostMortem): string {
  if (icpLabel === 'excluded') return verdicts.excluded;
  if (verdict === 'was_qualified') return result === 'won' ? verdicts.won : verdicts.lost;
  if (verdict === 'never_qualified') return verdicts.never;
  const isSegmentOpen = nextQuestion?.id === 'q.segment.smb_or_enterprise';
  if (verdict === 'inconclusive') return isSegmentOpen ? verdicts.segment : verdicts.budgeted;
  if (isSegmentOpen) return verdicts.another;
  return outcome === 'bought_different_category' ? verdicts.category : verdicts.drift;
}
