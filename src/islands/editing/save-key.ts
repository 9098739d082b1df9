/** Ctrl or ⌘ with S saves, where there is something to save. */

/** Listens for the keys as long as a part is on the page. */
export function saveOnKey(part: HTMLElement, save: () => void): void {
  addEventListener('keydown', (event) => {
    if (!part.isConnected || event.key.toLowerCase() !== 's' || event.altKey || event.shiftKey) return;
    if (!event.ctrlKey && !event.metaKey) return;
    // The browser would save the page.
    event.preventDefault();
    if (!event.repeat && document.querySelector('dialog[open]') === null) save();
  });
}
