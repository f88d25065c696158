import type { Reason } from '../lib/qualification/assessment.ts';

const keyOf = (reason: Reason): string =>
  reason.by === 'page' ? `page ${reason.evidence.url} ${reason.evidence.excerpt}` : `${reason.by} ${reason.text}`;

/** Reasons that look different, each with a key of its own: the same words of the same page are told once. */
export function distinctReasons(reasons: readonly Reason[]): { key: string; reason: Reason }[] {
  const byKey = new Map<string, Reason>();
  for (const reason of reasons) if (!byKey.has(keyOf(reason))) byKey.set(keyOf(reason), reason);
  return [...byKey].map(([key, reason]) => ({ key, reason }));
}
