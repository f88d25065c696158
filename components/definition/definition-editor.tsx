import type { ReactNode } from 'react';
import { kinds } from '../../lib/definition/described.ts';
import { phrases } from '../../lib/words/phrase.ts';
import { AuthorityEditor } from './authority-editor.tsx';
import { Fields } from './definition-field.tsx';
import type { Editor } from './editor.ts';
import { ActionsEditor, PlaysEditor, StoriesEditor, WordingEditor } from './lists-editor.tsx';
import { ProfilesEditor } from './profiles-editor.tsx';

/** What the parts of a definition are called. */
export const partNames = phrases({
  name: 'Name and signers',
  profiles: 'Whom we want',
  authority: 'Who decides, by size',
  readyActions: 'What shows readiness',
  routes: 'Routes and hand-over',
  thresholds: 'Numbers',
  stages: 'Stages and what may be spent',
  stories: 'Stories',
  plays: 'Your lines',
  wording: 'Your words for questions',
  retention: 'How long a person is kept',
});

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section aria-label={title} className="border-t border-line pt-3">
    <h3 className="mb-2 text-lg font-semibold">{title}</h3>
    {children}
  </section>
);

/** Paths of every field directly in one part of a definition. */
export const fieldsIn = (part: string): string[] => Object.keys(kinds).filter((path) => path.startsWith(`${part}/`));

/** A definition being changed, part by part. */
export const DefinitionEditor = ({ editor }: { editor: Editor }) => (
  <div className="flex flex-col gap-4">
    <Part title={partNames.name}>
      <Fields editor={editor} paths={['name', 'sells', 'signers/sales', 'signers/marketing']} />
    </Part>
    <Part title={partNames.profiles}>
      <ProfilesEditor editor={editor} />
    </Part>
    <Part title={partNames.authority}>
      <AuthorityEditor editor={editor} />
    </Part>
    <Part title={partNames.readyActions}>
      <ActionsEditor editor={editor} />
    </Part>
    <Part title={partNames.routes}>
      <div className="flex flex-col gap-2">
        <Fields editor={editor} paths={fieldsIn('routes')} />
        <Fields editor={editor} paths={['handOver']} />
      </div>
    </Part>
    <Part title={partNames.thresholds}>
      <Fields editor={editor} paths={fieldsIn('thresholds')} />
    </Part>
    <Part title={partNames.stages}>
      <Fields editor={editor} paths={['stages', 'tagAllows', 'withoutTag']} />
    </Part>
    <Part title={partNames.plays}>
      <PlaysEditor editor={editor} />
    </Part>
    <Part title={partNames.wording}>
      <WordingEditor editor={editor} />
    </Part>
    <Part title={partNames.stories}>
      <StoriesEditor editor={editor} />
    </Part>
    <Part title={partNames.retention}>
      <Fields editor={editor} paths={['retentionDays']} />
    </Part>
  </div>
);
