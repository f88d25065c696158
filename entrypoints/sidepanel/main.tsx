import { createRoot } from 'react-dom/client';
import { HeaderBar } from '../../components/header-bar.tsx';
import { nameLanguage, speakAsBrowser } from '../../lib/browser/language.ts';
import { Skeleton } from './skeleton.tsx';

/** Fetched while the first paint is made: what looks at the tab, asks the background and draws what comes of it. */
const parts = Promise.all([import('./browser-world.ts'), import('./panel.tsx')]);

/** No key does anything yet, and the table of them comes with the panel. */
const notYet = () => undefined;

/** On screen at once: the head of the panel, and the place of what comes. */
const Opening = () => (
  <div className="flex min-h-dvh flex-col">
    <HeaderBar definition={undefined} hasFocus={document.hasFocus()} onKeys={notYet} />
    <main className="flex grow flex-col">
      <Skeleton />
    </main>
  </div>
);

speakAsBrowser();
nameLanguage(document.documentElement);
const place = document.getElementById('panel');
if (place === null) throw new Error('The page of the panel has no element to draw in.');
const root = createRoot(place);
root.render(<Opening />);
const [{ browserWorld }, { Panel }] = await parts;
root.render(<Panel world={await browserWorld()} />);
