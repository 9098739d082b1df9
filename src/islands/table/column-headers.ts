/** The table's head: a header for each column, which sorts by it. */
import { escapeHtml } from '../../core/escape-html.ts';
import { type Column, columns } from './columns.ts';
import { defaultSort } from './order-rows.ts';

/** Groups and head of a table of these columns; the build writes plain names, the browser buttons that sort. */
export function headersHtml(shown: readonly Column[], { buttons }: { buttons: boolean }): string {
  const groups = shown.map(({ key }) => `<col class="w-${key} c-${key}">`).join('');
  const cells = shown
    .map(({ key, title }) => {
      const name = escapeHtml(title);
      return `<th scope="col" class="c-${key}" data-sort="${key}"${ariaSort(key, defaultSort)}>${buttons ? `<button type="button">${name}</button>` : name}</th>`;
    })
    .join('');
  return `<colgroup>${groups}</colgroup><thead><tr>${cells}</tr></thead>`;
}

/** What the table holds and in which order, for those who do not see its head. */
export function captionOf(sort: string): string {
  const column = columns.find(({ key }) => key === sort.replace(/^-/, ''));
  if (sort === defaultSort || column === undefined) return 'Applications, the last activity first';
  return `Applications by ${column.title.toLowerCase()}, ${sort.startsWith('-') ? 'descending' : 'ascending'}`;
}

function ariaSort(key: string, sort: string): string {
  return sort === key ? ' aria-sort="ascending"' : sort === `-${key}` ? ' aria-sort="descending"' : '';
}

/** Brings the head to life; `sortBy` is told a sort key, null for the default. */
export function connectHeaders(table: HTMLTableElement, sortBy: (sort: string | null) => void) {
  let shown: readonly Column[] = [];
  let current = defaultSort;
  table.addEventListener('click', ({ target }) => {
    const key = target instanceof Element ? target.closest<HTMLElement>('th[data-sort]')?.dataset.sort : null;
    const column = shown.find((candidate) => candidate.key === key);
    if (column === undefined) return;
    const first = firstSortOf(column);
    const next = current === first ? reverse(first) : first;
    sortBy(next === defaultSort ? null : next);
  });
  return {
    reflect(columns: readonly Column[], sort: string): void {
      if (columns.map(({ key }) => key).join() !== shown.map(({ key }) => key).join()) draw(table, columns);
      shown = columns;
      current = sort;
      for (const cell of table.querySelectorAll<HTMLElement>('th[data-sort]')) {
        const { sort: key } = cell.dataset;
        if (sort === key) cell.setAttribute('aria-sort', 'ascending');
        else if (sort === `-${key}`) cell.setAttribute('aria-sort', 'descending');
        else cell.removeAttribute('aria-sort');
      }
      if (table.caption !== null) table.caption.textContent = captionOf(sort);
    },
  };
}

/** How a column is sorted by at its first click. */
export function firstSortOf({ key, downwards = false }: Column): string {
  return downwards ? `-${key}` : key;
}

function reverse(sort: string): string {
  return sort.startsWith('-') ? sort.slice(1) : `-${sort}`;
}

function draw(table: HTMLTableElement, columns: readonly Column[]): void {
  for (const part of table.querySelectorAll('colgroup, thead')) part.remove();
  const html = headersHtml(columns, { buttons: true });
  const caption = table.caption;
  if (caption === null) table.insertAdjacentHTML('afterbegin', html);
  else caption.insertAdjacentHTML('afterend', html);
}
