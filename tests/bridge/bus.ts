/** Who a message came from, as the browser says. */
export type Sender = { id?: string; url?: string; origin?: string };
type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => unknown;

/** Origin of the extension under test. */
export const origin = 'chrome-extension://ours';
const panel: Sender = { id: 'ours', url: `${origin}/sidepanel.html`, origin };
const listeners = new Set<Listener>();

/** Hands a message, as JSON, to every listener; the first answer counts, and none is undefined. */
function deliver(message: unknown): Promise<unknown> {
  const json = JSON.parse(JSON.stringify(message));
  return new Promise((resolve, reject) => {
    const answers = [...listeners].map((listener) => listener(json, bus.sender, resolve));
    if (listeners.size === 0) reject(new Error('Could not establish connection. Receiving end does not exist.'));
    if (!answers.includes(true)) resolve(undefined);
  });
}

/** The messages of a browser: what was sent, by whom, and how the next sendings fail. */
export const bus = {
  sender: panel,
  fails: [] as ('rejected' | 'nothing' | 'silence')[],
  sent: [] as unknown[],
  deliver,
  reset() {
    listeners.clear();
    bus.sender = panel;
    bus.fails = [];
    bus.sent = [];
  },
};

function sendMessage(message: unknown): Promise<unknown> {
  bus.sent.push(message);
  const fail = bus.fails.shift();
  if (fail === 'rejected') return Promise.reject(new Error('The message port closed before a response was received.'));
  if (fail === 'nothing') return Promise.resolve(undefined);
  return fail === 'silence' ? new Promise(() => undefined) : deliver(message);
}

/** What the wire uses of the browser. */
export const browser = {
  runtime: {
    id: 'ours',
    sendMessage,
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  },
};
