/** The page of the scorer in the local app: it reads more kinds of files, and what was scored becomes an application. */
import { type OtherFile, otherFile, putText } from '../match/take-file.ts';
import { openNewApplication } from './add-application.ts';
import { send } from './client.ts';
import { button } from './element.ts';
import { refusalText } from './perform.ts';
import { sourceOfFile } from './posting-source.ts';

/** Makes the scorer of a page lead on; does nothing where there is none, or that is done. */
export function equipMatchPage(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form[data-scorer]');
  const acts = form?.querySelector<HTMLElement>('[data-acts]');
  if (form == null || acts == null || acts.querySelector('[data-save]') !== null) return;
  const posting = form.elements.namedItem('posting') as HTMLTextAreaElement;
  const save = button(
    'Save as application…',
    () => void openNewApplication({ text: posting.value }, { resume: form.dataset.resume ?? '' }),
    { class: 'button', 'data-save': true },
  );
  // What belongs to an application is saved already.
  if (!new URLSearchParams(location.search).has('application')) acts.prepend(save);
  form.addEventListener(otherFile, (event) => {
    const { file, field } = (event as CustomEvent<OtherFile>).detail;
    if (field !== posting) return;
    event.preventDefault();
    void readInto(field, file, form.querySelector('[role=status]') as HTMLElement);
  });
}

async function readInto(field: HTMLTextAreaElement, file: File, status: HTMLElement): Promise<void> {
  status.textContent = 'Reading…';
  try {
    const { document } = await send<{ posting: string }>('POST', 'postings/read', await sourceOfFile(file));
    putText(field, document.posting);
  } catch (error) {
    status.textContent = refusalText(error);
  }
}
