import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPages } from '../tools/demo-web.ts';
import { driven, isSkipped, type World, world } from './world.ts';

describe.skipIf(isSkipped)(driven('the first run'), () => {
  let there: World;
  beforeAll(async () => {
    there = await world({}, undefined, true);
  });
  afterAll(() => there.close());

  test('leads from a press to the verdict for that page, and reads nothing before consent', async () => {
    const { firefox, sidebar } = there;
    await firefox.open(demoPages.northgate);
    await sidebar.press();
    expect(await sidebar.wait('What Sweetspot reads', 'Read this page')).not.toContain('Northgate');
    await sidebar.click('Read this page');
    await sidebar.wait('What do you sell, and to whom?', 'northgate.example is read.');
    await sidebar.click('Use this one');
    await sidebar.wait('Make it yours', 'United States');
    await sidebar.type('canada');
    await sidebar.key('Enter');
    await sidebar.wait('Canada');
    await sidebar.click('Done');
    await sidebar.wait('Northgate IT Partners', 'Luis Ortega', 'draft');
  });
});
