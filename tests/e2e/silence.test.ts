import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { leaveField, stroke, waitForWords } from '../harness/panel.ts';
import { demoPages } from '../tools/demo-web.ts';
import { world } from './world.ts';

type Event = { params?: { url?: string; initiator?: string } };

/** Every request the browser's network stack was asked for, with who asked; the log ends in mid-list after a hard stop. */
const requestsIn = (log: string): { url: string; initiator: string }[] => {
  const { events }: { events: Event[] } = JSON.parse(log);
  return events.flatMap(({ params }) =>
    params?.url && params.initiator ? [{ url: params.url, initiator: params.initiator }] : [],
  );
};

test('hostile 60: reading, judging and keeping asks the network for nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sweetspot-net-'));
  const file = join(folder, 'net.json');
  const there = await world({}, { flags: [`--log-net-log=${file}`, '--net-log-capture-mode=Everything'] });
  for (const url of [demoPages.northgate, `${demoPages.northgate}team`, `${demoPages.brandstetter}impressum`]) {
    const panel = await there.visit(url);
    await waitForWords(panel, [new URL(url).hostname, 'Company fit']);
    await stroke(panel, 'm');
    await panel.keyboard.type('quiet');
    await leaveField(panel);
    await waitForWords(panel, [/\d notes?/]);
  }
  const panel = await there.visit(demoPages.larkspur);
  const sent = panel.evaluate(
    (url) =>
      fetch(url).then(
        () => 'sent',
        () => 'refused',
      ),
    `${demoPages.larkspur}stolen`,
  );
  expect(await sent).toBe('refused'); // and if some code tried, the policy of the page would stop it
  expect(there.site.requests.join()).not.toContain('stolen');
  await there.close();
  const requests = requestsIn(await readFile(file, 'utf8'));
  await rm(folder, { recursive: true, force: true });
  expect(requests.filter(({ url }) => url.startsWith('http://northgate.example/')).length).toBeGreaterThan(0); // it does log
  expect(requests.filter(({ initiator }) => initiator.startsWith('chrome-extension:'))).toEqual([]);
});
