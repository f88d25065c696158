import { offlineBrowser } from '../lab/browser.ts';
import { labelledPage } from './labelled-page.ts';
import { type PublisherOf, rivalsWith } from './rivals.ts';

/** What every way of reading says of every page of a list, by its name. */
export const readingsOf = async (
  lines: readonly string[],
  publisherOf: PublisherOf,
): Promise<Map<string, object[]>> => {
  const rivals = rivalsWith(publisherOf);
  const browser = await offlineBrowser();
  const readings = new Map<string, object[]>(Object.keys(rivals).map((name) => [name, []]));
  try {
    for (const line of lines) {
      const page = await labelledPage(browser, line);
      for (const [name, read] of Object.entries(rivals))
        readings.get(name)?.push({ id: page.id, ...(await read(page)) });
    }
  } finally {
    await browser.close();
  }
  return readings;
};
