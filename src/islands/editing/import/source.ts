/** Where a file comes from: dropped, chosen, or a table that was pasted. */
import { button, element } from '../element.ts';
import { readFile, type SentFile } from '../sent-file.ts';

/** The part of the page where a file is given. */
export interface SourcePlace {
  part: HTMLElement;
  /** Says what is wrong with what was given; null takes it away. */
  complain(message: string | null): void;
}

/** The drop zone with all ways in; `take` gets what is given. */
export function sourcePlace(take: (source: SentFile) => void): SourcePlace {
  const complaint = element('p', { class: 'complaint', role: 'alert', hidden: true });
  const complain = (message: string | null) => {
    complaint.hidden = message === null;
    complaint.textContent = message;
  };
  const takeFiles = (files: FileList | null | undefined) => {
    const [file, second] = files ?? [];
    if (file === undefined) return;
    if (second !== undefined) return complain('One file at a time, please.');
    readFile(file).then(take, (error: Error) => complain(error.message));
  };
  const takeText = (text: string) => {
    if (text.trim() === '') return complain('There is nothing in what you pasted.');
    readFile(new File([text], 'pasted table')).then(take, (error: Error) => complain(error.message));
  };
  const input = element('input', {
    type: 'file',
    id: 'import-file',
    class: 'sr',
    accept: '.csv,.tsv,.txt,.json,.md,.markdown,.eml,.mbox,.ics,text/*,application/json,message/rfc822',
  });
  input.addEventListener('change', () => {
    takeFiles(input.files);
    // The same file again, after it was mended, is a change, too.
    input.value = '';
  });
  const part = element(
    'section',
    { class: 'card drop', 'aria-label': 'The file' },
    element(
      'div',
      { class: 'drop-zone' },
      input,
      element('p', { class: 'drop-title' }, 'Drop a file here'),
      element('p', {}, element('label', { for: 'import-file', class: 'choose' }, 'Choose a file')),
      element(
        'p',
        { class: 'muted' },
        'CSV or TSV from any spreadsheet, JSON, a Markdown table, mails (.eml, .mbox), a calendar (.ics). It is read on this machine alone.',
      ),
    ),
    complaint,
    pasting(takeText),
  );
  listenToDrops(part, takeFiles);
  listenToPaste(takeFiles, takeText);
  return { part, complain };
}

function pasting(takeText: (text: string) => void): HTMLElement {
  const area = element('textarea', { id: 'import-text', rows: 6, spellcheck: 'false' });
  return element(
    'details',
    { class: 'pasting' },
    element('summary', {}, 'Or paste a table'),
    element(
      'label',
      { for: 'import-text' },
      'Cells copied from a spreadsheet, CSV, JSON, or a Markdown table',
    ),
    area,
    button('Read it', () => takeText(area.value), { class: 'plain' }),
  );
}

/** The whole window takes a file: a drop beside the zone would leave the page. */
function listenToDrops(part: HTMLElement, takeFiles: (files: FileList | undefined) => void): void {
  const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  const mark = (isOver: boolean) => part.classList.toggle('over', isOver);
  addEventListener('dragover', (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    mark(true);
  });
  addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) mark(false);
  });
  addEventListener('drop', (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    mark(false);
    takeFiles(event.dataTransfer?.files);
  });
}

/** Pasting where nobody types is giving it, too. */
function listenToPaste(
  takeFiles: (files: FileList | undefined) => void,
  takeText: (text: string) => void,
): void {
  addEventListener('paste', ({ target, clipboardData }) => {
    if (target instanceof Element && target.closest('input, textarea, dialog') !== null) return;
    if ((clipboardData?.files.length ?? 0) > 0) return takeFiles(clipboardData?.files);
    const text = clipboardData?.getData('text/plain') ?? '';
    if (text.trim() !== '') takeText(text);
  });
}
