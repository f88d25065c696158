import { type Claim, newestFirst } from './claims.ts';
import type { CompanyField, CompanyValue } from './fact.ts';
import { sameness } from './same.ts';
import type { Held, Past } from './view.ts';

/** From this weight on a claim is strong enough to dispute another: our default. */
const confident = 0.5;

/** What is known of one field: claims of the pages, most trusted first, and what the user said last. */
export type FieldSource<F extends CompanyField> = {
  field: F;
  claims: readonly Claim<CompanyValue<F>>[];
  correction: { at: string; value: CompanyValue<F> | null } | undefined;
};

/** Claims that pages make now; those the user called wrong are out, a value first seen after that is not. */
function current<F extends CompanyField>({ claims, correction }: FieldSource<F>): Claim<CompanyValue<F>>[] {
  const rejectedAt = correction?.value === null ? correction.at : undefined;
  return claims.filter(({ gone, firstSeenAt }) => !gone && (rejectedAt === undefined || firstSeenAt > rejectedAt));
}

type Other<F extends CompanyField> = Held<F>['others'];
const others = <F extends CompanyField>(claims: readonly Claim<CompanyValue<F>>[], key: string): Other<F> =>
  claims.filter((claim) => claim.key !== key).map(({ value, evidence }) => ({ value, evidence }));

function byUser<F extends CompanyField>(source: FieldSource<F>): Held<F> | undefined {
  const value = source.correction?.value ?? null;
  if (value === null) return undefined;
  const key = sameness[source.field].key(value);
  const evidence = source.claims.find((claim) => claim.key === key)?.evidence ?? [];
  const rest = others<F>(current(source), key);
  return { field: source.field, value, saidBy: 'you', confidence: 1, evidence, disputed: false, others: rest };
}

/** True when a strong claim cannot hold beside this one. */
function isDisputed<F extends CompanyField>(field: F, claim: Claim<CompanyValue<F>>, all: Claim<CompanyValue<F>>[]) {
  const { many, agree } = sameness[field];
  const against = (other: Claim<CompanyValue<F>>) =>
    other.key !== claim.key && other.weight >= confident && !agree(claim.value, other.value);
  return !many && all.some(against);
}

function heldOf<F extends CompanyField>(
  field: F,
  claim: Claim<CompanyValue<F>>,
  all: Claim<CompanyValue<F>>[],
): Held<F> {
  const { value, confidence, evidence, key } = claim;
  const disputed = isDisputed(field, claim, all);
  return { field, value, saidBy: 'page', confidence, evidence, disputed, others: others<F>(all, key) };
}

/** The most trusted claim, or a confident one that says the same more narrowly ("60" within "51–200"). */
function best<F extends CompanyField>(field: F, claims: Claim<CompanyValue<F>>[]): Claim<CompanyValue<F>> | undefined {
  const [first] = claims;
  if (first === undefined) return undefined;
  const { agree, width } = sameness[field];
  const fits = claims.filter((claim) => claim.weight >= confident && agree(first.value, claim.value));
  return fits.reduce((narrow, claim) => (width(claim.value) < width(narrow.value) ? claim : narrow), first);
}

/** The value in force of a field; undefined when nobody says or the user called it wrong. */
export function oneHeld<F extends CompanyField>(source: FieldSource<F>): Held<F> | undefined {
  const claims = current(source);
  const claim = best(source.field, claims);
  return byUser(source) ?? (claim && heldOf(source.field, claim, claims));
}

/** Values that pages made once and none makes any more, most trusted first; none where the user has settled the field. */
export const pastOf = <F extends CompanyField>({ claims, correction }: FieldSource<F>): Past<F>[] =>
  correction === undefined ? claims.filter(({ gone }) => gone).map(({ value, evidence }) => ({ value, evidence })) : [];

/** Claims that say less of the same ("Austin" beside a street in Austin) give their evidence to the fuller one. */
function foldedIn<F extends CompanyField>(field: F, claims: Claim<CompanyValue<F>>[]): Claim<CompanyValue<F>>[] {
  const { many, agree, width } = sameness[field];
  if (!many || claims.length < 2) return claims;
  const widths = new Map(claims.map((claim) => [claim, width(claim.value)]));
  const widthOf = (claim: Claim<CompanyValue<F>>) => widths.get(claim) ?? 0;
  const fullerThan = (claim: Claim<CompanyValue<F>>) =>
    claims.find((other) => widthOf(other) < widthOf(claim) && agree(other.value, claim.value));
  const fuller = new Map(claims.map((claim) => [claim, fullerThan(claim)])); // once each: a page may hold hundreds
  const lessThan = Map.groupBy(claims, (claim) => fuller.get(claim));
  return claims
    .filter((claim) => fuller.get(claim) === undefined)
    .map((claim) => {
      const all = [claim, ...(lessThan.get(claim) ?? [])];
      return { ...claim, evidence: newestFirst(all.flatMap(({ evidence }) => evidence)) };
    });
}

/** All values of a field that stand, the user's first, then most trusted first. */
export function everyHeld<F extends CompanyField>(source: FieldSource<F>): Held<F>[] {
  const { field } = source;
  const said = byUser(source);
  const claims = foldedIn(field, current(source));
  const held = claims.filter((claim) => said === undefined || claim.key !== sameness[field].key(said.value));
  const pages = held.map((claim) => ({
    ...heldOf(field, claim, claims),
    disputed: said === undefined && isDisputed(field, claim, claims),
  }));
  return said ? [said, ...pages] : pages;
}
