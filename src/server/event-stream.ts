/** Telling open pages something, as server-sent events (HTML Standard, section 9.2). */
import type { ServerResponse } from 'node:http';

/** The pages that listen. */
export interface EventStream {
  /** Keeps an answer open and tells it what comes. */
  connect(outgoing: ServerResponse): void;
  /** Tells every page that something of this name happened. */
  send(name: string): void;
}

/** A stream that nobody listens to yet. */
export function eventStream(): EventStream {
  const listening = new Set<ServerResponse>();
  return {
    connect(outgoing) {
      outgoing.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      // The page hears at once that it is connected.
      outgoing.write(':\n\n');
      listening.add(outgoing);
      outgoing.on('close', () => listening.delete(outgoing));
    },
    send(name) {
      for (const outgoing of listening) outgoing.write(`event: ${name}\ndata:\n\n`);
    },
  };
}
