import type { Definition } from '../../lib/definition/definition.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Saying } from '../../lib/prospect/change.ts';
import { personId } from '../../lib/prospect/person-id.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { drawAccount } from './drawn-account.tsx';
import { prospectOf, today } from './samples.ts';

/** The founder is chosen. */
export const luis: Saying = { kind: 'chosen', contact: personId('Luis Ortega') };
const definition: Definition = {
  ...mspToolkit,
  stories: [
    {
      id: 'clinic',
      title: 'Clinic',
      text: 'A clinic like yours',
      industry: 'managed service',
      problem: '',
      role: 'CEO',
    },
  ],
};

/** The account judged by everything said. */
export const drawJudged = (...said: Saying[]) =>
  drawAccount({ judged: assess(prospectOf(...said), definition, today), said, definition });

/** The same with a row of it opened. */
export async function open(row: string | RegExp, ...said: Saying[]) {
  const screen = await drawJudged(...said);
  await screen.getByRole('button', { name: row }).click();
  return screen;
}
