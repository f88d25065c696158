import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { phrase } from '../words/phrase.ts';
import { type Outcome, refused } from './outcome.ts';
import { type Ask, type CommandName, News, protocol, Refusal, type Reply } from './protocol.ts';

/** What the background does for each command. */
export type Handlers = { [Name in CommandName]: (ask: Ask<Name>) => Promise<Outcome<Reply<Name>>> };

/** A question on its way to the background, told from news by its key. */
const Question = z.object({ ask: z.string(), payload: z.optional(z.unknown()) });
const Answer = z.union([
  z.object({ ok: z.literal(true), reply: z.unknown() }),
  z.object({ ok: z.literal(false), refusal: Refusal }),
]);

/** How long one sending may take, in milliseconds: what goes through everything kept takes longer than anything else. */
const patience = (name: CommandName) => (/^(?:backup|notebook)\./.test(name) ? 120_000 : 8_000);

const notUnderstood = refused('failed', () =>
  phrase('The answer could not be understood. Reload the extension and try again.'),
);
const noAnswer = refused('failed', () => phrase('No answer came. It is kept here; please try again.'));

/** What the background answered; undefined when it was stopped, or did not answer in time. */
async function sent(message: z.infer<typeof Question>, within: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), within);
  });
  // A rejection means that the worker was stopped in mid-command ("message port closed") or is only starting.
  const answered = browser.runtime.sendMessage(message).catch(() => undefined);
  const answer = await Promise.race([answered, tooLong]);
  clearTimeout(timer);
  return answer ?? undefined;
}

/** Asks the background; asks once more when no answer comes, which is safe since commands sent twice act once. */
export async function ask<Name extends CommandName>(name: Name, payload: Ask<Name>): Promise<Outcome<Reply<Name>>> {
  const message = { ask: name, payload };
  const answer = (await sent(message, patience(name))) ?? (await sent(message, patience(name)));
  if (answer === undefined) return noAnswer;
  const outcome = Answer.safeParse(answer);
  if (!outcome.success) return notUnderstood;
  if (!outcome.data.ok) return outcome.data;
  const reply = replySchema(name).safeParse(outcome.data.reply);
  return reply.success ? { ok: true, reply: reply.data } : notUnderstood;
}

const replySchema = <Name extends CommandName>(name: Name) =>
  protocol[name][1] as unknown as z.ZodMiniType<Reply<Name>>; // the name picks its schema
const askSchema = <Name extends CommandName>(name: Name) => protocol[name][0] as unknown as z.ZodMiniType<Ask<Name>>; // likewise

type Sender = { id?: string | undefined; url?: string | undefined; origin?: string | undefined };

/** True for our own pages only: scripts in web pages have our id too, but the address and origin of their page. */
function isOurs({ id, url, origin }: Sender): boolean {
  const own = location.origin; // of the extension: this runs in its own pages and its worker only
  return id === browser.runtime.id && (url ?? '').startsWith(`${own}/`) && (origin ?? own) === own;
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(protocol, name);

async function answerTo<Name extends CommandName>(
  handlers: Handlers,
  name: Name,
  payload: unknown,
): Promise<Outcome<Reply<Name>>> {
  const asked = askSchema(name).safeParse(payload);
  if (!asked.success)
    return refused('bad-request', () => phrase('That could not be understood, so nothing was changed.'));
  const handle: (ask: Ask<Name>) => Promise<Outcome<Reply<Name>>> = handlers[name];
  // No content of the error leaves the background: it could hold what was typed.
  return handle(asked.data).catch(() =>
    refused('failed', () => phrase('That did not work, and nothing was changed. Please try again.')),
  );
}

/** A refusal with its sentence said: not every browser carries over what is only said when it is read. */
const said = <Value>(outcome: Outcome<Value>): Outcome<Value> =>
  outcome.ok ? outcome : { ok: false, refusal: { ...outcome.refusal } };

/** Answers what our own pages ask, from now on; call it before anything is awaited, or a woken worker misses its message. */
export function answerAll(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, respond: (answer: unknown) => void) => {
    const question = Question.safeParse(message);
    if (!question.success || !isOurs(sender)) return undefined;
    const { ask: name, payload } = question.data;
    if (isCommand(name)) void answerTo(handlers, name, payload).then((outcome) => respond(said(outcome)));
    else respond(said(refused('bad-request', () => phrase('This is not something the background can do.'))));
    return true;
  });
}

/** Tells every open view; nobody listening is no failure. */
export function tell(news: News): void {
  void browser.runtime.sendMessage(news).catch(() => undefined);
}

/** Hears the news of the background; returns how to stop. */
export function hear(listener: (news: News) => void): () => void {
  const onMessage = (message: unknown, sender: Sender): undefined => {
    const news = News.safeParse(message);
    if (news.success && isOurs(sender)) listener(news.data);
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}
