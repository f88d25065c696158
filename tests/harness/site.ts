import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a page answers with: HTML, or a body of another type; `hold` keeps the request open until it resolves. */
export type Answer = string | { body: string | Uint8Array; type?: string; status?: number; hold?: Promise<unknown> };

/** A small web on this machine. `requests` grows by one line, "GET host/path", for each request that came in. */
export type Site = { port: number; requests: string[]; close: () => Promise<void> };

const notFound: Answer = { body: 'not found', type: 'text/plain', status: 404 };

const addressOf = ({ headers, url = '/' }: IncomingMessage) => new URL(url, `http://${headers.host ?? 'unknown.test'}`);

const send = async (response: ServerResponse, answer: Answer): Promise<void> => {
  const {
    body,
    type = 'text/html; charset=utf-8',
    status = 200,
    hold,
  } = typeof answer === 'string' ? { body: answer } : answer;
  await hold;
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
};

/** Serves whatever `answer` says about an address (host names come from the browser's resolver rules); undefined is a 404. */
export const serve = async (answer: (address: URL) => Answer | undefined): Promise<Site> => {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const address = addressOf(request);
    requests.push(`${request.method} ${address.hostname}${address.pathname}`);
    void send(response, answer(address) ?? notFound);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // a server listening on TCP has this form of address
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { port, requests, close };
};
