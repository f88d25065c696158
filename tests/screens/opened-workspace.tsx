import { expect } from 'vitest';
import { render } from 'vitest-browser-react';
import '../../entrypoints/workspace/style.css';
import { Workspace } from '../../entrypoints/workspace/workspace.tsx';
import { editingIn } from '../../lib/browser/editing.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { storage } from '../sidepanel/made-storage.ts';
import { type Knobs, madeWorld } from '../sidepanel/made-world.ts';
import { wordsOnScreen } from './on-screen.tsx';
import { prospectOf } from './samples.ts';

/** The toolkit, ready to be signed. */
export const ours = { ...mspToolkit, handOver: 'Once they asked for a demo.' };
const kept = () => new Map([['northgate.example', prospectOf()]]);

/** The definition's page in a made world. `isEndless`: there is always another account. */
export async function workspace(set: Partial<Knobs> = {}, place = storage(), { isEndless = false } = {}) {
  const { world, knobs, news } = madeWorld({ definition: ours, kept: kept(), ...set });
  const copied: string[] = [];
  const ask: typeof world.ask = async (name, payload) => {
    const answered = await world.ask(name, payload);
    if (isEndless && name === 'prospect.batch' && answered.ok)
      Object.assign(Object(answered.reply), { next: 'z.example' });
    if (name === 'definition.keep' || name === 'definition.enforce') news({ news: 'definition.changed' });
    return answered;
  };
  const given = { ...world, ask, editing: editingIn(place), copy: async (words: string) => void copied.push(words) };
  const screen = await render(<Workspace world={given} />);
  await expect.element(screen.getByRole('heading', { name: /MSP \/ VAR/ })).toBeInTheDocument();
  const press = (name: string) => screen.getByRole('button', { name, exact: true }).click();
  const stands = (words: string) => expect.poll(wordsOnScreen).toContain(words);
  return { screen, knobs, press, stands, copied, place, news };
}
