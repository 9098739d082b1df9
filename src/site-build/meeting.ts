/** Two threads that tell each other what they have found. */
import { type EventEmitter, on } from 'node:events';
import type { MessagePort, Worker } from 'node:worker_threads';

/** Tells one's own finding and gives everybody's. Each thread must come to the same meetings in the same order. */
export type Meet = <Finding>(mine: Finding) => Promise<Finding[]>;

/** A thread that works by itself. */
export const meetNobody: Meet = async (mine) => [mine];

/** The way to another thread: a worker, or its parent's port. */
type Line = Worker | MessagePort;

/** What the other thread says, in order, from now on; an error of it is thrown by whoever waits for a word. */
export function listenTo(line: Line): () => Promise<unknown> {
  const messages = on(line as EventEmitter, 'message', { close: ['exit'] });
  return async () => {
    const { value, done } = await messages.next();
    if (done) throw new Error('the second thread ended early');
    return value[0];
  };
}

/** Meetings with the thread at the other end of the line, whose words are heard by `hear`. */
export function meetAt(line: Line, hear: () => Promise<unknown>): Meet {
  return async <Finding>(mine: Finding) => {
    line.postMessage(mine);
    return [mine, (await hear()) as Finding];
  };
}
