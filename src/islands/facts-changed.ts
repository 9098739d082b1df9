/** Word that the facts behind a page have changed while it is open. */

const changed = 'apptrack:facts';

/** Tells that there are new facts. */
export function announceFactsChanged(): void {
  dispatchEvent(new Event(changed));
}

/** Calls back whenever there are new facts. */
export function onFactsChanged(listener: () => void): void {
  addEventListener(changed, listener);
}
