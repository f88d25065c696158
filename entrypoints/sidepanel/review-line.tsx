import { useEffect, useState } from 'react';
import { dayOf } from '../../components/format.ts';
import { dueWords } from '../../components/review-words.ts';
import type { Definition } from '../../lib/definition/definition.ts';
import { phrases } from '../../lib/words/phrase.ts';
import type { World } from './world.ts';

const words = phrases({ review: 'Review' });

type LineProps = { world: Pick<World, 'ask' | 'hear'>; definition: Definition; today: string };

/** A quiet line while a review of wins and losses is overdue; nothing else. */
export default function ReviewLine({ world, definition, today }: LineProps) {
  const [last, setLast] = useState<string>();
  useEffect(() => {
    const learn = async () => {
      const answered = await world.ask('review.last', {});
      if (answered.ok) setLast(answered.reply.reviewedAt ?? answered.reply.begunAt ?? undefined);
    };
    void learn();
    return world.hear(({ news }) => {
      if (news === 'review.kept' || news === 'notebook.changed') void learn();
    });
  }, [world]);
  const { reviewDays } = definition.thresholds;
  const due = last === undefined ? undefined : dueWords({ last: dayOf(last), today, reviewDays });
  if (due === undefined) return null;
  return (
    <p className="border-t border-line px-3 py-1.5 text-sm text-soft">
      {due}{' '}
      <a href="/workspace.html#review" target="_blank" rel="noreferrer" className="text-accent underline">
        {words.review}
      </a>
    </p>
  );
}
