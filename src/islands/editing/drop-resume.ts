/** Taking in a résumé's file: dropped on a page or chosen, in any format that the API reads. */
import { fileSlugOf } from '../../core/slug.ts';
import { ApiProblem, type Outcome, send } from './client.ts';
import { button } from './element.ts';
import { openForm } from './form-dialog.ts';
import { refreshPage } from './live.ts';
import { sentence, tell } from './perform.ts';
import { readFile, type SentFile } from './sent-file.ts';
import { showToast } from './toast.ts';

/** A résumé as the API tells of it. */
export interface AddedResume {
  id: string;
  path: string;
  label: string;
  /** Its Markdown, with frontmatter. */
  text: string;
  /** What could not be read, a sentence each. */
  unread: string[];
}

/** Takes in a file and says so, or what is wrong; asks for another name where there is one already. */
export async function addResumeFile(file: File): Promise<void> {
  await saying(async () => {
    const sent = await readFile(file, 'apptrack resume add');
    try {
      await done(await post(sent));
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status !== 409) throw error;
      askForName(sent, error.message);
    }
  });
}

/** What is read of a résumé's file, which is not kept; throws an error with words for people. */
export async function readResumeFile(file: File): Promise<AddedResume> {
  return (await post(await readFile(file, 'apptrack match'), { dryRun: true })).document;
}

const equipped = new WeakSet<HTMLElement>();

/** Has the places of a page that are for résumés take them; does nothing where that is done. */
export function equipResumeDrops(page: Document): void {
  if (page !== document) return;
  for (const place of page.querySelectorAll<HTMLElement>('[data-resume-drop]')) {
    if (!equipped.has(place)) dropResume(place);
    equipped.add(place);
  }
}

/** Has a place take the files that are dropped on it, and one that is chosen in a file field within it. */
function dropResume(place: HTMLElement): void {
  const take = (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file !== undefined) void addResumeFile(file);
  };
  const mark = (isOver: boolean) => place.classList.toggle('over', isOver);
  place.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    mark(true);
  });
  place.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !place.contains(relatedTarget)) mark(false);
  });
  place.addEventListener('drop', (event) => {
    mark(false);
    if (event.dataTransfer?.files.length === 0) return;
    event.preventDefault();
    take(event.dataTransfer?.files);
  });
  place.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
    take(target.files);
    // The same file again, after it was mended, is a change, too.
    target.value = '';
  });
}

function post(sent: SentFile, how: { id?: string; replace?: boolean; dryRun?: boolean } = {}) {
  return send<AddedResume>('POST', 'resumes', { ...sent, ...how });
}

async function done({ document, undo }: Outcome<AddedResume>): Promise<void> {
  tell(wordsOf(document), undo);
  await refreshPage();
}

function wordsOf({ label, path, unread }: AddedResume): string {
  return [`${label}: taken in as ${path}.`, ...unread.map((one) => `Mind: ${sentence(one)}`)].join(' ');
}

/** There is one of that name: the new one is called otherwise, or takes its place. */
function askForName(sent: SentFile, why: string): void {
  const name = fileSlugOf(sent.name.replace(/\.[^.]*$/, ''), 'resume');
  const replace = button('Replace it', () => {
    dialog.close();
    void saying(async () => done(await post(sent, { replace: true })));
  });
  const dialog = openForm({
    title: 'Another résumé of that name',
    submit: 'Take it in',
    aside: replace,
    fields: [
      {
        name: 'id',
        label: 'Call the new one',
        type: 'text',
        value: `${name}-2`,
        required: true,
        wide: true,
        hint: sentence(why),
      },
    ],
    async send({ id = '' }) {
      const outcome = await post(sent, { id });
      return { ...outcome, text: wordsOf(outcome.document) };
    },
  });
}

async function saying(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    // A file's name at its start stays as it is.
    const { message } = error as Error;
    showToast({ text: /^\S+\.\w+[: ]/.test(message) ? message : sentence(message), isProblem: true });
  }
}
