/** The page of an empty tracker: what is pasted, typed or dropped there begins something. */
import { openNewApplication } from './add-application.ts';
import { send } from './client.ts';
import { addResumeFile } from './drop-resume.ts';
import { refusalText } from './perform.ts';
import { sourceOfFile, sourceOfText } from './posting-source.ts';
import { showToast } from './toast.ts';

const isResume = ({ name }: File) => /\.(?:pdf|docx|odt|doc|rtf|md|json)$/i.test(name);
const isSheet = ({ name }: File) => /\.(?:csv|tsv|xlsx?|ods|mbox|ics)$/i.test(name);

let equipped: HTMLElement | null = null;

/** Brings the page to life; does nothing where that is done, or there is something in the tracker. */
export function equipWelcome(page: Document): void {
  const welcome = page.querySelector<HTMLElement>('.welcome');
  if (page !== document || welcome === null || welcome === equipped) return;
  equipped = welcome;
  const form = welcome.querySelector('form');
  const box = welcome.querySelector('textarea');
  const begin = (text: string) => {
    void openNewApplication(text.trim() === '' ? undefined : sourceOfText(text.trim()));
  };
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    begin(box?.value ?? '');
  });
  // An address that was pasted says all there is to say.
  box?.addEventListener('paste', ({ clipboardData }) => {
    const text = clipboardData?.getData('text/plain').trim() ?? '';
    if (/^https?:\/\/\S+$/i.test(text)) setTimeout(() => begin(text));
  });
  const sample = welcome.querySelector<HTMLButtonElement>('[data-sample]');
  sample?.addEventListener('click', () => void lookAtSample(sample));
  // Beside its card a file would leave the page.
  addEventListener('dragover', (event) => {
    if (welcome.isConnected && event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (file === undefined || event.defaultPrevented || !welcome.isConnected) return;
    event.preventDefault();
    take(file);
  });
}

/** Opens the sample in the place of this page, to which the browser's Back leads. */
async function lookAtSample(button: HTMLButtonElement): Promise<void> {
  button.disabled = true;
  button.textContent = 'Opening…';
  try {
    const { document } = await send<{ url: string }>('POST', 'sample', {});
    location.assign(document.url);
  } catch (error) {
    showToast({ text: refusalText(error), isProblem: true });
  }
  button.disabled = false;
  button.textContent = 'Look at the sample';
}

/** Has a file begin what it is for. */
function take(file: File): void {
  if (isResume(file)) void addResumeFile(file);
  else if (isSheet(file)) location.assign('/import/');
  else void sourceOfFile(file).then((source) => openNewApplication(source));
}
