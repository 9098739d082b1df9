/** The page that takes in a file: given, looked over, changed, written, and taken back as one. */
import { onFactsChanged } from '../../facts-changed.ts';
import { applicationPath, send } from '../client.ts';
import { element } from '../element.ts';
import { perform, refusalText } from '../perform.ts';
import type { SentFile } from '../sent-file.ts';
import { loadSettings, type Settings } from '../settings.ts';
import { showToast } from '../toast.ts';
import {
  counted,
  type ImportResult,
  isAnythingSaid,
  type KnownRow,
  nothingSaid,
  type Preview,
  type Said,
} from './preview.ts';
import { resultPart } from './result.ts';
import { type Review, reviewPart } from './review.ts';
import type { RowContext } from './rows.ts';
import { sourcePlace } from './source.ts';

/** Makes the page work whose parts go into `root`. */
export async function startImport(root: HTMLElement): Promise<void> {
  const { stages, today } = await loadSettings();
  const context: RowContext = {
    today,
    stageOf: (id) => stages.find((stage) => stage.id === id),
    takeOver: (row) => takeOver(row, stages),
  };
  const status = element('p', { class: 'sr', role: 'status', 'aria-live': 'polite' });
  const shown = element('div', {});
  const given = sourcePlace((source) => void look(source, nothingSaid()));
  root.append(status, shown);
  let looking: Review | null = null;
  let turn = 0;
  // What is there already may be another thing by now.
  onFactsChanged(() => looking?.refresh());

  const show = (part: HTMLElement, review: Review | null) => {
    looking = review;
    shown.replaceChildren(part);
    part.querySelector<HTMLElement>('h2')?.focus();
  };

  /** Back to where a file is given. */
  const begin = (complaint: string | null = null) => {
    looking = null;
    given.part.removeAttribute('aria-busy');
    given.complain(complaint);
    shown.replaceChildren(given.part);
  };

  /** Reads a file, and shows what would come of it. */
  async function look(source: SentFile, said: Said): Promise<void> {
    turn += 1;
    const mine = turn;
    given.complain(null);
    given.part.setAttribute('aria-busy', 'true');
    status.textContent = `Reading ${source.name}…`;
    try {
      const preview = await previewOf(source, said);
      // Another file was given meanwhile.
      if (mine !== turn) return;
      const review = reviewPart(source.name, preview, {
        root,
        context,
        said,
        leave: begin,
        preview: (now) => previewOf(source, now),
        write: (now, remember) => write(source, now, remember),
      });
      show(review.part, review);
      status.textContent = review.summary();
    } catch (error) {
      if (mine !== turn) return;
      status.textContent = '';
      begin(refusalText(error, source.name));
    }
  }

  /** Writes what was looked over, all of it in one go. */
  async function write(source: SentFile, said: Said, remember: boolean): Promise<void> {
    const { document, undo } = await send<ImportResult>('POST', 'import/file', {
      ...bodyOf(source, said),
      remember: remember && isAnythingSaid(said),
    });
    const text = `${counted(document.files.length, 'application')} imported`;
    const back = undo === null ? null : wayBack(undo, text, () => look(source, said));
    show(resultPart(document, { title: text, name: source.name, context, back, leave: begin }), null);
    showToast({ text, undo: back });
  }

  begin();
}

function bodyOf(source: SentFile, { map, statusMap, dateOrder }: Said): object {
  return { ...source, map: Object.fromEntries(map), statusMap: Object.fromEntries(statusMap), dateOrder };
}

async function previewOf(source: SentFile, said: Said): Promise<Preview> {
  const { document } = await send<Preview>('POST', 'import/preview', bodyOf(source, said));
  return document;
}

/** What takes all back that an import wrote, one at a time however often it is asked; `then` follows where that worked. */
function wayBack(undo: string, text: string, then: () => Promise<void>): () => void {
  let isRunning = false;
  const takeBack = async () => {
    showToast({ text: 'Undoing…' });
    try {
      await send('POST', undo);
      showToast({ text: `Undone: ${text}` });
      await then();
    } catch (error) {
      showToast({ text: refusalText(error), isProblem: true });
    }
  };
  return () => {
    if (isRunning) return;
    isRunning = true;
    void takeBack().finally(() => {
      isRunning = false;
    });
  };
}

/** Adds the status that a row has to the history of the application that is there; gives whether that worked. */
async function takeOver({ company, as, news }: KnownRow, stages: Settings['stages']): Promise<boolean> {
  if (news === null) return false;
  const { status, date } = news;
  const day = date === null ? { dateGuessed: true } : { date };
  const label = stages.find(({ id }) => id === status)?.label ?? status;
  const outcome = await perform(
    () => send('PATCH', `${applicationPath(as)}/status`, { status, ...day }),
    () => `${company}: ${label}`,
  );
  return outcome !== null;
}
