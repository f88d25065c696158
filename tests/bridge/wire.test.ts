import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { News } from '../../lib/bridge/protocol.ts';
import type { Handlers } from '../../lib/bridge/wire.ts';
import { emptyProspect } from '../../lib/prospect/prospect.ts';
import { day } from '../prospect/made.ts';
import { bus, origin, type Sender } from './bus.ts';

vi.mock('wxt/browser', () => import('./bus.ts'));
const { answerAll, ask, hear, tell } = await import('../../lib/bridge/wire.ts');

const prospect = emptyProspect('northgate.example', day(0));
const change = { id: 'c1', at: day(0), kind: 'chosen' as const, contact: null };
const asked: unknown[] = [];
const amend = (): Handlers['prospect.amend'] => async (payload) => {
  asked.push(payload);
  return { ok: true, reply: { ...prospect, changes: payload.changes } };
};
const none = async () => ({ ok: false as const, refusal: { code: 'not-found' as const, message: 'none' } });
const handlers = (rest: Partial<Handlers> = {}): Handlers => ({
  'prospect.meet': none,
  'prospect.find': async () => ({ ok: true, reply: null }),
  'prospect.amend': amend(),
  'prospect.list': none,
  'prospect.known': none,
  'prospect.alike': none,
  'prospect.batch': none,
  'prospect.remove': none,
  'definition.find': none,
  'definition.current': none,
  'definition.keep': none,
  'definition.beside': none,
  'definition.enforce': none,
  'setup.current': none,
  'setup.consent': none,
  'setup.keep': none,
  'setup.finish': none,
  'review.last': none,
  'review.keep': none,
  'backup.make': none,
  'backup.compare': none,
  'backup.restore': none,
  'backup.keep': none,
  'notebook.health': none,
  'notebook.mend': none,
  ...rest,
});
const amendment = { account: 'northgate.example', changes: [change] };

beforeEach(() => {
  vi.stubGlobal('location', { origin });
  bus.reset();
  asked.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('ask', () => {
  it('brings the reply, null too, and the refusal', async () => {
    answerAll(handlers());
    expect(await ask('prospect.amend', amendment)).toEqual({ ok: true, reply: { ...prospect, changes: [change] } });
    expect(await ask('prospect.find', { account: 'northgate.example' })).toEqual({ ok: true, reply: null });
    expect(await ask('backup.make', { after: null })).toEqual({
      ok: false,
      refusal: { code: 'not-found', message: 'none' },
    });
  });

  it.each(['rejected', 'nothing'] as const)(
    'asks once more, the same, when the worker was stopped (%s)',
    async (fail) => {
      answerAll(handlers());
      bus.fails = [fail];
      expect(await ask('prospect.amend', amendment)).toMatchObject({ ok: true });
      expect(bus.sent).toHaveLength(2);
      expect(bus.sent[0]).toEqual(bus.sent[1]);
    },
  );

  it('asks once more when no answer comes in time, then gives up with a sentence', async () => {
    vi.useFakeTimers();
    answerAll(handlers());
    bus.fails = ['silence'];
    const late = ask('prospect.amend', amendment);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await late).toMatchObject({ ok: true });
    bus.fails = ['silence', 'silence'];
    const never = ask('prospect.amend', amendment);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await never).toMatchObject({ ok: false, refusal: { code: 'failed' } });
    expect(bus.sent).toHaveLength(4);
  });

  it('takes no reply that does not fit', async () => {
    answerAll(handlers({ 'prospect.find': async () => ({ ok: true, reply: { ...prospect, account: '../x' } }) }));
    expect(await ask('prospect.find', { account: 'northgate.example' })).toMatchObject({ refusal: { code: 'failed' } });
  });
});

describe('answerAll', () => {
  const message = { ask: 'prospect.amend', payload: amendment };

  it.each<[string, Sender]>([
    ['a script in a page', { id: 'ours', url: 'https://northgate.example/', origin: 'https://northgate.example' }],
    ['a script in a page that hides its address', { id: 'ours', origin: 'https://northgate.example' }],
    ['a frame of ours in a page', { id: 'ours', url: `${origin}/x.html`, origin: 'https://northgate.example' }],
    ['another extension', { id: 'theirs', url: `${origin}/sidepanel.html`, origin }],
    ['nobody', {}],
    ['no address at all', { id: 'ours', url: 'about:blank' }],
  ])('hostile 51: does not hear %s', async (_who, sender) => {
    answerAll(handlers());
    bus.sender = sender;
    expect(await bus.deliver(message)).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('hears our page in a tab, and a browser that tells no origin', async () => {
    answerAll(handlers());
    bus.sender = { id: 'ours', url: `${origin}/workspace.html` };
    expect(await bus.deliver(message)).toMatchObject({ ok: true });
  });

  it.each(['prospect.forget', '__proto__', 'constructor', 'toString', ''])(
    'refuses the unknown command "%s"',
    async (name) => {
      answerAll(handlers());
      expect(await bus.deliver({ ask: name, payload: {} })).toMatchObject({
        ok: false,
        refusal: { code: 'bad-request' },
      });
    },
  );

  it.each<[string, unknown]>([
    ['no payload', undefined],
    ['a bad account', { ...amendment, account: '../x' }],
    ['too many changes', { ...amendment, changes: Array(51).fill(change) }],
    ['a change without id', { ...amendment, changes: [{ ...change, id: undefined }] }],
    ['a huge note', { ...amendment, changes: [{ ...change, kind: 'noted', note: 'n', text: 'x'.repeat(20_001) }] }],
  ])('hostile 51: refuses %s and does nothing', async (_what, payload) => {
    answerAll(handlers());
    expect(await bus.deliver({ ask: 'prospect.amend', payload })).toMatchObject({ refusal: { code: 'bad-request' } });
    expect(asked).toEqual([]);
  });

  it('hands on only what the schema names', async () => {
    answerAll(handlers());
    await bus.deliver({ ask: 'prospect.amend', payload: { ...amendment, extra: 1 } });
    expect(asked).toEqual([amendment]);
  });

  it('leaves what is no question to others', async () => {
    answerAll(handlers());
    for (const other of [null, 'text', 7, [], {}, { news: 'definition.changed' }])
      expect(await bus.deliver(other)).toBeUndefined();
  });

  it('turns an error into a refusal that repeats nothing of it', async () => {
    answerAll(handlers({ 'prospect.list': () => Promise.reject(new Error('a secret note')) }));
    const answer = await bus.deliver({ ask: 'prospect.list', payload: { limit: 1 } });
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'failed' } });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });
});

describe('news', () => {
  const news: News = { news: 'prospect.changed', account: 'northgate.example', updatedAt: day(0), changes: 1 };

  it('reaches every view until it stops hearing, and no question does', async () => {
    const heard: News[] = [];
    const stop = hear((one) => heard.push(one));
    const views = [hear((one) => heard.push(one)), hear((one) => heard.push(one))];
    tell(news);
    await bus.deliver({ ask: 'prospect.find', payload: {} });
    await bus.deliver({ ...news, account: '../x' });
    stop();
    tell({ news: 'definition.changed' });
    expect(heard).toEqual([news, news, news, { news: 'definition.changed' }, { news: 'definition.changed' }]);
    expect(views).toHaveLength(2);
  });

  it('from a page is not heard', async () => {
    const heard: News[] = [];
    hear((one) => heard.push(one));
    bus.sender = { id: 'ours', url: 'https://northgate.example/', origin: 'https://northgate.example' };
    await bus.deliver(news);
    expect(heard).toEqual([]);
  });

  it('that nobody hears is no failure', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    tell(news);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});
