/** The focus stays where it was when what had it is drawn anew. */

/** What had the focus, by what it belongs to. */
let last: { owner: string; control: string } | null = null;
let element: Element | null = null;

document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof Element)) return;
  const owner = target.closest('[data-id], [data-reminder], .who');
  element = target;
  last = owner === null ? null : { owner: selectorOf(owner), control: controlOf(target) };
});
document.addEventListener('pointerdown', () => {
  last = null;
});

/** Gives the focus back, where its element is gone and another stands in its place. */
export function keepFocus(): void {
  if (last === null || element?.isConnected !== false || document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>(`${last.owner} ${last.control}`)?.focus();
}

function selectorOf(owner: Element): string {
  const { id, reminder } = (owner as HTMLElement).dataset;
  if (id !== undefined) return `[data-id="${CSS.escape(id)}"]`;
  return reminder === undefined ? '.who' : `[data-reminder="${CSS.escape(reminder)}"]`;
}

function controlOf(target: Element): string {
  if (target.matches('.pill')) return '.pill';
  return target.matches('.move') ? '.move' : ':is(a, button)';
}
