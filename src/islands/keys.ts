/** Keys that work on every page. */

const dialog = document.querySelector<HTMLDialogElement>('[data-key-help]');
let going = false;

// On the document, so that what listens at the window knows from `defaultPrevented` which keys are taken.
document.addEventListener('keydown', (event) => {
  if (event.key === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
    event.preventDefault();
    openPalette();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const { target, key } = event;
  if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]')) {
    if (key === 'Escape') (target as HTMLElement).blur();
    return;
  }
  if (dialog?.open) return;
  // The key after `g` belongs to it, whether or not a page has that letter.
  const taken = going ? go(key) || key.length === 1 : act(key);
  going = key === 'g' && !going;
  if (taken) event.preventDefault();
});

function act(key: string): boolean {
  switch (key) {
    case '/':
      return search();
    case '?':
      dialog?.showModal();
      return dialog !== null;
    case 'j':
      return move(1);
    case 'k':
      return move(-1);
    case 'b':
      return click('a[data-view]:not([aria-current])');
    default:
      return false;
  }
}

/** Opens a page of the navigation. */
function go(key: string): boolean {
  return /^[a-z]$/.test(key) && click(`:is(.nav, .foot) a[data-key="${key}"]`);
}

/** Into the search box, or to the page that has it. */
function search(): boolean {
  const box = document.querySelector<HTMLInputElement>('input[type=search]');
  if (box === null) return click('.brand');
  box.focus();
  box.select();
  return true;
}

function click(selector: string): boolean {
  const link = document.querySelector<HTMLElement>(selector);
  link?.click();
  return link !== null;
}

/** The palette is fetched when it is first wanted. */
function openPalette(): void {
  if (document.querySelector('dialog[open]') !== null) return;
  void import('./palette.ts').then(({ openPalette }) => openPalette());
}

document.querySelector('[data-find]')?.addEventListener('click', openPalette);
document.querySelector('[data-keys]')?.addEventListener('click', () => dialog?.showModal());
dialog?.addEventListener('click', ({ target }) => {
  if (target === dialog) dialog.close();
});

/** Things that one goes from and to: rows, cards, happenings, reminders. */
const items =
  '.apps tbody th a, .board li[data-id] a, .week .what a, .reminders .what a, .agenda .item a:first-of-type, .companies h3 a, .people .at li:first-child > a, .chapters h2 a, .proof tbody tr a';

/** Marks the next (1) or the previous (-1) thing, or opens an application's neighbour; false where the page has none. */
function move(by: 1 | -1): boolean {
  const neighbour = document.querySelector<HTMLElement>(`.crumbs a[rel=${by === 1 ? 'next' : 'prev'}]`);
  if (neighbour !== null) {
    neighbour.click();
    return true;
  }
  const all = [...document.querySelectorAll<HTMLElement>(items)].filter((item) => item.checkVisibility());
  const current = all.indexOf(document.activeElement as HTMLElement);
  const next = current < 0 ? (by === 1 ? firstInSight(all) : all.length - 1) : current + by;
  const item = all[next];
  item?.focus();
  item?.scrollIntoView({ block: 'nearest' });
  return all.length > 0;
}

function firstInSight(all: readonly HTMLElement[]): number {
  const index = all.findIndex((item) => item.getBoundingClientRect().top >= 0);
  return Math.max(0, index);
}
