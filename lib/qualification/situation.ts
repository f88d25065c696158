import type { Definition, Profile } from '../definition/definition.ts';
import type { ChangeOf } from '../prospect/change.ts';
import { madeOnce } from '../prospect/made-once.ts';
import { viewOf } from '../prospect/merge.ts';
import type { Prospect } from '../prospect/prospect.ts';
import type { Day } from '../prospect/text.ts';
import type { AccountView, Answer } from '../prospect/view.ts';
import type { JudgedContact } from './assessment.ts';
import { judgedPeople } from './people.ts';
import type { Known } from './reasons.ts';
import { endedBefore, ofThisDeal } from './this-deal.ts';

/** What every rule reads: one prospect as it stands, one definition (and one profile of it), one day. */
export type Situation = {
  prospect: Prospect;
  /** As far as it is about the deal in hand. */
  view: AccountView;
  /** How the deal before it ended; undefined while it is the first. */
  ended: ChangeOf<'happened'> | undefined;
  definition: Definition;
  profile: Profile;
  today: Day;
  /** Everybody known, most senior first. */
  people: JudgedContact[];
  /** The chosen contact: the person spoken to, or to speak to. Undefined when nobody is chosen. */
  contact: JudgedContact | undefined;
  /** Values of the vocabulary already worked out, by key. */
  known: Map<string, Known<string>>;
};

/** What of a situation rests on the prospect alone: the same for all profiles, definitions and days. `whole` has the deals before this one too. */
type Basis = Pick<Situation, 'prospect' | 'view' | 'ended' | 'people' | 'contact'> & { whole: AccountView };

/** Those asked for last: what is judged together is judged in a row, and of a hundred thousand each is judged once. */
let last: readonly Basis[] = [];
const most = 4;

/** A prospect is never changed in place, so asking for the same one again makes nothing again. */
function basisOf(prospect: Prospect): Basis {
  const known = last.find((basis) => basis.prospect === prospect);
  if (known !== undefined) return known;
  const whole = viewOf(prospect);
  const view = ofThisDeal(whole);
  const people = judgedPeople(view);
  const contact = people.find(({ id }) => id === view.standing.chosen);
  const basis = { prospect, whole, view, ended: endedBefore(whole), people, contact };
  last = [basis, ...last.slice(0, most - 1)];
  return basis;
}

/** The account as it stands, every deal of it; the one it is judged by too. */
export const wholeView = (prospect: Prospect): AccountView => basisOf(prospect).whole;

/** The situation of a prospect on a day, one for each profile of the definition. */
export function situationsOf(prospect: Prospect, definition: Definition, today: Day): Situation[] {
  const basis = basisOf(prospect);
  return definition.profiles.map((profile) => ({ ...basis, definition, profile, today, known: new Map() }));
}

/** The situation of a prospect under one profile of the definition, as it was judged. */
export function situationOf(
  prospect: Prospect,
  definition: Definition,
  as: { today: Day; profile: string },
): Situation {
  const all = situationsOf(prospect, definition, as.today);
  const found = all.find(({ profile }) => profile.id === as.profile) ?? all[0];
  if (found === undefined) throw new Error('A definition has a profile.');
  return found;
}

/** The answer in force to a question, if there is one. */
export const answerTo = ({ view }: Pick<Situation, 'view'>, question: string): Answer | undefined =>
  view.standing.answers.get(question);

/** The newest of several answers, with the question it was given to. */
export function newestAnswer(
  situation: Pick<Situation, 'view'>,
  asked: readonly string[],
): [string, Answer] | undefined {
  let newest: [string, Answer] | undefined;
  for (const question of asked) {
    const answer = answerTo(situation, question);
    if (answer && (newest === undefined || answer.at > newest[1].at)) newest = [question, answer];
  }
  return newest;
}

const namesByTest = madeOnce(({ criteria }: Profile) => {
  const byTest = Map.groupBy(criteria, ({ test }) => test.test);
  return new Map([...byTest].map(([test, asking]) => [test, asking.map(({ id }) => `criterion:${id}`)]));
});

/** Names of the criteria of the profile that ask one kind of test: the rep's answer to them counts as one to the gate. */
export const criteriaAsking = (
  { profile }: Pick<Situation, 'profile'>,
  test: 'niche' | 'country' | 'headcount',
): readonly string[] => namesByTest(profile).get(test) ?? [];
