/**
 * An HTTP server that nothing reaches but what the guard lets pass, and whose every answer carries the safety headers: the
 * refusals, too, of what is no HTTP at all. No answer tells of where or how this program runs.
 */
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import type { Duplex } from 'node:stream';
import { Refusal, refusalResponse } from './api/refusal.ts';
import { safetyHeaders, whyRefused } from './guard.ts';

/** Answers a request that the guard has let pass. */
export type Handle = (incoming: IncomingMessage, outgoing: ServerResponse) => void | Promise<void>;

/** Makes the server; what `handle` throws becomes the answer, and `report` hears of it where it is a fault of ours. */
export function guardedServer(handle: Handle, report: (error: unknown) => void): Server {
  const answering = new WeakMap<Duplex, ServerResponse>();
  const take = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    answering.set(incoming.socket, outgoing);
    for (const [name, value] of Object.entries(safetyHeaders)) outgoing.setHeader(name, value);
    const refusal = whyRefused(incoming);
    if (refusal !== null) return refuse(outgoing, refusal);
    try {
      await handle(incoming, outgoing);
    } catch (error) {
      if (refusalResponse(error).status === 500) report(error);
      if (outgoing.headersSent) outgoing.destroy();
      else refuse(outgoing, error);
    }
  };
  // A request without a host is for the guard to refuse.
  const server = createServer(
    { requireHostHeader: false },
    (incoming, outgoing) => void take(incoming, outgoing),
  );
  server.on('checkExpectation', (incoming: IncomingMessage, outgoing: ServerResponse) => {
    for (const [name, value] of Object.entries(safetyHeaders)) outgoing.setHeader(name, value);
    refuse(outgoing, whyRefused(incoming) ?? new Refusal(417, 'only 100-continue can be expected'));
  });
  server.on('connect', (incoming, socket) =>
    refuseRaw(socket, whyRefused(incoming) ?? new Refusal(501, 'nothing here answers this method')),
  );
  server.on('clientError', (error, socket) => {
    const answer = answering.get(socket);
    const tell = () => refuseRaw(socket, refusalOf(error));
    if (answer === undefined || answer.writableFinished) tell();
    // What came before it is answered first.
    else if (answer.req.complete) answer.once('finish', tell);
    else if (answer.headersSent) socket.destroy();
    else tell();
  });
  return server;
}

/** What is said of bytes that Node could not read as a request. */
function refusalOf({ code }: NodeJS.ErrnoException): Refusal {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return new Refusal(431, 'the address and the headers are too long');
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return new Refusal(413, 'the body is too long');
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new Refusal(408, 'the request took too long');
    default:
      return new Refusal(400, 'this is no HTTP request');
  }
}

function refuse(outgoing: ServerResponse, error: unknown): void {
  const { status, headers, body } = refusalResponse(error);
  outgoing.writeHead(status, { ...headers, ...closing(body) });
  outgoing.end(body);
}

/** Refuses where there is nothing yet, or nothing any more, that could answer. */
function refuseRaw(socket: Duplex, refusal: Refusal): void {
  // Node hands over a CONNECT without a listener of its own; a client that is gone must not end the program.
  socket.on('error', () => socket.destroy());
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const { status, headers, body } = refusalResponse(refusal);
  const lines = Object.entries({ ...safetyHeaders, ...headers, ...closing(body) }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines].join('\r\n');
  socket.end(`${head}\r\n\r\n${body}`, () => socket.destroy());
}

/** What was not read of a refused request must not be taken for the next one. */
function closing(body: string): Record<string, string | number> {
  return { 'Cache-Control': 'no-store', 'Content-Length': Buffer.byteLength(body), Connection: 'close' };
}
