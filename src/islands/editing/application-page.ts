/** What an application's page has beside what it shows: what a day needs, and everything edited where it stands. */
import { applicationPath, send } from './client.ts';
import { equipDayActions } from './day-actions.ts';
import { editApplication } from './edit-application.ts';
import { button, element } from './element.ts';
import { equipFacts } from './facts.ts';
import { equipNotes } from './notes.ts';
import { perform } from './perform.ts';
import { equipTimeline } from './timeline-entries.ts';

/** Makes the page of the application `id` editable. */
export function equipApplicationPage(root: Document, id: string): void {
  const head = root.querySelector('.who');
  if (head !== null && head.querySelector('.acts') === null) {
    const edit = button('Edit', () => void editApplication(id), {
      'aria-keyshortcuts': 'e',
      title: 'Edit the fields, the posting and the notes (e)',
    });
    head.append(element('div', { class: 'acts no-print', 'data-local': true }, edit));
  }
  equipDayActions(root, id);
  equipTimeline(root, id);
  equipFacts(root, id);
  equipNotes(root, id);
  const story = root.querySelector('#story')?.closest('section');
  if (story != null && story.querySelector('.quick-note') === null)
    story.querySelector('h2')?.after(noteForm(id));
}

function noteForm(id: string): HTMLFormElement {
  const input = element('input', {
    name: 'note',
    placeholder: 'Add a note',
    'aria-label': 'Add a note',
    autocomplete: 'off',
    id: 'quick-note',
  });
  const form = element(
    'form',
    { class: 'quick-note no-print', 'data-local': true },
    input,
    element('button', {}, 'Add'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const note = input.value.trim();
    if (note === '') return input.focus();
    const company = document.querySelector('.who h1')?.textContent ?? id;
    const write = async () => {
      const outcome = await send('POST', `${applicationPath(id)}/notes`, { note });
      // What could not be written stays to be sent again, and what was typed meanwhile stays, too.
      if (input.value.trim() === note) input.value = '';
      return outcome;
    };
    void perform(write, () => `${company}: noted`);
  });
  return form;
}
