import type { Change, Correction } from './change.ts';
import { byText, claimsOf, type Said } from './claims.ts';
import { peopleOf } from './contacts.ts';
import type { CompanyField, CompanyValue, Fact } from './fact.ts';
import { everyHeld, type FieldSource, oneHeld, pastOf } from './held.ts';
import type { Prospect, SeenFact, SeenPage } from './prospect.ts';
import { sameness } from './same.ts';
import { liveChanges, ofKind, standingOf } from './standing.ts';
import type { Id } from './text.ts';
import type { AccountView, Held, Past } from './view.ts';

const isOf =
  <F extends CompanyField>(field: F) =>
  (fact: SeenFact): fact is SeenFact & Fact<F> =>
    fact.field === field;

const saidOf = <F extends CompanyField>(facts: readonly SeenFact[], field: F): Said<CompanyValue<F>>[] =>
  facts.filter(isOf(field)).map(({ value, confidence, evidence, firstSeenAt, goneAt }) => ({
    value,
    confidence,
    evidence,
    firstSeenAt,
    gone: goneAt !== undefined,
  }));

const isCorrectionOf =
  <F extends CompanyField>(field: F) =>
  (change: Correction): change is Correction & Correction<F> =>
    change.field === field;

type Both<F extends CompanyField> = {
  one: () => Held<F> | undefined;
  all: () => Held<F>[];
  past: () => Past<F>[];
};
type Fields = { [F in CompanyField]?: Both<F> };

/** Makes a thing when it is first asked for, and once. */
function once<Made>(make: () => Made): () => Made {
  let made: { it: Made } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

/** Every field put together, from what pages say and what the user said, each when it is asked for: few verdicts need them all. */
function fieldsOf(
  pages: readonly SeenPage[],
  live: readonly Change[],
  newest: string,
): <F extends CompanyField>(field: F) => Both<F> {
  const facts = Map.groupBy([...pages.flatMap((page) => page.facts), ...attachedIn(live)], ({ field }) => field);
  const corrections = ofKind(live, 'corrected');
  const make = <F extends CompanyField>(field: F): Both<F> => {
    const claims = claimsOf(saidOf(facts.get(field) ?? [], field), sameness[field], newest);
    const correction = corrections.findLast(isCorrectionOf(field));
    const source: FieldSource<F> = {
      field,
      claims,
      correction: correction && { at: correction.at, value: correction.value },
    };
    return {
      one: once(() => oneHeld(source)),
      all: once(() => everyHeld(source)),
      past: once(() => pastOf(source)),
    };
  };
  const made: Fields = {};
  return <F extends CompanyField>(field: F): Both<F> => {
    const known: Both<F> | undefined = made[field];
    if (known) return known;
    const both = make(field);
    Object.assign(made, { [field]: both });
    return both;
  };
}

/** Facts that pages of others state and the user said are about this company. */
const attachedIn = (live: readonly Change[]): SeenFact[] =>
  ofKind(live, 'attached').flatMap(({ facts, at }) => facts.map((fact) => ({ ...fact, firstSeenAt: at })));

const pageList = (pages: readonly SeenPage[]): AccountView['pages'] =>
  pages
    .map(({ url, title, kind, readAt, words }) => ({ url, title, kind, readAt, words }))
    .sort((a, b) => byText(b.readAt, a.readAt) || byText(a.url, b.url));

/** A change that speaks of a contact ("contact.can_spend@<id>"), by the id that contact goes by now. */
function byKnownIds(change: Change, idOf: (id: Id) => Id): Change {
  if (change.kind === 'chosen' && change.contact !== null) return { ...change, contact: idOf(change.contact) };
  if (change.kind === 'happened' && change.contact !== undefined) return { ...change, contact: idOf(change.contact) };
  const at = change.kind === 'answered' ? change.question.lastIndexOf('@') + 1 : 0;
  if (change.kind !== 'answered' || at === 0) return change;
  return { ...change, question: change.question.slice(0, at) + idOf(change.question.slice(at)) };
}

/** The account as it stands: what the user said outranks the pages, both are kept; the order of pages does not matter. */
export function viewOf(prospect: Prospect): AccountView {
  const live = liveChanges(prospect.changes);
  const newest = prospect.pages.reduce((last, { readAt }) => (readAt > last ? readAt : last), '');
  const fields = fieldsOf(prospect.pages, live, newest);
  const { contacts, idOf } = peopleOf(prospect.pages, live, newest);
  const standing = standingOf(prospect.changes.map((change) => byKnownIds(change, idOf)));
  return {
    account: prospect.account,
    one: (field) => fields(field).one(),
    all: (field) => fields(field).all(),
    past: (field) => fields(field).past(),
    contacts,
    standing,
    pages: pageList(prospect.pages),
  };
}
