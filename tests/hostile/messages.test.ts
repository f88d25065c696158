import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { protocol } from '../../lib/bridge/protocol.ts';
import type { Handlers } from '../../lib/bridge/wire.ts';
import { bus, origin } from '../bridge/bus.ts';

vi.mock('wxt/browser', () => import('../bridge/bus.ts'));
const { answerAll, ask, hear } = await import('../../lib/bridge/wire.ts');

const names = Object.keys(protocol);
const done: string[] = [];
/** Handlers that only note that they were reached. */
const handlers = Object.fromEntries(
  names.map((name) => [
    name,
    async () => {
      done.push(name);
      return { ok: false, refusal: { code: 'not-found', message: 'none' } };
    },
  ]),
) as unknown as Handlers; // one for each name of the protocol

/** Payloads that one of the commands truly takes are no forgeries. */
const isTaken = (name: string, payload: unknown) =>
  Object.entries(protocol).some(([known, [schema]]) => known === name && schema.safeParse(payload).success);

const json = fc.jsonValue({ maxDepth: 5, noneString: false } as object);
const strange = fc.oneof(json, fc.constantFrom('__proto__', 'constructor', -0, 1e308, '\ud800', 'x'.repeat(100_000)));
const nearly = fc.dictionary(
  fc.constantFrom(
    'account',
    'changes',
    'reading',
    'limit',
    'definition',
    'after',
    'lines',
    'id',
    'backup',
    '__proto__',
  ),
  fc.oneof(strange, fc.array(strange, { maxLength: 3 }), fc.constantFrom('northgate.example', 7, null)),
  { maxKeys: 4, noNullPrototype: true },
);

beforeEach(() => {
  vi.stubGlobal('location', { origin });
  bus.reset();
  done.length = 0;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('hostile 51: whatever is asked of the background, what is out of form is refused and reaches nothing', async () => {
  answerAll(handlers);
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.constantFrom(...names), fc.string()),
      fc.oneof(nearly, strange),
      async (name, payload) => {
        const sent = JSON.parse(JSON.stringify({ ask: name, payload }));
        fc.pre(!isTaken(name, sent.payload));
        const answer = await bus.deliver(sent);
        expect(answer).toMatchObject({ ok: false, refusal: { code: 'bad-request' } });
        expect(JSON.stringify(answer).length).toBeLessThan(300); // nothing of the question is repeated
        expect(done).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
  await bus.deliver({ ask: 'prospect.list', payload: { limit: 1 } });
  expect(done).toEqual(['prospect.list']); // it can be reached
});

test('hostile 51: any other message is left alone, and any other answer is no reply', async () => {
  answerAll(handlers);
  const heard: unknown[] = [];
  hear((news) => heard.push(news));
  await fc.assert(
    fc.asyncProperty(strange, async (message) => {
      expect(await bus.deliver(message)).toBeUndefined();
    }),
    { numRuns: 300 },
  );
  expect(heard).toEqual([]);
  bus.reset();
  await fc.assert(
    fc.asyncProperty(strange, async (answer) => {
      bus.reset();
      const { browser } = await import('../bridge/bus.ts');
      browser.runtime.onMessage.addListener((_message, _sender, respond) => {
        respond(answer);
        return true;
      });
      expect(await ask('prospect.list', { limit: 1 })).toMatchObject({ ok: false, refusal: { code: 'failed' } });
    }),
    { numRuns: 200 },
  );
});
