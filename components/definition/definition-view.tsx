import type { ReactNode } from 'react';
import type { AuthorityRule, Definition } from '../../lib/definition/definition.ts';
import { choiceLabel, labelAt } from '../../lib/definition/described.ts';
import { valueAt } from '../../lib/definition/path.ts';
import { deciderInWords } from '../../lib/definition/test-words.ts';
import { valueInWords } from '../../lib/definition/value-in-words.ts';
import { phrase } from '../../lib/words/phrase.ts';
import { PageText } from '../ui/page-text.tsx';
import { ruleName } from './authority-editor.tsx';
import { fieldsIn, partNames } from './definition-editor.tsx';
import { ProfileView } from './profile-view.tsx';

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section aria-label={title} className="border-t border-line pt-3">
    <h3 className="mb-2 text-lg font-semibold">{title}</h3>
    {children}
  </section>
);

/** Fields to read, each with its name. */
const Values = ({ definition, paths }: { definition: Definition; paths: readonly string[] }) => (
  <dl className="grid grid-cols-[repeat(auto-fit,minmax(min(16rem,100%),1fr))] gap-x-6 gap-y-1 text-sm">
    {paths.map((path) => (
      <div key={path} className="flex min-w-0 justify-between gap-3">
        <dt className="min-w-0 text-soft">{labelAt(path)}</dt>
        <dd className="max-w-3/5 shrink-0 text-end wrap-anywhere">
          <PageText>{valueInWords(path, valueAt(definition, path))}</PageText>
        </dd>
      </div>
    ))}
  </dl>
);

const Lines = ({ lines }: { lines: readonly (readonly [key: string, text: string])[] }) => (
  <ul className="list-disc ps-4 text-sm">
    {lines.map(([key, text]) => (
      <li key={key} className="wrap-anywhere">
        <PageText>{text}</PageText>
      </li>
    ))}
  </ul>
);

function ruleInWords(rule: AuthorityRule): string {
  const who = rule.who === 'deciders' ? (rule.deciders ?? []).map(deciderInWords).join('; ') : choiceLabel(rule.who);
  return phrase('{size}: {who}', { size: ruleName(rule), who });
}

const labelled = (all: readonly { id: string; label: string }[]) =>
  all.map(({ id, label }) => [id, phrase(label)] as const);

/** A definition to read, part by part, profiles side by side. */
export const DefinitionView = ({ definition }: { definition: Definition }) => (
  <div className="flex flex-col gap-4">
    <Part title={partNames.profiles}>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(20rem,100%),1fr))] gap-3">
        {definition.profiles.map((profile) => (
          <ProfileView key={profile.id} profile={profile} />
        ))}
      </div>
    </Part>
    <Part title={partNames.authority}>
      <Lines lines={definition.authority.map((rule, at) => [`${at}`, ruleInWords(rule)])} />
    </Part>
    <Part title={partNames.readyActions}>
      <Lines lines={labelled(definition.readyActions)} />
    </Part>
    <Part title={partNames.routes}>
      <Values definition={definition} paths={[...fieldsIn('routes'), 'handOver']} />
    </Part>
    <Part title={partNames.thresholds}>
      <Values definition={definition} paths={fieldsIn('thresholds')} />
    </Part>
    <Part title={partNames.stages}>
      <Values definition={definition} paths={['stages', 'tagAllows', 'withoutTag']} />
    </Part>
    {definition.plays.length > 0 && (
      <Part title={partNames.plays}>
        <Lines
          lines={definition.plays.map(({ treatment, line }) => [treatment, `${choiceLabel(treatment)}: ${line}`])}
        />
      </Part>
    )}
    {definition.wording.length > 0 && (
      <Part title={partNames.wording}>
        <Lines lines={definition.wording.map(({ question, text }) => [question, text])} />
      </Part>
    )}
    {definition.stories.length > 0 && (
      <Part title={partNames.stories}>
        <Lines lines={definition.stories.map(({ id, title }) => [id, title])} />
      </Part>
    )}
    <Part title={partNames.retention}>
      <Values definition={definition} paths={['retentionDays']} />
    </Part>
  </div>
);
