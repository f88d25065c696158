import type { Saying } from '../prospect/change.ts';
import { phrase, phrases } from '../words/phrase.ts';
import { askLock } from './asks.ts';
import { permissionOf } from './permission.ts';
import { proofPoints } from './proof-points.ts';
import { answered } from './say.ts';
import type { Situation } from './situation.ts';

/** What the buyer has let us do so far, lowest first: the ladder of permission. */
const permissionNames = phrases({
  0: 'a stranger',
  1: 'took something from us',
  2: 'agreed to hear more',
  3: 'talks with us both ways',
  4: 'lets us study the problem',
  5: 'lets us propose',
});
type Level = keyof typeof permissionNames;

const lines = phrases({
  1: 'We wrote down how others solved this. May I send it to you?',
  2: 'May I write to you again when we learn something about this?',
  3: 'How does this show at your company today?',
  4: 'Could we look at it together for half an hour, where it hurts most?',
  5: 'Shall I write down what I would do, so that you can take it apart?',
});

/** The closing question, in words to say. */
const closing = (): string => phrase('Do you want to go ahead with this?');

/** From this step on they let us look into their business, and that takes trust. */
const trusting = 4;

/** One step up and no more: its name, the line for it, and what it waits for. */
export type NextStep = { level: number; name: string; line: string; blocked?: string; says: Saying[] };

/** Where the buyer stands on the ladder, what comes next, and whether the closing question may be asked. */
export type PermissionSteps = {
  level: number;
  name: string;
  next?: NextStep;
  /** Takes the last step back; absent on the lowest. */
  back?: Saying[];
  proofPoints: { shown: number; needed: number };
  closing: { line: string; blocked?: string };
};

const levelOf = (level: number): Level => {
  const found = ([0, 1, 2, 3, 4, 5] as const).find((one) => one === level);
  return found ?? 0;
};
const stepTo = (level: number): Saying[] => [answered('permission.level', level)];

/** Why the step must wait: trust needs proof points, shown to this contact. */
function missingProof(s: Situation, level: number): string | undefined {
  const needed = s.definition.thresholds.proofPoints;
  const shown = proofPoints(s);
  if (level !== trusting || shown >= needed) return undefined;
  if (s.contact === undefined) return phrase('Choose a contact first: proof points are counted by person.');
  const open = needed - shown;
  return open === 1
    ? phrase('Show one more proof point first.')
    : phrase('Show {open} more proof points first.', { open });
}

function nextStep(s: Situation, level: number): NextStep | undefined {
  const next = level + 1;
  if (next !== 1 && next !== 2 && next !== 3 && next !== 4 && next !== 5) return undefined;
  const blocked = missingProof(s, next);
  return {
    level: next,
    name: permissionNames[next],
    line: lines[next],
    ...(blocked === undefined ? {} : { blocked }),
    says: stepTo(next),
  };
}

/** Why the closing question must wait; undefined when it may be asked. */
function whyNotClose(s: Situation): string | undefined {
  const { closingLevel } = s.definition.thresholds;
  if (permissionOf(s).closingAsk === 'no')
    return phrase('Too early: it waits until the buyer {step}.', { step: permissionNames[levelOf(closingLevel)] });
  return askLock(s, s.today) === undefined ? undefined : phrase('They were asked outright a short while ago.');
}

/** The ladder for one prospect. */
export function permissionSteps(s: Situation): PermissionSteps {
  const level = levelOf(permissionOf(s).level);
  const next = nextStep(s, level);
  const blocked = whyNotClose(s);
  return {
    level,
    name: permissionNames[level],
    ...(next ? { next } : {}),
    ...(level > 0 ? { back: stepTo(level - 1) } : {}),
    proofPoints: { shown: proofPoints(s), needed: s.definition.thresholds.proofPoints },
    closing: { line: closing(), ...(blocked === undefined ? {} : { blocked }) },
  };
}
