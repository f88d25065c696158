import type { Change, ChangeOf } from './change.ts';
import { byText, type Claim, claimOf, claimsOf, type Said } from './claims.ts';
import { personId } from './person-id.ts';
import type { SeenPage, SeenPerson } from './prospect.ts';
import { ofKind } from './standing.ts';
import type { Id } from './text.ts';
import type { Contact } from './view.ts';

type Given = ChangeOf<'contact-set'>;
type Part = 'title' | 'email' | 'phone' | 'linkedin';
const parts: readonly Part[] = ['title', 'email', 'phone', 'linkedin'];

const said = <Value>(value: Value, { confidence, evidence, firstSeenAt, goneAt }: SeenPerson): Said<Value> => ({
  value,
  confidence,
  evidence,
  firstSeenAt,
  gone: goneAt !== undefined,
});

const plain = { key: (text: string) => text.trim().toLowerCase(), width: () => 0 };

/** The value of one part that pages agree on most; undefined when no page tells. */
function fromPages(people: readonly SeenPerson[], part: Part, newest: string): string | undefined {
  if (people.length < 2) return people[0]?.[part]; // most people are told of once
  const telling = people.filter((person) => person[part] !== undefined);
  if (telling.length < 2) return telling[0]?.[part];
  const told = telling.flatMap((person) => (person[part] === undefined ? [] : [said(person[part], person)]));
  const claims = claimsOf(told, plain, newest);
  return (claims.find(({ gone }) => !gone) ?? claims[0])?.value;
}

/** What the user gave last for one part; undefined when they never did, "" when they emptied it. */
const fromUser = (given: readonly Given[], part: Part): string | undefined =>
  given.findLast((change) => change[part] !== undefined)?.[part];

function partsOf(
  people: readonly SeenPerson[],
  given: readonly Given[],
  newest: string,
): Partial<Record<Part, string>> {
  const found: Partial<Record<Part, string>> = {};
  for (const part of parts) {
    const value = fromUser(given, part) ?? fromPages(people, part, newest);
    if (value !== undefined && value !== '') found[part] = value;
  }
  return found;
}

function contactOf(
  id: Id,
  people: readonly SeenPerson[],
  known: { given: readonly Given[]; newest: string },
): Contact | undefined {
  const { given, newest } = known;
  const seen: Claim<string> | undefined = claimOf(
    id,
    people.map((person) => said(person.name, person)),
    newest,
  );
  const name = given.at(-1)?.name ?? seen?.value;
  if (name === undefined) return undefined;
  const byUser = given.length > 0;
  return {
    id,
    name,
    ...partsOf(people, given, newest),
    saidBy: byUser ? 'you' : 'page',
    confidence: byUser ? 1 : (seen?.confidence ?? 0),
    evidence: seen?.evidence ?? [],
    gone: !byUser && (seen?.gone ?? true),
  };
}

/** For each name as pages print it, the id the user's contact of that name goes by: the user's own id outranks ours. */
function aliases(given: ReadonlyMap<Id, Given[]>): Map<Id, Id> {
  const alias = new Map<Id, Id>();
  for (const [id, changes] of given) {
    const byName = personId(changes.at(-1)?.name ?? '');
    if (!given.has(byName) && !alias.has(byName)) alias.set(byName, id);
  }
  return alias;
}

/** People at an account, and the id each of their names is known by. */
export type People = { contacts: Contact[]; idOf: (id: Id) => Id };

const byRank = (a: Contact, b: Contact) =>
  Number(a.gone) - Number(b.gone) || b.confidence - a.confidence || byText(a.name, b.name) || byText(a.id, b.id);

/** Puts people of all pages and of the user's live changes together, by name; present and most certain ones first. */
export function peopleOf(pages: readonly SeenPage[], live: readonly Change[], newest: string): People {
  const given = Map.groupBy(ofKind(live, 'contact-set'), ({ contact }) => contact);
  const alias = aliases(given);
  const idOf = (id: Id) => alias.get(id) ?? id;
  const people = pages.flatMap((page) => page.people);
  const names = new Set(people.map(({ name }) => name)); // a site names the same few people on many pages
  const ids = new Map([...names].map((name) => [name, idOf(personId(name))]));
  const seen = Map.groupBy(people, ({ name }) => ids.get(name) ?? name);
  const known = new Set([...given.keys(), ...seen.keys()]);
  const contacts = [...known].map((id) => contactOf(id, seen.get(id) ?? [], { given: given.get(id) ?? [], newest }));
  return { contacts: contacts.filter((contact) => contact !== undefined).sort(byRank), idOf };
}
