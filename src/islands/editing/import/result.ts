/** What an import did. */
import { button, element } from '../element.ts';
import { counted, type ImportResult } from './preview.ts';
import { otherRows, type RowContext } from './rows.ts';

/** What the result is drawn with. */
export interface ResultContext {
  title: string;
  /** The file's name. */
  name: string;
  context: RowContext;
  /** Takes all of it back; null where there is nothing to take back. */
  back: (() => void) | null;
  leave(): void;
}

/** What was written, what was not, and where to go from here. */
export function resultPart(
  { files, known, refused }: ImportResult,
  { title, name, context, back, leave }: ResultContext,
): HTMLElement {
  const others = [
    known.length > 0 && `${counted(known.length, 'row was', 'rows were')} there already`,
    refused.length > 0 && `${counted(refused.length, 'row was', 'rows were')} not understood`,
  ].filter((text) => text !== false);
  const undo = back === null ? null : button('Undo the import', back, { class: 'plain' });
  return element(
    'section',
    { class: 'card result', 'aria-label': title },
    element('h2', { tabindex: -1 }, title),
    element(
      'p',
      { class: 'muted' },
      `From ${name}, into ${counted(files.length, 'file')} below applications/.${others.length > 0 ? ` ${others.join(', ')}.` : ''}`,
    ),
    element(
      'p',
      { class: 'ways' },
      element('a', { href: '/', class: 'primary' }, 'See all applications'),
      undo,
      button('Import another file', () => leave(), { class: 'plain' }),
    ),
    ...otherRows({ known, refused }, context),
  );
}
