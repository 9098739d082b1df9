/** Word that the facts behind a page have changed while it is open. */

const changed = 'apptrack:facts';

/** Tells that there are new facts. */
export function announceFacts(): void {
  dispatchEvent(new Event(changed));
}

/** Calls back whenever there are new facts. */
export function onFacts(listener: () => void): void {
  addEventListener(changed, listener);
}
