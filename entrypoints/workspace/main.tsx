import { createRoot } from 'react-dom/client';
import { ask, hear } from '../../lib/bridge/wire.ts';
import { editingIn, ownSlot } from '../../lib/browser/editing.ts';
import { nameLanguage, speakAsBrowser } from '../../lib/browser/language.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { Workspace } from './workspace.tsx';

speakAsBrowser();
nameLanguage(document.documentElement);
const place = document.getElementById('workspace');
if (place === null) throw new Error('The workspace has no element to draw in.');
const root = createRoot(place);
void ownSlot(localStorage, navigator.locks).then((slot) =>
  root.render(
    <Workspace
      world={{
        ask,
        hear,
        saveFile,
        editing: editingIn(localStorage, slot),
        copy: (words) => navigator.clipboard.writeText(words),
        now: () => new Date().toISOString(),
        newId: () => crypto.randomUUID(),
      }}
    />,
  ),
);
