import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { type FactDraft, fact, seen } from '../reader.ts';
import { type Event, events } from './events.ts';
import { isToldOutright, newsLines, type Place, whenTold } from './told.ts';
import { beginsWithName, isSelfBefore } from './whose.ts';

const reach = 300;
const sure = 0.8;

/** A signal at a place of a line, dated as far as the page tells. */
export const signalAt = (page: ReadablePage, kind: string, place: Place): FactDraft => {
  const on = whenTold(page, place);
  return fact('signal', { kind, ...(on !== undefined && { on }) }, seen(place.line, [place.start, place.end], sure));
};

/** Whether what is done is done by the company, or to it. */
const isOwn = (page: ReadablePage, { whose }: Event, { line, start, end }: Place): boolean => {
  if (whose === 'own') return true;
  if (whose === 'doer') return isSelfBefore(page, line.text, start);
  const isPassive = /\s(?:by|par|da|por)$/i.test(line.text.slice(start, end));
  return (isPassive && isSelfBefore(page, line.text, start)) || beginsWithName(page, line.text.slice(end));
};

const placesOf = (line: Line, { hint, verb }: Event): Place[] =>
  hint.test(line.text)
    ? Array.from(line.text.matchAll(verb), ({ index, 0: { length } }) => ({
        line,
        start: index,
        end: index + length,
      })).slice(0, 6)
    : [];

const eventIn = (page: ReadablePage, line: Line, event: Event): FactDraft[] => {
  const place = placesOf(line, event).find((one) => {
    const after = line.text.slice(one.end, one.end + reach);
    const clause = after.split(/[.!?]\s/, 1)[0] ?? '';
    return event.needs.test(after) && !event.refuses?.test(clause) && isOwn(page, event, one) && isToldOutright(one);
  });
  return place === undefined ? [] : [signalAt(page, event.kind, place)];
};

/** Funding, acquisitions, new places, layoffs and new names that the company tells of itself. */
export const newsOf = (page: ReadablePage): FactDraft[] =>
  newsLines(page).flatMap((line) => events.flatMap((event) => eventIn(page, line, event)));
