/** Word that the facts behind a page have changed while it is open. */

const changed = 'apptrack:facts';
const shown = 'apptrack:facts-shown';

/** Tells that there are new facts. */
export function announceFactsChanged(): void {
  dispatchEvent(new Event(changed));
}

/** Calls back whenever there are new facts. */
export function onFactsChanged(listener: () => void): void {
  addEventListener(changed, listener);
}

/** Tells that the page shows the new facts. */
export function announceFactsShown(): void {
  dispatchEvent(new Event(shown));
}

/** Calls back whenever the page has come to show new facts, all of them: what was hidden of it is to be hidden anew. */
export function onFactsShown(listener: () => void): void {
  addEventListener(shown, listener);
}
