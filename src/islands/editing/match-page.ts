/** The page of the scorer in the local app: it reads more kinds of files, and what was scored becomes an application. */
import { type OtherFile, otherFile, putText } from '../match/take-file.ts';
import { openNewApplication } from './add-application.ts';
import { send } from './client.ts';
import { addResumeFile, readResumeFile } from './drop-resume.ts';
import { button, element } from './element.ts';
import { refusalText, sentence } from './perform.ts';
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
  // Its style hides it while the posting is an application's: that is saved already.
  acts.prepend(save);
  form.addEventListener(otherFile, (event) => {
    const { file, field } = (event as CustomEvent<OtherFile>).detail;
    event.preventDefault();
    const status = form.querySelector('[role=status]') as HTMLElement;
    void (field === posting ? readInto(field, file, status) : readResumeInto(field, file, status));
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

/** The text of a résumé of whatever format, to be tried; it is kept where the person says so. */
async function readResumeInto(field: HTMLTextAreaElement, file: File, status: HTMLElement): Promise<void> {
  status.textContent = 'Reading…';
  try {
    const { text, unread } = await readResumeFile(file);
    const choice = field.form?.elements.namedItem('resume') as HTMLSelectElement;
    choice.value = 'pasted';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    putText(field, text.replace(/^---\n[\s\S]*?\n---\n/, ''));
    status.textContent = '';
    // Beside the text: the line of the scorer soon says something else.
    const keep = button('Keep it as a résumé', () => void addResumeFile(file), { class: 'button' });
    const told = element(
      'div',
      { 'data-keep': true },
      ...unread.map((one) => `Mind: ${sentence(one)} `),
      keep,
    );
    const place = field.closest('[data-pasted]');
    place?.querySelector('[data-keep]')?.remove();
    place?.append(told);
  } catch (error) {
    status.textContent = sentence((error as Error).message);
  }
}
