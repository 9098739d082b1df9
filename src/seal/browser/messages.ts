/** What pages and the worker say to each other. */
import type { SealFault } from '../seal-error.ts';

/** From a page to the worker; an answer goes back through the port that comes along. */
export type ToWorker =
  /** Open with this key; the answer is an {@link OpenAnswer}. */
  | { kind: 'open'; key: CryptoKey; remember: boolean }
  /** Is it open? The answer is true or false. */
  | { kind: 'status' }
  /** Give me the key to keep, for you may be stopped any time; the answer is the key or null. */
  | { kind: 'hold' }
  /** Forget every key. The answer is true. */
  | { kind: 'lock' };

/** From the worker to pages. */
export type ToPage =
  /** Give me the key that you keep, through the port that comes along. */
  | { kind: 'give' }
  /** It is open now. */
  | { kind: 'opened' }
  /** It is locked: show nothing any more. */
  | { kind: 'locked' };

/** Why it did not open; null where it did. */
export interface OpenAnswer {
  fault: SealFault | null;
}

/** Sends a message and waits for the answer; null where none comes in time. */
export function ask<Answer>(
  target: Pick<Worker, 'postMessage'>,
  message: ToWorker | ToPage,
  patience: number,
): Promise<Answer | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => resolve(null), patience);
    port1.onmessage = ({ data }) => {
      clearTimeout(timer);
      resolve(data as Answer);
      port1.close();
    };
    target.postMessage(message, [port2]);
  });
}

/** Takes out of the tab's storage what the site's own pages keep there, which all bears this name. */
export function forgetPlaces(): void {
  for (const key of Object.keys(sessionStorage))
    if (key.startsWith('apptrack-')) sessionStorage.removeItem(key);
}

/** The key in a tab's storage under which the unlock page notes that it went on to the site. */
export function unlockedMark(base: string): string {
  return `unlock ${base}`;
}
