/** Files that are dropped on a field, or chosen beside it. */

/** The name of the event of a file that is no text; who can read it prevents the default. */
export const otherFile = 'otherfile';

/** What comes with {@link otherFile}. */
export interface OtherFile {
  file: File;
  field: HTMLTextAreaElement;
}

/**
 * Puts the text of files into `field`: those dropped on `place`, and those chosen in a file field within it. What is no
 * text is offered as an event; where nobody takes it, `refuse` gets the sentence that says what to do.
 */
export function takeFiles(
  place: HTMLElement,
  field: HTMLTextAreaElement,
  refuse: (words: string) => void,
): void {
  const take = async (file: File) => {
    if (isText(file)) return putText(field, await file.text());
    const detail: OtherFile = { file, field };
    const isTaken = !place.dispatchEvent(
      new CustomEvent(otherFile, { detail, bubbles: true, cancelable: true }),
    );
    if (!isTaken) refuse(`${file.name} is no plain text: open it, and paste what it says.`);
  };
  place.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  place.addEventListener('drop', (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (file === undefined) return;
    event.preventDefault();
    void take(file);
  });
  const chosen = place.querySelector<HTMLInputElement>('input[type=file]');
  chosen?.addEventListener('change', () => {
    const [file] = chosen.files ?? [];
    if (file !== undefined) void take(file);
    chosen.value = '';
  });
}

/** Writes the text into the field as if it had been typed. */
export function putText(field: HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function isText({ name, type }: File): boolean {
  return /\.(?:md|markdown|txt|text)$/i.test(name) || type === 'text/plain' || type === 'text/markdown';
}
