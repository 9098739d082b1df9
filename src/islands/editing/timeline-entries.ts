/** The entries of a timeline, each to be corrected or deleted where it stands. */
import type { HistoryEntry } from '../../core/application.ts';
import { historyEntry } from '../../core/history-entry.ts';
import { ApiProblem, applicationPath, send } from './client.ts';
import { type Here, hereOf, peopleHere, requireZone } from './day-actions.ts';
import { button, element } from './element.ts';
import { entryFields, entryOfValues } from './entry-fields.ts';
import { perform } from './perform.ts';
import { loadSettings } from './settings.ts';
import { moreFields, openSheet } from './sheet.ts';

/** Gives every entry its buttons; does nothing where it has them. */
export function equipTimeline(root: Document, id: string): void {
  for (const item of root.querySelectorAll<HTMLElement>('.story [data-entry]:not(:has(> .entry-acts))')) {
    const words = wordsFor(item);
    // The line in which they stand may say something else by then.
    const own = (control: HTMLElement) => control.closest<HTMLElement>('[data-entry]') ?? item;
    const edit = button('Edit', () => void editEntry(hereOf(id), own(edit)), {
      'aria-label': `Edit: ${words}`,
    });
    const remove = button('Delete', () => deleteEntry(hereOf(id), own(remove)), {
      'aria-label': `Delete: ${words}`,
    });
    item.append(element('span', { class: 'entry-acts no-print', 'data-local': true }, edit, remove));
  }
}

function wordsFor(item: HTMLElement): string {
  const what = item.querySelector('.pill, .note')?.textContent?.trim() ?? 'the entry';
  const { date } = entryOn(item);
  return `${what.slice(0, 60)}, ${date}`;
}

function entryOn(item: HTMLElement): HistoryEntry {
  return JSON.parse(item.dataset.entry ?? '{}') as HistoryEntry;
}

function entriesOn(root: ParentNode): HistoryEntry[] {
  return [...root.querySelectorAll<HTMLElement>('.story [data-entry]')].map(entryOn);
}

function deleteEntry({ id, company }: Here, item: HTMLElement): void {
  const words = wordsFor(item);
  item.classList.add('leaving');
  void perform(
    () => send('PATCH', `${applicationPath(id)}/history`, { was: entryOn(item), becomes: null }),
    () => `${company}: deleted ${words}`,
  ).finally(() => item.classList.remove('leaving'));
}

async function editEntry({ id, company }: Here, item: HTMLElement): Promise<void> {
  const settings = await loadSettings();
  let was: HistoryEntry | null = entryOn(item);
  const seen = entriesOn(document);
  const fields = entryFields(settings, peopleHere(), was);
  const closes = settings.stages.filter(({ kind }) => ['rejected', 'withdrawn', 'ghosted'].includes(kind));
  const isEnd = closes.some((stage) => stage.id === was?.status);
  const folded = [fields.zone, fields.minutes, fields.url, fields.place, fields.day];
  openSheet(
    `entry:${id}:${JSON.stringify(was)}`,
    {
      title: 'Edit entry',
      submit: 'Save',
      fields: [
        fields.status,
        fields.date,
        fields.note,
        fields.at,
        fields.with,
        ...(isEnd ? [{ ...fields.reason, wide: true }] : []),
        moreFields(isEnd ? 'Time zone, length, link …' : 'Time zone, length, link, reason …', [
          ...folded,
          ...(isEnd ? [] : [fields.reason]),
        ]),
      ],
    },
    async (values, dialog) => {
      requireZone(values);
      const becomes = entryOfValues(values);
      try {
        const outcome =
          was === null
            ? await add(id, becomes)
            : await send('PATCH', `${applicationPath(id)}/history`, { was, becomes });
        return { ...outcome, text: `${company}: entry changed` };
      } catch (error) {
        if (!(error instanceof ApiProblem) || error.status !== 409) throw error;
        was = await theirsOf(id, seen);
        dialog.complain(conflictWords(was));
        return null;
      }
    },
  );
}

/** Writes an entry that somebody else took out meanwhile. */
function add(id: string, { status, ...entry }: HistoryEntry) {
  const { note, date, at, with: people } = entry;
  return status === null
    ? send('POST', `${applicationPath(id)}/notes`, { note, date, at, with: people })
    : send('PATCH', `${applicationPath(id)}/status`, { status, ...entry });
}

/** The entry that stands in the file now and was not seen before; null where there is none. */
async function theirsOf(id: string, seen: readonly HistoryEntry[]): Promise<HistoryEntry | null> {
  const { document: now } = await send<{ history: HistoryEntry[] }>('GET', `${applicationPath(id)}.json`);
  const known = new Set(seen.map(textOf));
  return now.history.map(historyEntry).findLast((entry) => !known.has(textOf(entry))) ?? null;
}

/** What an entry says, without what a document tells of it besides. */
const textOf = (entry: HistoryEntry) => JSON.stringify(historyEntry(entry));

function conflictWords(theirs: HistoryEntry | null): HTMLElement {
  const told = element(
    'p',
    {},
    'The file was changed elsewhere meanwhile. Nothing was written, and nothing is lost.',
  );
  if (theirs === null)
    return element('div', {}, told, element('p', {}, 'It is not there any more. Save again to write it.'));
  const { date, status, at, with: people, url, note, reason } = theirs;
  const words = [date, status, at, people.join(', '), url, note, reason].filter(Boolean).join(' · ');
  return element(
    'div',
    {},
    told,
    element('p', {}, 'There the entry says now: ', element('q', {}, words)),
    element('p', {}, 'Save again to write what the form says in its place.'),
  );
}
