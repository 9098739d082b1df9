/** The page that takes in a file: given, looked over, changed, written, and taken back as one. */
import { send } from '../client.ts';
import { element } from '../element.ts';
import { refusalText } from '../perform.ts';
import { loadSettings } from '../settings.ts';
import { showToast } from '../toast.ts';
import {
  counted,
  type ImportResult,
  isAnythingSaid,
  nothingSaid,
  type Preview,
  type Said,
} from './preview.ts';
import { resultPart } from './result.ts';
import { type Review, reviewPart } from './review.ts';
import type { RowContext } from './rows.ts';
import { type Source, sourcePlace } from './source.ts';

/** Makes the page work whose parts go into `root`. */
export async function startImport(root: HTMLElement): Promise<void> {
  const { stages, today } = await loadSettings();
  const context: RowContext = { today, stageOf: (id) => stages.find((stage) => stage.id === id) };
  const status = element('p', { class: 'sr', role: 'status', 'aria-live': 'polite' });
  const shown = element('div', {});
  const given = sourcePlace((source) => void look(source, nothingSaid()));
  root.append(status, shown);

  const show = (part: HTMLElement) => {
    shown.replaceChildren(part);
    part.querySelector<HTMLElement>('h2')?.focus();
  };

  /** Back to where a file is given. */
  const begin = (complaint: string | null = null) => {
    given.part.removeAttribute('aria-busy');
    given.complain(complaint);
    shown.replaceChildren(given.part);
  };

  /** Reads a file, and shows what would come of it. */
  async function look(source: Source, said: Said): Promise<void> {
    given.complain(null);
    given.part.setAttribute('aria-busy', 'true');
    status.textContent = `Reading ${source.name}…`;
    try {
      const preview = await previewOf(source, said);
      const review: Review = reviewPart(source.name, preview, {
        root,
        context,
        said,
        leave: begin,
        preview: (now) => previewOf(source, now),
        write: (now, remember) => write(source, now, remember),
      });
      show(review.part);
      status.textContent = review.summary();
    } catch (error) {
      status.textContent = '';
      begin(refusalText(error, source.name));
    }
  }

  /** Writes what was looked over, all of it in one go. */
  async function write(source: Source, said: Said, remember: boolean): Promise<void> {
    const kept = remember && isAnythingSaid(said);
    const outcome = await send<ImportResult>('POST', 'import/file', {
      ...bodyOf(source, said),
      remember: kept,
    });
    const text = `${counted(outcome.document.files.length, 'application')} imported`;
    const { undo } = outcome;
    let isTaken = false;
    const takeBackOnce = () => {
      if (isTaken || undo === null) return;
      isTaken = true;
      void takeBack(undo, text, () => look(source, said)).finally(() => {
        isTaken = false;
      });
    };
    const back = undo === null ? null : takeBackOnce;
    show(resultPart(outcome.document, { title: text, name: source.name, context, back, leave: begin }));
    showToast({ text, undo: back });
  }

  begin();
}

function bodyOf(source: Source, { map, statusMap, dateOrder }: Said): object {
  return { ...source, map: Object.fromEntries(map), statusMap: Object.fromEntries(statusMap), dateOrder };
}

async function previewOf(source: Source, said: Said): Promise<Preview> {
  const { document } = await send<Preview>('POST', 'import/preview', bodyOf(source, said));
  return document;
}

/** Takes all back that an import wrote; `then` follows where that worked. */
async function takeBack(undo: string, text: string, then: () => Promise<void>): Promise<void> {
  showToast({ text: 'Undoing…' });
  try {
    await send('POST', undo);
    showToast({ text: `Undone: ${text}` });
    await then();
  } catch (error) {
    showToast({ text: refusalText(error), isProblem: true });
  }
}
