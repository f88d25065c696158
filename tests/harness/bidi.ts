type Work<Args extends unknown[], Result> = (...args: Args) => Result | Promise<Result>;

/** A browser at the other end of WebDriver BiDi. */
export type Bidi = {
  /** Gives a command of the protocol; one that is refused or never answered throws. */
  send: (method: string, parameters?: object) => Promise<Record<string, unknown>>;
  /** Runs a function, which must stand alone, in a browsing context; arguments and result travel as JSON. */
  call: <Args extends unknown[], Result>(
    context: string,
    work: Work<Args, Result> | string,
    ...args: Args
  ) => Promise<Result>;
};

type Answer = { id?: number; type: string; result?: Record<string, unknown>; error?: string; message?: string };
type Called = { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };

const patience = 60_000;

const opened = async (address: string): Promise<WebSocket> => {
  const socket = new WebSocket(address);
  await new Promise((open, fail) => {
    socket.addEventListener('open', open);
    socket.addEventListener('error', fail);
  });
  return socket;
};

const senderOver = (socket: WebSocket): Bidi['send'] => {
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer: Answer = JSON.parse(String(data));
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  return (method, parameters = {}) => {
    const id = ++last;
    const { promise, resolve, reject } = Promise.withResolvers<Record<string, unknown>>();
    const timer = setTimeout(() => reject(new Error(`${method}: no answer.`)), patience);
    waiting.set(id, ({ type, result, error, message }) => {
      waiting.delete(id);
      clearTimeout(timer);
      if (type === 'success') resolve(result ?? {});
      else reject(new Error(`${method}: ${error}: ${message}`));
    });
    socket.send(JSON.stringify({ id, method, params: parameters }));
    return promise;
  };
};

/** Connects to the address that a browser says it listens on. */
export const connect = async (address: string): Promise<Bidi> => {
  const send = senderOver(await opened(`${address}/session`));
  await send('session.new', { capabilities: {} });
  const call: Bidi['call'] = async (context, work, ...args) => {
    const { type, result, exceptionDetails } = (await send('script.callFunction', {
      functionDeclaration: `async (args) => JSON.stringify((await (${work})(...JSON.parse(args))) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      target: { context },
      awaitPromise: true,
    })) as Called; // the form that the protocol gives this answer
    if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'It threw without a word.');
    return JSON.parse(String(result?.value));
  };
  return { send, call };
};
