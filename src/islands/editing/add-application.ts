/** Adding an application: from whatever tells of it (an address, a page, a text, a mail, a file), or by hand. */
import { applicationFields, fieldsOf } from './application-fields.ts';
import { applicationHref, send } from './client.ts';
import { forgetDraft, hasDraft, keepDraft, takeUpDraft } from './draft.ts';
import { button, element } from './element.ts';
import { type FormDialog, fieldElement, openForm, section } from './form-dialog.ts';
import { type PostingSource, readPosting, sourceBox } from './posting-source.ts';
import { loadSettings, type Settings } from './settings.ts';
import { stageChoice } from './stage-choice.ts';
import { keepToast } from './toast.ts';

const ownDraft = 'new-application';
/** What was handed over while somebody had begun one of their own: neither takes the other's place. */
const handedOver = 'new-application:handed-over';

function draftNameFor(given: PostingSource | undefined): string {
  const hasOwn = hasDraft(ownDraft);
  if (given !== undefined) return hasOwn ? handedOver : ownDraft;
  return !hasOwn && hasDraft(handedOver) ? handedOver : ownDraft;
}

/** Opens the form for a new application; with what tells of it already and values of fields, where there are those. */
export async function openNewApplication(
  given?: PostingSource,
  values: Readonly<Record<string, string>> = {},
): Promise<void> {
  const settings = await loadSettings();
  const draftName = draftNameFor(given);
  const said = element('p', { class: 'said', role: 'status', 'aria-live': 'polite' });
  const relatives = element('div', { class: 'relatives', role: 'status' });
  const read = (source: PostingSource) =>
    void readPosting(source, dialog, said).then(() => tellRelatives(dialog, relatives));
  const dialog = openForm({
    title: 'New application',
    submit: 'Add',
    aside: element('a', { href: '/import/' }, 'Import a spreadsheet…'),
    above: [sourceBox(read), said, relatives],
    fields: formFields(settings),
    async send({ stage, ...values }) {
      const fields = fieldsOf({ ...values, status: stage || values.status || '' });
      const outcome = await send<{ id: string }>('POST', 'applications', fields);
      forgetDraft(draftName);
      return { ...outcome, text: `${values.company}: added` };
    },
    done({ document, text, undo }) {
      keepToast(text, undo);
      location.assign(applicationHref((document as { id: string }).id));
    },
  });
  dialog.form.closest('dialog')?.classList.add('new-application');
  const company = dialog.form.elements.namedItem('company') as HTMLInputElement;
  company.addEventListener('change', () => void tellRelatives(dialog, relatives));
  const draft = given === undefined ? takeUpDraft(draftName, dialog.form) : null;
  if (draft !== null) said.replaceChildren(draftWords(draft, draftName, dialog));
  keepDraft(draftName, dialog.form);
  for (const [name, value] of Object.entries(values)) {
    const control = dialog.form.elements.namedItem(name);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value;
  }
  if (given !== undefined) read(given);
  dialog.form.querySelector<HTMLElement>('[data-source]')?.focus();
}

/** Company, role and how far it is; the rest is folded, and opens where something is found. */
function formFields({ stages, today, ...settings }: Settings): HTMLElement[] {
  const [company, role, ...rest] = applicationFields({ stages, today, ...settings });
  const inside = (...fields: Parameters<typeof fieldElement>[0][]) =>
    element('div', { class: 'fields' }, ...fields.map(fieldElement));
  const posting = fieldElement({
    name: 'posting',
    label: 'Posting, in Markdown',
    type: 'textarea',
    rows: 6,
    hint: 'Postings tend to vanish: keep the text.',
  });
  const notes = fieldElement({ name: 'notes', label: 'Notes, in Markdown', type: 'textarea', rows: 3 });
  return [
    ...[company, role].flatMap((field) => (field === undefined ? [] : [fieldElement(field)])),
    stageChoice(stages, today),
    section('Details', '', inside(...rest, { name: 'note', label: 'Note', type: 'text', wide: true })),
    section('Posting', '', posting),
    section('Notes', '', notes),
  ];
}

function draftWords(at: string, draftName: string, { form, close }: FormDialog): HTMLElement {
  const again = button('Start over', () => {
    forgetDraft(draftName);
    form.reset();
    close();
    void openNewApplication();
  });
  return element('span', {}, `What you had begun ${at}. `, again);
}

interface Item {
  id: string;
  company: string;
  role: string;
  status: string | null;
  url: string | null;
}

/** Says what there is already of this company, or at this address. */
async function tellRelatives({ form }: FormDialog, place: HTMLElement): Promise<void> {
  const textOf = (name: string) => (form.elements.namedItem(name) as HTMLInputElement).value.trim();
  const [company, url] = [textOf('company').toLowerCase(), textOf('url')];
  if (company === '' && url === '') return place.replaceChildren();
  const { document } = await send<{ items: Item[] }>('GET', 'applications.json');
  const found = document.items.filter(
    (item) => item.company.toLowerCase() === company || (url !== '' && item.url === url),
  );
  const links = found
    .slice(0, 3)
    .map(({ id, role, status }) =>
      element(
        'p',
        {},
        'There already: ',
        element('a', { href: applicationHref(id), target: '_blank' }, role),
        status === null ? '' : `, ${status}`,
      ),
    );
  place.replaceChildren(...links);
}
