import type { ChangeOf, Saying } from '../../lib/prospect/change.ts';

type Event = Extract<Saying, { kind: 'happened' }>;

/** Something that happened on a day. */
export const happened = (event: ChangeOf<'happened'>['event'], on: string, rest: Partial<Event> = {}): Event => ({
  kind: 'happened',
  event,
  on,
  ...rest,
});

/** An answer. */
export const answered = (question: string, value: string | number): Saying => ({ kind: 'answered', question, value });

/** The Sweet spot tag, put on (or taken off) under a version of a definition. */
export const sweetSpot = (definition: { id: string; version: number }, on = true): Saying => ({
  kind: 'tagged',
  tag: 'sweet_spot',
  on,
  reason: 'fits',
  definition: { id: definition.id, version: definition.version },
});
