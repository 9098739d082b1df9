/** Adding an application: from a posting's address or text, or by hand. */
import { applicationFields, fieldsOf, valuesOfDocument } from './application-fields.ts';
import { ApiProblem, applicationHref, send } from './client.ts';
import { button, element } from './element.ts';
import { type FormDialog, openForm } from './form-dialog.ts';
import { sentence } from './perform.ts';
import { loadSettings } from './settings.ts';
import { keepToast } from './toast.ts';

type Facts = Parameters<typeof valuesOfDocument>[0] & {
  posting: string;
  notes: string;
  said: string[];
  from: string;
};

/** Opens the form for a new application. */
export async function openNewApplication(): Promise<void> {
  const { stages, today, ...settings } = await loadSettings();
  const source = element('textarea', {
    id: 'posting-source',
    rows: 2,
    placeholder: 'https://… or the text of the posting',
  });
  const said = element('small', { role: 'status', 'aria-live': 'polite' });
  const relatives = element('div', { class: 'relatives', role: 'status' });
  const take = (body: object) =>
    void takeFrom(body, dialog, said).then(() => tellRelatives(dialog, relatives));
  const read = () => {
    const text = source.value.trim();
    if (text !== '') take(/^https?:\/\/\S+$/i.test(text) ? { url: text } : { text });
  };
  source.addEventListener('paste', ({ clipboardData }) => {
    const [html, text] = [clipboardData?.getData('text/html'), clipboardData?.getData('text/plain').trim()];
    if (/^https?:\/\/\S+$/i.test(text ?? '')) take({ url: text });
    else if (html) take({ html });
    else if (text) take({ text });
  });
  const dialog = openForm({
    title: 'New application',
    submit: 'Add',
    aside: element('a', { href: '/import/' }, 'Import a spreadsheet…'),
    above: [
      element(
        'div',
        { class: 'from' },
        element(
          'label',
          { for: 'posting-source' },
          'Paste a posting: its address, or what you copied from its page',
        ),
        element('div', {}, source, button('Read', read)),
        said,
      ),
      relatives,
    ],
    fields: [
      ...applicationFields({ stages, today, ...settings }),
      {
        name: 'status',
        label: 'Status',
        type: 'select',
        options: stages.map(({ id, label }) => [id, label]),
      },
      { name: 'date', label: 'On', type: 'date', value: today, required: true },
      { name: 'note', label: 'Note', type: 'text', wide: true },
      {
        name: 'posting',
        label: 'Posting, in Markdown',
        type: 'textarea',
        rows: 6,
        hint: 'Postings tend to vanish: keep the text.',
      },
      { name: 'notes', label: 'Notes, in Markdown', type: 'textarea', rows: 3 },
    ],
    async send(values) {
      const outcome = await send<{ id: string }>('POST', 'applications', fieldsOf(values));
      return { ...outcome, text: `${values.company}: added` };
    },
    done({ document, text, undo }) {
      keepToast(text, undo);
      location.assign(applicationHref((document as { id: string }).id));
    },
  });
  const company = dialog.form.elements.namedItem('company') as HTMLInputElement;
  company.addEventListener('change', () => void tellRelatives(dialog, relatives));
  source.focus();
}

/** Fills the form with what a page tells; what it does not tell stays as it is. */
async function takeFrom(body: object, { form }: FormDialog, said: HTMLElement): Promise<void> {
  said.textContent = 'Reading…';
  try {
    const { document } = await send<Facts>('POST', 'postings/read', body);
    const values = { ...valuesOfDocument(document), posting: document.posting, notes: document.notes };
    for (const [name, value] of Object.entries(values)) {
      const control = form.elements.namedItem(name);
      if (value !== '' && control !== null && 'value' in control) control.value = value;
    }
    const read =
      document.from === 'JobPosting'
        ? 'Read; look it over.'
        : 'Read as plain text: company and role may be wrong.';
    said.textContent = [read, ...document.said.map(sentence)].join(' ');
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    said.textContent = sentence(error.message);
  }
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
