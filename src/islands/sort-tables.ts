/** Tables of figures whose heads sort them: names from A on, figures from the greatest. */

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]'))
  for (const head of table.querySelectorAll<HTMLTableCellElement>('thead th:not([data-unsorted])'))
    addButton(table, head);

function addButton(table: HTMLTableElement, head: HTMLTableCellElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener('click', () => {
    const isName = head.cellIndex === 0;
    const first = isName ? 'ascending' : 'descending';
    const order = head.ariaSort === first ? (isName ? 'descending' : 'ascending') : first;
    for (const other of head.parentElement?.children ?? []) other.ariaSort = null;
    head.ariaSort = order;
    sort(table, head.cellIndex, order === 'ascending' ? 1 : -1);
  });
}

function sort(table: HTMLTableElement, column: number, direction: 1 | -1): void {
  const body = table.tBodies[0];
  if (body === undefined) return;
  const compare = new Intl.Collator(undefined, { numeric: true }).compare;
  const sortValue = (row: HTMLTableRowElement) => {
    const cell = row.cells[column];
    return cell?.dataset.value ?? cell?.textContent ?? '';
  };
  const rows = [...body.rows].map((row) => ({ row, value: sortValue(row) }));
  const isNumber = rows.every(({ value }) => value !== '' && Number.isFinite(Number(value)));
  rows.sort((a, b) => direction * (isNumber ? Number(a.value) - Number(b.value) : compare(a.value, b.value)));
  body.append(...rows.map(({ row }) => row));
}
