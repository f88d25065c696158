import { useId, useState } from 'react';
import type { Definition } from '../../lib/definition/definition.ts';
import { templates } from '../../lib/definition/templates.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import { fieldClass } from '../first-run/look.ts';
import { Button } from '../ui/button.tsx';
import { addTo, type Editor } from './editor.ts';
import { ProfileEditor } from './profile-editor.tsx';

const words = phrases({ add: 'Add a profile', from: 'Another profile, from' });

/** The first profile of a template under an id that is not taken yet. */
function profileOf(template: Definition, taken: readonly string[]) {
  const [profile] = template.profiles;
  if (profile === undefined) return undefined;
  const free = [profile.id, ...taken.map((_, at) => `${profile.id}_${at + 2}`)].find((id) => !taken.includes(id));
  return { ...profile, id: free ?? profile.id };
}

/** All profiles, side by side where there is room; one more can be begun from any template. */
export function ProfilesEditor({ editor }: { editor: Editor }) {
  const id = useId();
  const all = [...templates.values()];
  const [chosen, choose] = useState(all[0]?.id ?? '');
  const { profiles } = editor.editing.definition;
  const add = () => {
    const template = all.find((one) => one.id === chosen);
    const profile =
      template &&
      profileOf(
        template,
        profiles.map((one) => one.id),
      );
    if (profile) addTo(editor, 'profiles', profile);
  };
  return (
    <>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(20rem,100%),1fr))] gap-4">
        {profiles.map((profile) => (
          <ProfileEditor key={profile.id} editor={editor} profile={profile} isOnly={profiles.length === 1} />
        ))}
      </div>
      <div className="mt-2 flex flex-wrap items-end gap-2">
        <div>
          <label htmlFor={id} className="mb-0.5 block text-sm text-soft">
            {words.from}
          </label>
          <select id={id} className={fieldClass} value={chosen} onChange={(event) => choose(event.target.value)}>
            {all.map((template) => (
              <option key={template.id} value={template.id}>
                {phrase(template.name)}
              </option>
            ))}
          </select>
        </div>
        <Button onPress={add}>{words.add}</Button>
      </div>
    </>
  );
}
