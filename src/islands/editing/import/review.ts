/** A file looked over: what its columns and words were taken for, what would be written, and the button that writes it. */
import { button, element } from '../element.ts';
import { refusalText } from '../perform.ts';
import { actionBar } from './action-bar.ts';
import { columnList, dateChoice, wordList } from './meanings.ts';
import { countText, showOutcome } from './outcome.ts';
import { type Column, counted, isAnythingSaid, type Preview, type Said } from './preview.ts';
import type { RowContext } from './rows.ts';

/** What a review works with. */
export interface ReviewContext {
  /** The part of the page that has the choices. */
  root: HTMLElement;
  context: RowContext;
  /** What was said of the file; it is changed by what is chosen. */
  said: Said;
  leave(): void;
  preview(said: Said): Promise<Preview>;
  write(said: Said, remember: boolean): Promise<void>;
}

/** A review that is shown. */
export interface Review {
  part: HTMLElement;
  /** What would come of the file, in a sentence. */
  summary(): string;
  /** Looks anew at what is there already. */
  refresh(): void;
}

/** Shows a file of that name. */
export function reviewPart(name: string, first: Preview, review: ReviewContext): Review {
  const { root, context, said } = review;
  const template = (kind: string) =>
    root.querySelector<HTMLTemplateElement>(`template[data-${kind}]`) as HTMLTemplateElement;
  const choices = { fields: template('fields'), stages: template('stages') };
  let shown = first;

  const columns = columnList(choices, (column, field) => {
    chooseColumn(said, shown.columns, column, field);
    void follow();
  });
  const labelOf = (id: string) => context.stageOf(id)?.label ?? id;
  const words = wordList(choices, labelOf, (word, stage) => {
    if (stage === '') said.statusMap.delete(word);
    else said.statusMap.set(word, stage);
    void follow();
  });
  const asked = element('p', { class: 'complaint', hidden: true });
  const dates = element('div', {});
  const moreWords = element('p', { class: 'muted', hidden: true });
  const wordCard = element(
    'section',
    { class: 'card', 'aria-labelledby': 'import-words' },
    element('h3', { id: 'import-words' }, 'Words for the status'),
    words.part,
    moreWords,
  );
  const columnCard = element(
    'section',
    { class: 'card', 'aria-labelledby': 'import-columns' },
    element('h3', { id: 'import-columns' }, 'Columns'),
    asked,
    columns.part,
    dates,
  );
  const taken = element('div', { class: 'taken' }, columnCard, wordCard);
  const outcome = element('section', { class: 'card outcome', 'aria-labelledby': 'import-outcome' });
  const bar = actionBar({
    async write(remember) {
      await review.write(said, remember);
    },
    reset() {
      said.map.clear();
      said.statusMap.clear();
      void follow();
    },
  });
  const part = element(
    'div',
    { class: 'review' },
    element(
      'header',
      {},
      element('h2', { tabindex: -1 }, name, ' ', element('small', {}, sizeText(first))),
      button('Another file', () => review.leave(), { class: 'plain' }),
    ),
    element('div', { class: 'sides' }, taken, outcome),
    bar.part,
  );

  const show = (preview: Preview) => {
    shown = preview;
    const isTable = preview.kind === 'table';
    taken.hidden = !isTable;
    part.classList.toggle('whole', !isTable);
    columns.show(preview.columns, preview.guesses, said);
    words.show(preview.words, preview.guesses, said);
    wordCard.hidden = preview.words.length === 0;
    moreWords.hidden = preview.moreWords === 0;
    moreWords.textContent = `${counted(preview.moreWords, 'more word')}, each of a row or two`;
    showDates(dates, preview, said, () => void follow());
    const missing = missingFields(preview);
    asked.hidden = missing === '';
    asked.textContent = missing;
    showOutcome(outcome, preview, missing !== '', context);
    bar.show(preview, missing !== '', isAnythingSaid(said));
  };

  let running = false;
  let again = false;
  /** Previews anew; what is chosen meanwhile is one more turn. */
  async function follow(): Promise<void> {
    again = running;
    if (running) return;
    running = true;
    bar.wait(true);
    outcome.setAttribute('aria-busy', 'true');
    try {
      const preview = await review.preview(said);
      if (!again) show(preview);
      bar.complain(null);
    } catch (error) {
      bar.complain(refusalText(error));
    } finally {
      running = false;
      outcome.removeAttribute('aria-busy');
      bar.wait(false);
    }
    if (again) await follow();
  }

  show(first);
  return {
    part,
    summary: () => countText(shown),
    refresh() {
      // What is being written changes what is there by itself.
      if (!bar.isWriting()) void follow();
    },
  };
}

/** How much there is in a file. */
function sizeText({ kind, counts, news, unrelated }: Preview): string {
  const rows = counts.added + counts.known + counts.refused + news + unrelated;
  const units = { table: 'row', applications: 'application', mail: 'message' };
  return counted(rows, units[kind]);
}

/** Says of a column what it is. What had the field before is no longer said to have it. */
function chooseColumn({ map }: Said, columns: readonly Column[], column: string, field: string): void {
  const isShared = field === '-' || field === 'notes';
  for (const [other, taken] of map) if (taken === field && !isShared) map.delete(other);
  // The column of notes stays it; a further one stands below, under its name.
  const notes = columns.find((one) => one.field === 'notes' && one.column !== column);
  if (field === 'notes' && notes !== undefined && !map.has(notes.column)) map.set(notes.column, 'notes');
  map.delete(column);
  map.set(column, field);
}

function showDates(place: HTMLElement, preview: Preview, said: Said, follow: () => void): void {
  said.doubtfulDate = preview.doubtfulDate ?? said.doubtfulDate;
  const { doubtfulDate } = said;
  if (doubtfulDate === null || place.dataset.date === doubtfulDate) return;
  place.dataset.date = doubtfulDate;
  place.replaceChildren(
    dateChoice(doubtfulDate, said.dateOrder, (order) => {
      said.dateOrder = order;
      follow();
    }),
  );
}

/** What is asked where no column is the company or the role. */
function missingFields({ kind, columns }: Preview): string {
  if (kind !== 'table') return '';
  const missing = ['company', 'role'].filter((field) => !columns.some((column) => column.field === field));
  if (missing.length === 0) return '';
  const start = columns.length === 1 ? 'This hardly looks like a table: it has one column. ' : '';
  return `${start}Which column is the ${missing.join(', and which the ')}?`;
}
