/** The tabs of saved views: each leads to the list that it names, and the one that is shown is marked. */
import { isSameState, parseState, type TableState } from './state.ts';

const tabsOf = (root: ParentNode) => [...root.querySelectorAll<HTMLAnchorElement>('[data-tabs] a')];

/** Brings the tabs to life; `change` is told what is to be shown. They may come and go. */
export function connectTabs(change: (state: TableState) => void) {
  document.addEventListener('click', (event) => {
    const { target } = event;
    const tab = target instanceof Element ? target.closest<HTMLAnchorElement>('[data-tabs] a') : null;
    if (tab === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    change(parseState(tab.search));
  });
  return { reflect: (state: TableState) => markTab(document, state) };
}

/** Marks the tab that shows what a state asks for, if there is one. */
export function markTab(root: ParentNode, state: TableState): void {
  for (const tab of tabsOf(root)) {
    if (isSameState(parseState(tab.search), state)) tab.setAttribute('aria-current', 'page');
    else tab.removeAttribute('aria-current');
  }
}
