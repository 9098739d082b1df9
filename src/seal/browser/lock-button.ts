/** The button "Lock": beside the switch of colours where a page has one, else in a corner. */

const style = `
:host { flex: none; display: inline-flex; }
:host(.corner) { position: fixed; right: max(0.75rem, env(safe-area-inset-right)); bottom: max(0.75rem, env(safe-area-inset-bottom)); z-index: 50; }
button { display: inline-flex; align-items: center; gap: 0.4em; min-height: 2.75rem; padding: 0 0.8rem; font: inherit; color: inherit;
  background: none; border: 0; border-radius: 99px; cursor: pointer; opacity: 0.8; }
button:hover { opacity: 1; background: color-mix(in srgb, currentColor 8%, transparent); }
button:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
:host(.corner) button { background: Canvas; border: 1px solid color-mix(in srgb, currentColor 30%, transparent); }
svg { width: 1.1em; height: 1.1em; fill: none; stroke: currentColor; stroke-width: 1.8; }
@media print { :host { display: none; } }
@media (max-width: 46rem) { button { padding: 0 0.6rem; } }
`;

/** Shows it. */
export function showLockButton(onLock: () => void): void {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  button.type = 'button';
  button.title = 'Forget the passphrase on this device and lock the site';
  button.append(padlock(), 'Lock');
  button.addEventListener('click', onLock);
  root.append(button);
  const neighbour = document.querySelector('[data-theme-switch]');
  host.classList.toggle('corner', neighbour === null);
  if (neighbour) neighbour.before(host);
  else document.body.append(host);
}

function padlock(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const d of [
    'M7 10.5h10a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-2.5 2.5H7A2.5 2.5 0 0 1 4.5 18v-5A2.5 2.5 0 0 1 7 10.5z',
    'M8 10.5v-3a4 4 0 0 1 8 0v3',
  ]) {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}
