import { phrase } from '../words/phrase.ts';
import type { Definition, Profile } from './definition.ts';
import { statusOf } from './status.ts';
import { kindsInWords, testInWords } from './test-words.ts';

type Line = Profile['criteria'][number] | Profile['knockOuts'][number];

/** A line of the checklist: its label, and what is asked in plain words. */
const lineOf = ({ niche }: Profile, { label, test }: Line): string =>
  `- ${phrase(label)} (${testInWords(test, niche.target)})`;

/** A heading and its lines; nothing where there is no line. */
const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [heading, ...lines, ''];

function ofProfile(profile: Profile): string[] {
  const lines = (kind: 'must' | 'nice' | 'signal') =>
    profile.criteria.filter((one) => one.kind === kind).map((one) => lineOf(profile, one));
  return [
    phrase(profile.name),
    '',
    ...section(phrase('The kinds of business we want:'), [`- ${kindsInWords(profile.niche.target)}`]),
    ...section(phrase('They must be:'), lines('must')),
    ...section(phrase('Better still:'), [...lines('nice'), ...lines('signal')]),
    ...section(
      phrase('We do not serve them when:'),
      profile.knockOuts.map((one) => lineOf(profile, one)),
    ),
  ];
}

/** Whom the team serves, in plain words: every must and every knock-out of every profile. Lines end in a line feed. */
export function whoWeServe(definition: Definition): string {
  const { name, version, sells } = definition;
  const title = phrase('Who we serve: {name}, version {version}', { name: phrase(name), version });
  const status = statusOf(definition) === 'agreed' ? phrase('agreed by sales and marketing') : phrase('a draft');
  const head = [`${title} (${status})`, phrase('We sell: {what}', { what: phrase(sells) }), ''];
  return [...head, ...definition.profiles.flatMap(ofProfile)].join('\n').trim().concat('\n');
}
