import * as z from 'zod/mini';
import { peerFile } from './peers.ts';

const Found = z.object({ publisher: z.nullish(z.string()) });

/** The publisher of a page, as metascraper finds it. */
export const publisherOf = async (url: string, html: string): Promise<string | undefined> => {
  const { default: metascraper } = await import(peerFile('metascraper'));
  const { default: publisher } = await import(peerFile('metascraper-publisher'));
  return Found.parse(await metascraper([publisher()])({ url, html })).publisher ?? undefined;
};
