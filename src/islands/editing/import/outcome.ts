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

/** Fills the part that shows it; `isAsking` where the company or the role is still to be named. */
export function showOutcome(
  place: HTMLElement,
  preview: Preview,
  isAsking: boolean,
  context: RowContext,
): void {
  const { files, guesses, counts } = preview;
  const figures: [number, string, boolean][] = [
    [counts.added, 'new', true],
    [counts.known, 'there already', false],
    [counts.changed, 'with another status', false],
    [counts.warned, 'to look over', false],
    [counts.refused, 'not understood', false],
  ];
  const title = element('h3', { id: 'import-outcome' }, 'What will be written');
  if (isAsking) {
    place.replaceChildren(
      title,
      element('p', { class: 'muted' }, 'It shows here once the company and the role are known.'),
    );
    return;
  }
  const remarks = generalRemarks(guesses, preview);
  place.replaceChildren(
    title,
    element(
      'dl',
      { class: 'counts' },
      ...figures
        .filter(([count, , always]) => always || count > 0)
        .map(([count, label]) =>
          element('div', {}, element('dd', {}, count.toLocaleString()), element('dt', {}, label)),
        ),
    ),
    ...(remarks.length > 0
      ? [element('ul', { class: 'remarks' }, ...remarks.map((text) => element('li', {}, text)))]
      : []),
    ...(files.length > 0 ? [fileRows(files, context)] : []),
    ...otherRows(preview, context),
  );
}
