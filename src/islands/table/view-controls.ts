/** Table or board, which columns, and in which order where there is no head to click. */

import { firstSortOf } from './column-headers.ts';
import { columns, columnsOf, usualColumns } from './columns.ts';
import { defaultSort } from './order-rows.ts';
import { formatState, type TableState, type View } from './state.ts';

/** Brings the controls of the view to life; `change` is told what is to be shown. */
export function connectViewControls(change: (part: Partial<TableState>) => void) {
  const place = document.querySelector<HTMLElement>('[data-views]');
  const links = [...(place?.querySelectorAll<HTMLAnchorElement>('a[data-view]') ?? [])];
  const boxes = [...(place?.querySelectorAll<HTMLInputElement>('input[name=columns]') ?? [])];
  const order = place?.querySelector<HTMLSelectElement>('select');
  for (const link of links) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      change({ view: link.dataset.view as View });
    });
  }
  for (const box of boxes) {
    box.addEventListener('change', () =>
      change({ columns: unlessUsual(boxes.filter(({ checked }) => checked).map(({ value }) => value)) }),
    );
  }
  order?.addEventListener('change', () => change({ sort: order.value === defaultSort ? null : order.value }));
  return {
    reflect(state: TableState): void {
      document.documentElement.classList.toggle('board-view', state.view === 'board');
      for (const link of links) {
        const view = link.dataset.view as View;
        link.search = formatState({ ...state, view }, location.search);
        if (view === state.view) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
      const shown = new Set(columnsOf(state.columns).map(({ key }) => key));
      for (const box of boxes) box.checked = shown.has(box.value);
      const key = (state.sort ?? defaultSort).replace(/^-/, '');
      const column = columns.find((candidate) => candidate.key === key);
      if (order && column) order.value = firstSortOf(column);
    },
  };
}

function unlessUsual(keys: string[]): string[] | null {
  const usual = usualColumns.slice(1).map(({ key }) => key);
  return keys.join() === usual.join() ? null : keys;
}
