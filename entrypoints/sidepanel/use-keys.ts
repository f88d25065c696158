import { useEffect, useRef, useSyncExternalStore } from 'react';
import { type Acts, criterionQuestion } from '../../components/acts.ts';
import type { Assessment } from '../../lib/qualification/assessment.ts';
import { type KeyId, keyOf } from './keys.ts';

/** What each key does now; a key without an entry does nothing. */
export type KeyActs = { [Id in KeyId]?: (name: string) => void };

const typing = 'input, textarea, select, [contenteditable], [role="dialog"]';
const isTyping = (target: EventTarget | null) => target instanceof Element && target.closest(typing) !== null;

/** How long after a letter its writer may not have seen that the field is gone, in milliseconds. */
const blind = 1_500;

/** Tells keys that are still meant for a field taken away under the writer's fingers: another account came on screen. */
function fieldWatch(): (event: KeyboardEvent) => boolean {
  let last: { field: EventTarget | null; at: number } | undefined;
  return ({ target, timeStamp, key }) => {
    if (isTyping(target)) {
      const isDone = key === 'Enter' || key === 'Escape'; // these close a field on purpose
      last = isDone ? undefined : { field: target, at: timeStamp };
      return true;
    }
    const isGone = last?.field instanceof Element && !last.field.isConnected;
    if (last === undefined || !isGone || timeStamp - last.at > blind) return false;
    last.at = timeStamp;
    return true;
  };
}

/** Listens to the keys of the table while nobody is typing. */
export function useKeys(acts: KeyActs): void {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const isMeantForField = fieldWatch();
    const onKeyDown = (event: KeyboardEvent) => {
      if (isMeantForField(event)) return;
      const key = keyOf(event);
      if (key === undefined || event.defaultPrevented) return;
      if (event.repeat && key.id !== 'down' && key.id !== 'up') return;
      const act = latest.current[key.id];
      if (act === undefined) return;
      event.preventDefault();
      act(key.name);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

const subscribe = (listener: () => void) => {
  for (const moment of ['focus', 'blur']) window.addEventListener(moment, listener);
  return () => {
    for (const moment of ['focus', 'blur']) window.removeEventListener(moment, listener);
  };
};

/** True while keys reach the panel and not the page. */
export const useHasFocus = (): boolean => useSyncExternalStore(subscribe, () => document.hasFocus());

const subscribeToFocus = (listener: () => void) => {
  for (const moment of ['focusin', 'focusout', 'blur', 'focus']) window.addEventListener(moment, listener);
  return () => {
    for (const moment of ['focusin', 'focusout', 'blur', 'focus']) window.removeEventListener(moment, listener);
  };
};

const isWriting = () => document.hasFocus() && (document.activeElement?.matches('input, textarea') ?? false);

/** True while the user is writing in a field of the panel; a field left for the page does not count. */
export const useIsTyping = (): boolean => useSyncExternalStore(subscribeToFocus, isWriting);

/** Moves the focus to the line after or before the one it is on; to the first when it is on none. */
export function moveLine(step: 1 | -1): void {
  const lines = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const at = lines.findIndex((line) => (line.closest('li') ?? line).contains(document.activeElement));
  const next = lines[at === -1 ? 0 : Math.min(Math.max(at + step, 0), lines.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** The criterion whose line has the focus. */
const focusedCriterion = () => document.activeElement?.closest<HTMLElement>('[data-criterion]')?.dataset['criterion'];

type Means = {
  assessment: Assessment;
  acts: Acts;
  /** Says what an answer of the next question says. */
  answer: Acts['say'];
  tag: () => void;
  note: () => void;
  undo: () => void;
  help: () => void;
};

/** What every key of the table does about the account on screen. */
export function keyActsOf({ assessment, acts, answer, tag, note, undo, help }: Means): KeyActs {
  const { act, nextQuestion } = assessment;
  const lineToSay = act.line ?? nextQuestion?.text;
  const judge = (value: string) => () => {
    const criterion = focusedCriterion();
    if (criterion) acts.say([{ kind: 'answered', question: criterionQuestion(criterion), value }]);
  };
  return {
    down: () => moveLine(1),
    up: () => moveLine(-1),
    yes: judge('yes'),
    no: judge('no'),
    unknown: judge('unknown'),
    evidence: () => document.activeElement?.closest('li')?.querySelector<HTMLElement>('[data-evidence]')?.click(),
    answer: (name) => {
      const chosen = nextQuestion?.answers[Number(name) - 1];
      if (chosen) answer(chosen.says);
    },
    question: () => document.querySelector<HTMLElement>('[data-question] button')?.focus(),
    act: () => document.querySelector<HTMLElement>('[data-act] :is(a, button)')?.click(),
    tag,
    note,
    copy: () => lineToSay && acts.copy(lineToSay),
    undo,
    help,
  };
}
