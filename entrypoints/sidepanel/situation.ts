import type { AccountSummary, Refusal } from '../../lib/bridge/protocol.ts';
import type { Restriction } from '../../lib/browser/restriction.ts';
import type { Change } from '../../lib/prospect/change.ts';
import type { Prospect } from '../../lib/prospect/prospect.ts';
import type { NextPage, Reading } from '../../lib/prospect/reading.ts';

/** The page an account on screen was read from. */
export type ReadPage = {
  tabId: number;
  documentId: string | undefined;
  url: string;
  /** Its address as evidence names it: without fragment and tracking parameters. */
  address: string;
  title: string;
  readAt: string;
  nextPages: readonly NextPage[];
  /** True when it said nothing about the company but its name. */
  isBare: boolean;
  truncated: boolean;
  /** Whom it speaks of beside its owner, and where else the owner is. */
  about: Pick<Reading, 'subject' | 'others' | 'sharedHost' | 'alsoAt'>;
};

/** An account on screen: as kept, with what the user said that is not kept yet. No page: found by name, not by reading. */
export type Shown = { prospect: Prospect; unsaved: readonly Change[]; page: ReadPage | undefined };

/** What the panel finds itself in. Wherever `shown` may stay from before, the screen says that it is not this page. */
export type Situation =
  | { name: 'idle'; shown?: undefined }
  | { name: 'needs-consent'; shown?: undefined }
  | { name: 'needs-permission'; shown?: undefined }
  | { name: 'reading'; shown: Shown | undefined }
  | { name: 'ready'; shown: Shown }
  | { name: 'nothing-found'; shown: Shown }
  | { name: 'stale'; shown: Shown; isLoading: boolean }
  | { name: 'restricted'; reason: Restriction; shown: Shown | undefined }
  | { name: 'frozen'; shown: Shown | undefined }
  | { name: 'linkedin'; recent: readonly AccountSummary[]; shown: Shown | undefined }
  | { name: 'refused'; refusal: Refusal; shown: Shown | undefined; wasReading: boolean };

/** What one look at the tab came to. */
export type Look =
  | { found: 'page'; shown: Shown }
  | { found: 'same' }
  | { found: 'no-consent' | 'no-permission' | 'nothing' | 'frozen' }
  | { found: 'restricted'; reason: Restriction }
  | { found: 'linkedin'; recent: readonly AccountSummary[] }
  | { found: 'refused'; refusal: Refusal };

/** What happens to the panel. Looks are numbered: what an overtaken look brings is dropped. */
export type Happening =
  | { on: 'leaving' }
  | { on: 'looking'; run: number; isPressed: boolean }
  | { on: 'reading'; run: number }
  | { on: 'looked'; run: number; look: Look }
  | { on: 'said'; account: string; changes: readonly Change[] }
  | { on: 'saved'; prospect: Prospect; ids: readonly string[] }
  | { on: 'not-saved'; account: string; refusal: Refusal }
  | { on: 'opened'; shown: Shown };

/**
 * The whole state of the panel: where it stands, the number of the look that counts, whether a press waits for its end,
 * and how many presses in a row were needed to read.
 */
export type PanelState = { run: number; isPressed: boolean; presses: number; situation: Situation };

export const atFirst: PanelState = { run: 0, isPressed: false, presses: 0, situation: { name: 'idle' } };

function ready(shown: Shown): Situation {
  return { name: shown.page?.isBare ? 'nothing-found' : 'ready', shown };
}

const stale = (shown: Shown, isLoading = false): Situation => ({ name: 'stale', shown, isLoading });

const leaving = ({ name, shown }: Situation): Situation => {
  if (shown) return stale(shown, true);
  return name === 'reading' || name === 'needs-consent' ? { name, shown } : { name: 'idle' };
};

function looked({ shown }: Situation, look: Look): Situation {
  switch (look.found) {
    case 'page':
      return ready(look.shown);
    case 'same':
      return shown ? ready(shown) : { name: 'idle' };
    case 'no-consent':
      return { name: 'needs-consent' };
    case 'no-permission':
      return shown ? stale(shown) : { name: 'needs-permission' };
    case 'nothing':
      return shown ? stale(shown) : { name: 'idle' };
    case 'restricted':
      return { name: 'restricted', reason: look.reason, shown };
    case 'frozen':
      return { name: 'frozen', shown };
    case 'linkedin':
      return { name: 'linkedin', recent: look.recent, shown };
    case 'refused':
      return { name: 'refused', refusal: look.refusal, shown, wasReading: true };
  }
}

const without = (changes: readonly Change[], ids: readonly string[]) => changes.filter(({ id }) => !ids.includes(id));

/** The account on screen after the background has written; an answer older than what is known is not taken. */
function saved(shown: Shown, prospect: Prospect, ids: readonly string[]): Shown {
  const known = shown.prospect;
  // Both only ever grow: in one instant, what holds more of what was said is the later one.
  const isNewer = prospect.updatedAt >= known.updatedAt && prospect.changes.length >= known.changes.length;
  return { ...shown, prospect: isNewer ? prospect : shown.prospect, unsaved: without(shown.unsaved, ids) };
}

function afterSaving(situation: Situation, { prospect, ids }: Extract<Happening, { on: 'saved' }>): Situation {
  if (situation.shown === undefined || situation.shown.prospect.account !== prospect.account) return situation;
  const shown = saved(situation.shown, prospect, ids);
  const isMended = situation.name === 'refused' && !situation.wasReading && shown.unsaved.length === 0;
  return isMended ? ready(shown) : { ...situation, shown };
}

function afterRefusal(situation: Situation, { account, refusal }: Extract<Happening, { on: 'not-saved' }>): Situation {
  const { shown } = situation;
  const isHere = shown?.prospect.account === account;
  return isHere ? { name: 'refused', refusal, shown, wasReading: false } : situation;
}

function afterSaying(situation: Situation, { account, changes }: Extract<Happening, { on: 'said' }>): Situation {
  if (situation.shown === undefined || situation.shown.prospect.account !== account) return situation;
  return { ...situation, shown: { ...situation.shown, unsaved: [...situation.shown.unsaved, ...changes] } };
}

function next(situation: Situation, happening: Happening): Situation {
  switch (happening.on) {
    case 'leaving':
      return leaving(situation);
    case 'looking':
      return happening.isPressed ? { name: 'reading', shown: situation.shown } : situation;
    case 'reading':
      return { name: 'reading', shown: situation.shown };
    case 'looked':
      return looked(situation, happening.look);
    case 'said':
      return afterSaying(situation, happening);
    case 'saved':
      return afterSaving(situation, happening);
    case 'not-saved':
      return afterRefusal(situation, happening);
    case 'opened':
      return situation.name === 'linkedin' ? { ...situation, shown: happening.shown } : stale(happening.shown);
  }
}

/** Presses in a row: one more with each page read by a press, none once another company was read without. */
function pressesAfter({ presses, isPressed, situation }: PanelState, happening: Happening): number {
  if (happening.on !== 'looked' || happening.look.found !== 'page') return presses;
  if (isPressed) return presses + 1;
  return happening.look.shown.prospect.account === situation.shown?.prospect.account ? presses : 0;
}

/** The state after something happened. Pure; news of an overtaken look changes nothing. */
export function happen(state: PanelState, happening: Happening): PanelState {
  const isOvertaken = (happening.on === 'reading' || happening.on === 'looked') && happening.run !== state.run;
  if (isOvertaken) return state;
  const situation = next(state.situation, happening);
  // A press holds until a look has come to its end: one that overtakes the look of a press takes the press over.
  if (happening.on === 'looking')
    return { ...state, run: happening.run, isPressed: state.isPressed || happening.isPressed, situation };
  const isPressed = state.isPressed && happening.on !== 'looked';
  return { ...state, isPressed, presses: pressesAfter(state, happening), situation };
}
