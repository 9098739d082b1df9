/** The status where it is shown, as a button that opens the menu of stages. */
import { chooseStatus, type Shown } from './change-status.ts';
import { element } from './element.ts';

/** Makes buttons of the pills in the table and at the head of the page of the application `here`. */
export function equipStatusButtons(root: Document, here: string | null): void {
  for (const pill of root.querySelectorAll<HTMLElement>('tr[data-id] b.pill'))
    pill.replaceWith(buttonFor(pill, here));
  const pill = here === null ? null : root.querySelector<HTMLElement>('.who b.pill');
  pill?.replaceWith(buttonFor(pill, here));
}

function buttonFor(pill: HTMLElement, here: string | null): HTMLButtonElement {
  const label = pill.textContent ?? '';
  const { company } = shownBy(pill, here);
  const { status } = pill.dataset;
  const made = element(
    'button',
    {
      type: 'button',
      class: `${pill.className} editable`,
      'aria-haspopup': 'menu',
      'aria-label': `Status of ${company}: ${label}. Change it`,
      ...(status === undefined ? {} : { 'data-status': status }),
    },
    label,
  );
  // The page may be another by the time it is clicked.
  made.addEventListener('click', () => chooseStatus(shownBy(made, here), made));
  return made;
}

/** The application that a pill is about: that of its row, or of the page. */
function shownBy(pill: HTMLElement, here: string | null): Shown {
  const row = pill.closest<HTMLElement>('tr[data-id]');
  if (row !== null) {
    const { id = '', status = '' } = row.dataset;
    return { id, company: row.querySelector('th a')?.textContent ?? id, status: status || null };
  }
  const company = pill.closest('.who')?.querySelector('h1')?.textContent ?? '';
  return { id: here ?? '', company, status: pill.dataset.status || null };
}
