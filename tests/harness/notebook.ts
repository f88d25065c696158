import type { Browser, Page } from 'puppeteer-core';
import type { Ask, CommandName, Refusal, Reply } from '../../lib/bridge/protocol.ts';

/** Id of the extension in this browser. */
async function extensionId(browser: Browser): Promise<string> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 15_000 });
  return new URL(worker.url()).hostname;
}

/** A page of the extension in a tab of its own, without the panel: the background answers it as it answers the panel. */
export async function ownPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${await extensionId(browser)}/manifest.json`);
  return page;
}

type Answer<Name extends CommandName> = { ok: true; reply: Reply<Name> } | { ok: false; refusal: Refusal } | null;
type Runtime = { chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } } };

/** Asks the background from a page of the extension; null when no answer came. */
export const asked = <Name extends CommandName>(page: Page, name: Name, payload: Ask<Name>): Promise<Answer<Name>> =>
  page.evaluate(
    (message) => {
      const { runtime } = (globalThis as unknown as Runtime).chrome;
      return runtime.sendMessage(message).catch(() => null) as Promise<Answer<Name>>; // as the background answers this name
    },
    { ask: name, payload },
  );

/** The reply to what must be carried out. */
export async function replied<Name extends CommandName>(
  page: Page,
  name: Name,
  payload: Ask<Name>,
): Promise<Reply<Name>> {
  const answer = await asked(page, name, payload);
  if (!answer?.ok) throw new Error(`${name} was not carried out: ${JSON.stringify(answer)}`);
  return answer.reply;
}
