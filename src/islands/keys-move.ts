/** Going from one thing of a list to the next: rows, cards, happenings, reminders; on an application, its neighbours. */

const items =
  '.apps tbody th a, .board li[data-id] a, .week .what a, .reminders .what a, .chapters h2 a, .proof tbody tr a';

/** Marks the next (1) or the previous (-1) thing; false where the page has none. */
export function move(by: 1 | -1): boolean {
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
