import type { Test } from '../definition/test.ts';
import type { ContactLevel, NicheClass, OpportunityItem, Phase, Treatment } from '../definition/vocabulary.ts';
import type { Saying } from '../prospect/change.ts';
import type { Evidence } from '../prospect/evidence.ts';
import type { JobFunction, Seniority } from '../prospect/person.ts';
import type { Trilean } from '../prospect/text.ts';
import type { Contact } from '../prospect/view.ts';
import type { PostMortem } from './post-mortem.ts';

/** Why a verdict is what it is: a page's words, something the user said, or a rule of the definition. */
export type Reason =
  | { by: 'page'; text: string; evidence: Evidence }
  | { by: 'you'; text: string; question?: string; at?: string }
  | { by: 'rule'; text: string };

/** A verdict and what it rests on. */
export type Verdict<Value extends string> = { value: Value; reasons: Reason[] };

/** One criterion judged. `disputed`: sources disagree (then the value is unknown). `needsFillIn`: the definition lacks its set. */
export type CriterionVerdict = Verdict<Trilean> & {
  id: string;
  label: string;
  kind: 'must' | 'nice' | 'signal';
  weight: number;
  phase: Phase;
  disputed: boolean;
  needsFillIn: boolean;
  whereToLook: string;
  /** What kind of test judged it. */
  asks: Test['test'];
};

/** One knock-out judged: "yes" means it stands against the prospect. */
export type KnockOutVerdict = Verdict<Trilean> & { id: string; label: string; soft: boolean };

/** Points known so far and still possible, 0 to 100; tier only when both bounds agree. */
export type Band = { lower: number; upper: number; tier?: 'A' | 'B' | 'C' };

/** Fit of the company, or of company and contact together. */
export type Good = 'good' | 'poor' | 'unknown';

/** One gate of company fit. */
export type Pass = 'pass' | 'fail' | 'unknown';

/** The field of the matrix: fit × readiness; undetermined while either is unknown. */
export type Cell = 'good_ready' | 'poor_ready' | 'good_not_ready' | 'poor_not_ready' | 'undetermined';

/**
 * A contact with what the title says, and the rank the authority rules see (what the user said of it outranks the title).
 * `isElsewhere`: the title names another firm, so it says nothing of this one.
 */
export type JudgedContact = Contact & {
  seniority?: Seniority;
  function?: JobFunction;
  level: ContactLevel;
  isElsewhere?: true;
};

/** What to do now, in words, shown first. `primary` is the one-key act. */
export type Act = {
  headline: string;
  detail: string;
  primary:
    | { kind: 'choose'; contact: JudgedContact; label: string }
    | { kind: 'call'; contact: JudgedContact; label: string; phone: string }
    | { kind: 'copy'; text: string; label: string }
    | { kind: 'read'; url: string; label: string }
    | { kind: 'none' };
  /** The line to say or write, when there is one. */
  line?: string;
};

/** An answer by one key: what it says about the prospect, ready to be appended once ids and instants are given. */
export type Choice = { label: string; says: Saying[] };

/** One thing to ask next, with the answers a rep may give by one key (at most four). */
export type NextQuestion = {
  /** "q.niche.general_principles_ok", or "q.criterion.<id>" for a criterion of the definition. */
  id: string;
  text: string;
  answers: Choice[];
  /** What the answer would settle, in words. */
  settles: string;
  /** Why this one comes before all others, in words; absent where only its points speak for it. */
  why?: string;
};

/** One thing the rep may say at any time, beside the next question: what stands, and the answers to choose from. */
export type SheetLine = {
  group: 'authority' | 'money' | 'need' | 'engagement' | 'opportunity' | 'intent';
  /** The key of the vocabulary. */
  key: string;
  label: string;
  /** The answer that stands, as one of the choices' labels; absent while unknown. */
  stands?: string;
  reasons: Reason[];
  choices: Choice[];
};

/** Everything derived about one prospect under one definition on one day. Never stored. */
export type Assessment = {
  definition: { id: string; version: number; name: string; status: 'agreed' | 'draft' };
  profile: { id: string; name: string };
  criteria: CriterionVerdict[];
  knockOuts: KnockOutVerdict[];
  band: Band;
  nicheClass: NicheClass;
  gates: {
    niche: Verdict<Pass>;
    geography: Verdict<Pass>;
    scope: Verdict<Pass>;
    problem: Verdict<Pass>;
    money: Verdict<Pass>;
    need: Verdict<Pass | 'not_now'>;
  };
  companyFit: Verdict<Good>;
  authority: Verdict<'sufficient' | 'insufficient' | 'unknown'> & { mustJoin: string[] };
  /** The chosen contact; absent when nobody is chosen. */
  contact?: JudgedContact;
  /** With nobody chosen, whom to choose; absent when nobody is known. */
  proposedContact?: JudgedContact;
  /** Everybody known at the account, most senior first. */
  people: JudgedContact[];
  fit: Verdict<Good>;
  readiness: Verdict<'ready' | 'not_ready' | 'unknown'>;
  cell: Cell;
  stage: Verdict<'list' | 'lead' | 'opportunity' | 'closed'>;
  opportunity: { met: number; missing: OpportunityItem[]; unknown: OpportunityItem[] };
  disqualified: Verdict<'no' | 'provisional' | 'yes'>;
  route: Verdict<'sales' | 'marketing' | 'qualify'>;
  /** The reasons say what blocks it; `unblock` is the one step that would help, absent when none would. */
  tag: Verdict<'allowed' | 'not_allowed' | 'not_yet'> & { unblock?: string };
  pursueAppointment: 'yes' | 'no' | 'not_yet' | 'only_with_ceo';
  treatments: Treatment[];
  engage: 'yes' | 'no';
  leadQualified: Trilean;
  salesContactAllowed: Trilean;
  saleGate: { value: 'open' | 'blocked'; reason: '' | 'dm_problem' | 'dm_solution' };
  permission: { level: number; next: number; closingAsk: 'yes' | 'no' };
  segment: 'smb' | 'enterprise' | 'unknown';
  /** True once there is a deal that can be truly qualified or not: a stage, an opportunity, talk of a budget, an outcome. */
  hasDeal: boolean;
  trulyQualified: Verdict<Trilean>;
  reverify: 'yes' | 'no' | 'wait';
  forecast: 'include' | 'exclude';
  noDecisionRisk: 'high' | 'normal';
  peopleGap: 'decision_makers_unnamed'[];
  salesGaps: ('authority' | 'budget' | 'timeframe')[];
  act: Act;
  /** Absent when nothing is left to ask. */
  nextQuestion?: NextQuestion;
  /** What a closed deal says of its qualification; absent while it is open. */
  postMortem?: PostMortem;
  /** What may be said beside it, by group. */
  sheet: SheetLine[];
};
