import { createRoot } from 'react-dom/client';
import { nameLanguage, speakAsBrowser } from '../../lib/browser/language.ts';
import { browserWorld } from './browser-world.ts';
import { Panel } from './panel.tsx';

speakAsBrowser();
nameLanguage(document.documentElement);
const place = document.getElementById('panel');
if (place === null) throw new Error('The page of the panel has no element to draw in.');
createRoot(place).render(<Panel world={await browserWorld()} />);
