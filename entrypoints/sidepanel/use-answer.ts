import { useLayoutEffect, useRef } from 'react';
import type { Acts } from '../../components/acts.ts';
import type { NextQuestion } from '../../lib/qualification/assessment.ts';
import type { World } from './world.ts';

/** A question that took the place of another has been read after this many milliseconds. */
const moment = 600;

type Means = { world: Pick<World, 'now'>; say: Acts['say']; onTooSoon: () => void };

/** Answers the question on screen; an answer pressed before a new question can have been read was meant for the one before it. */
export function useAnswer(question: NextQuestion | undefined, { world, say, onTooSoon }: Means): Acts['say'] {
  const key = JSON.stringify([question?.id, question?.text]);
  const seen = useRef({ key, at: Number.NEGATIVE_INFINITY });
  useLayoutEffect(() => {
    if (seen.current.key !== key) seen.current = { key, at: Date.parse(world.now()) };
  }, [key, world]);
  return (says) => {
    const stood = Date.parse(world.now()) - seen.current.at;
    const isNew = stood >= 0 && stood < moment; // a clock set back tells nothing
    if (!isNew) return say(says);
    onTooSoon();
    return [];
  };
}
