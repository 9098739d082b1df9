/** The page's colours for what is drawn, and word of their change. */

const changed = 'apptrack:colours';

/** Tells that the colours are others now. */
export function announceColours(): void {
  dispatchEvent(new Event(changed));
}

/** Calls back whenever the colours change, by the reader's switch or the system's. */
export function onColours(listener: () => void): void {
  addEventListener(changed, listener);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', listener);
}

/** The present value of a colour of the style sheet, such as `--accent`. */
export function colour(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  // Forced colours would make them all one, and the parts of a chart with them.
  probe.style.setProperty('forced-color-adjust', 'none');
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}
