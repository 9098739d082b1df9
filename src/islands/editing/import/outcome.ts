/** What would come of a file: how many of which kind, what was guessed, and the rows. */
import { element } from '../element.ts';
import type { Preview } from './preview.ts';
import { fileRows, generalRemarks, otherRows, type RowContext } from './rows.ts';

/** What would come of a file, in a line. */
export function countText({ counts, kind, news }: Preview): string {
  const { added, known, changed, refused } = counts;
  const other = changed > 0 ? `, ${changed.toLocaleString()} with another status` : '';
  if (added === 0 && known > 0 && refused === 0)
    return `Nothing new: ${known === 1 ? 'it is' : `all ${known.toLocaleString()} are`} there already${other}`;
  const parts = [
    added > 0 || kind !== 'mail' || news === 0 ? `${added.toLocaleString()} new` : '',
    known > 0 ? `${known.toLocaleString()} there already${other}` : '',
    refused > 0 ? `${refused.toLocaleString()} not understood` : '',
  ];
  return parts.filter(Boolean).join(', ') || 'Nothing to write';
}

/** Fills the part that shows it; `isAsking` where the company or the role is still to be named. What was open stays so. */
export function showOutcome(
  place: HTMLElement,
  preview: Preview,
  isAsking: boolean,
  context: RowContext,
): void {
  const restore = stateOf(place);
  const drawn = place.querySelectorAll('.drafts > li').length;
  const title = element('h3', { id: 'import-outcome', tabindex: -1 }, 'What will be written');
  const waiting = element('p', { class: 'muted' }, 'It shows here once the company and the role are known.');
  place.replaceChildren(title, ...(isAsking ? [waiting] : outcomeParts(preview, context, drawn)));
  restore();
}

function outcomeParts(preview: Preview, context: RowContext, drawn: number): HTMLElement[] {
  const { files, guesses, counts } = preview;
  const figures: [number, string, boolean][] = [
    [counts.added, 'new', true],
    [counts.known, 'there already', false],
    [counts.changed, 'with another status', false],
    [counts.warned, 'to look over', false],
    [counts.refused, 'not understood', false],
  ];
  const remarks = generalRemarks(guesses, preview);
  return [
    element(
      'dl',
      { class: 'counts' },
      ...figures
        .filter(([count, , always]) => always || count > 0)
        .map(([count, label]) =>
          element('div', {}, element('dd', {}, count.toLocaleString()), element('dt', {}, label)),
        ),
    ),
    ...(remarks.length === 0
      ? []
      : [element('ul', { class: 'remarks' }, ...remarks.map((text) => element('li', {}, text)))]),
    ...(files.length === 0 ? [] : [fileRows(files, context, drawn)]),
    ...otherRows(preview, context),
  ];
}

/** What gives a part, once it is drawn anew, what was open and had the focus in it. */
function stateOf(place: HTMLElement): () => void {
  const parts = () => place.querySelectorAll<HTMLDetailsElement>('details[data-key]');
  const open = new Map([...parts()].map((part) => [part.dataset.key, part.open]));
  const focused = document.activeElement;
  const hadFocus = place.contains(focused);
  const owner = focused?.closest<HTMLElement>('details[data-key]')?.dataset.key;
  return () => {
    for (const part of parts()) part.open = open.get(part.dataset.key) ?? part.open;
    if (!hadFocus) return;
    const again = [...parts()].find((part) => part.dataset.key === owner);
    (again?.querySelector('summary') ?? place.querySelector('h3'))?.focus();
  };
}
