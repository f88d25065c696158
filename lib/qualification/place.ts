import type { Evidence } from '../prospect/evidence.ts';
import type { CountryCode, Trilean } from '../prospect/text.ts';
import type { AccountView } from '../prospect/view.ts';
import { countryName } from '../words/country.ts';
import { phrase } from '../words/phrase.ts';
import { byPage, byYou, type Known, unknownBecause } from './reasons.ts';
import { criteriaAsking, newestAnswer, type Situation } from './situation.ts';

type Claim = { country: CountryCode; evidence: Evidence[]; isMain: boolean };

/** Below this a country was concluded from signs such as the ending of an address, which no verdict is to rest on. */
const concluded = 0.7;

/** Countries the account is said to be in: what the user said alone, else the country and the addresses of its pages. */
function claimsOf(view: AccountView): Claim[] {
  const told = view.one('country');
  const country = told && (told.saidBy === 'you' || told.confidence >= concluded) ? told : undefined;
  if (country?.saidBy === 'you') return [{ country: country.value, evidence: [], isMain: true }];
  const addresses = view.all('address').flatMap(({ value, evidence, saidBy }, at): Claim[] => {
    if (value.country === undefined) return [];
    return [{ country: value.country, evidence, isMain: saidBy === 'you' || (at === 0 && country === undefined) }];
  });
  const rivals = country?.disputed ? country.others : [];
  const named = country ? [{ country: country.value, evidence: country.evidence, isMain: !country.disputed }] : [];
  return [
    ...named,
    ...rivals.map((other) => ({ country: other.value, evidence: other.evidence, isMain: false })),
    ...addresses,
  ];
}

/** One claim of each country, the first: more offices in it are no other reason. */
const perCountry = (claims: Claim[]): Claim[] =>
  claims.filter(({ country }, at) => claims.findIndex((other) => other.country === country) === at);

/** Whether the account is in one of these countries: its main place decides, an office elsewhere only makes it disputed. */
export function isIn(view: AccountView, area: readonly CountryCode[] | null): Known<Trilean> {
  if (area === null) return { ...unknownBecause(phrase('fill in: the countries you serve')), needsFillIn: true };
  const claims = claimsOf(view);
  const [first] = claims;
  if (first === undefined) return unknownBecause(phrase('no page read so far says where they are'));
  const inside = claims.filter(({ country }) => area.includes(country));
  const reasons = (of: Claim[]) =>
    perCountry(of)
      .slice(0, 2)
      .flatMap(({ country, evidence }) =>
        byPage(phrase('located in {country}', { country: countryName(country) }), evidence.slice(0, 1)),
      );
  if (inside.length === claims.length) return { value: 'yes', reasons: reasons(claims) };
  if (inside.length === 0) return { value: 'no', reasons: reasons(claims) };
  if (inside.some(({ isMain }) => isMain)) return { value: 'yes', reasons: reasons(inside) };
  const outside = claims.filter((claim) => !inside.includes(claim));
  return {
    value: 'unknown',
    disputed: true,
    reasons: [...reasons(inside.slice(0, 1)), ...reasons(outside.slice(0, 1))],
  };
}

/** Whether they are in a market the team serves: as said, else by the countries of their pages. */
export function inServiceArea(situation: Situation): Known<Trilean> {
  const newest = newestAnswer(situation, ['company.in_service_area', ...criteriaAsking(situation, 'country')]);
  if (newest === undefined) return isIn(situation.view, situation.profile.serviceArea);
  const [question, answer] = newest;
  if (answer.value === 'yes')
    return { value: 'yes', reasons: [byYou(phrase('you said: in a market we serve'), question, answer)] };
  if (answer.value === 'no')
    return { value: 'no', reasons: [byYou(phrase('you said: outside our markets'), question, answer)] };
  return { value: 'unknown', reasons: [byYou(phrase('you said: cannot be told'), question, answer)] };
}
