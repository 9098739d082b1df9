/**
 * Runs before the page is painted: says that scripts run, takes up what the reader chose (colours, the open summary of the
 * day), keeps the unfiltered list from showing where the address asks for a part of it, and puts days and amounts into the
 * reader's language as they arrive, so that none of this changes before their eyes.
 */
import { localise, localiseElement } from './localise.ts';

const root = document.documentElement;
root.classList.add('js');
root.classList.toggle('mac', /^(?:Mac|iP)/.test(navigator.platform));
try {
  const theme = localStorage.getItem('apptrack-theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  root.classList.toggle('today-open', localStorage.getItem('apptrack-today') === 'open');
} catch {
  // Storage may be forbidden; then the system's colours hold, and the summary is closed.
}
// A part of the list, or other columns, are drawn by the list's script; until then their room is kept free.
const asksForRows = /[?&](?:status|source|tag|resume|active|quiet|search|since|sort|figure|columns)=/;
root.classList.toggle('filtering', asksForRows.test(location.search));
root.classList.toggle('board-view', /[?&]view=board(?:&|$)/.test(location.search));

const arrivals = new MutationObserver((records) => {
  for (const { target, addedNodes } of records) {
    // The parser may stop between a tag and its text.
    if (target instanceof HTMLElement) localiseElement(target);
    for (const node of addedNodes)
      if (node instanceof HTMLElement) {
        localiseElement(node);
        localise(node);
      }
  }
});
arrivals.observe(document, { childList: true, subtree: true });
// The page is there, and none of its modules has run.
document.addEventListener('readystatechange', () => {
  if (document.readyState !== 'interactive') return;
  arrivals.disconnect();
  localise();
});
