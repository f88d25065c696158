import type { Profile } from '../../lib/definition/definition.ts';
import { choiceLabel } from '../../lib/definition/described.ts';
import { countriesInWords, kindsInWords, testInWords } from '../../lib/definition/test-words.ts';
import { numberWords, phrase, phrases } from '../../lib/words/phrase.ts';
import { PageText } from '../ui/page-text.tsx';

const words = phrases({
  area: 'Countries',
  wanted: 'Kinds wanted',
  near: 'Kinds near them',
  outside: 'Not wanted',
  criterion: 'Criterion',
  kind: 'Kind',
  weight: 'Weight',
  knockOuts: 'Knock-outs',
  soft: 'soft',
  hard: 'hard',
  none: 'nothing',
});

const Row = ({ name, children }: { name: string; children: string }) => (
  <div className="contents">
    <dt className="text-soft">{name}</dt>
    <dd className="min-w-0 wrap-anywhere">
      <PageText>{children || words.none}</PageText>
    </dd>
  </div>
);

const Criteria = ({ profile }: { profile: Profile }) => (
  <table className="w-full border-collapse text-start text-sm">
    <caption className="sr-only">{phrase('Criteria of {profile}', { profile: phrase(profile.name) })}</caption>
    <thead className="text-soft">
      <tr>
        <th scope="col" className="py-1 text-start font-normal">
          {words.criterion}
        </th>
        <th scope="col" className="px-1 text-start font-normal">
          {words.kind}
        </th>
        <th scope="col" className="text-end font-normal">
          {words.weight}
        </th>
      </tr>
    </thead>
    <tbody>
      {profile.criteria.map((one) => (
        <tr key={one.id} className="border-t border-line align-top">
          <th scope="row" className="py-1 text-start font-normal wrap-anywhere">
            <PageText>{phrase(one.label)}</PageText>
            <span className="block text-xs text-soft wrap-anywhere">
              <PageText>{testInWords(one.test, profile.niche.target)}</PageText>
              {one.phase !== 'page' && ` · ${phrase('known from: {phase}', { phase: choiceLabel(one.phase) })}`}
            </span>
          </th>
          <td className="px-1 py-1">{choiceLabel(one.kind)}</td>
          <td className="py-1 text-end tabular-nums">{numberWords(one.weight)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** One profile to read: whom it wants, its checklist with kinds and weights, and what ends fit. */
export const ProfileView = ({ profile }: { profile: Profile }) => (
  <section aria-label={phrase(profile.name)} className="min-w-0 rounded-xl border border-line bg-card p-3">
    <h4 className="font-semibold">
      <PageText>{phrase(profile.name)}</PageText>
    </h4>
    <dl className="my-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 text-sm">
      <Row name={words.area}>{countriesInWords(profile.serviceArea)}</Row>
      <Row name={words.wanted}>{kindsInWords(profile.niche.target)}</Row>
      <Row name={words.near}>{kindsInWords(profile.niche.adjacent)}</Row>
      <Row name={words.outside}>{kindsInWords(profile.niche.outside)}</Row>
    </dl>
    <Criteria profile={profile} />
    <h5 className="mt-2 text-sm text-soft">{words.knockOuts}</h5>
    <ul className="list-disc ps-4 text-sm">
      {profile.knockOuts.map((one) => (
        <li key={one.id} className="wrap-anywhere">
          <PageText>{phrase(one.label)}</PageText>{' '}
          <span className="text-xs text-soft">
            ({one.soft ? words.soft : words.hard}; <PageText>{testInWords(one.test, profile.niche.target)}</PageText>)
          </span>
        </li>
      ))}
    </ul>
  </section>
);
