/** The plain fields of a row: what a cell cannot be read as stays among the notes. */
import type { Contact, Employment, Priority, WorkMode } from '../../core/application.ts';
import { parseSalary } from '../../core/money.ts';
import { foldWords } from './read-status.ts';
import type { RowReader } from './row-reader.ts';
import { employmentWords, highWords, lowWords, markOf, normalWords, workModeWords } from './words/cells.ts';

/** The address of the posting. */
export function urlOf(reader: RowReader): string | null {
  const text = reader.text('url');
  const isBare = /^(?:[a-z\d-]+\.)+[a-z]{2,}(?:[/?#]\S*)?$/i.test(text);
  const address = isBare ? `https://${text}` : text;
  if (/^https?:\/\/\S+$/i.test(address) && URL.canParse(address)) return address;
  reader.keepUnread('url');
  return null;
}

/** The salary as it is written, with its currency. */
export function salaryOf(reader: RowReader, currency: string): string | null {
  const [min, max] = [reader.text('salaryMin'), reader.text('salaryMax')].map((one) =>
    one === '0' ? '' : one,
  );
  const range = min && max ? `${min}-${max}` : min ? `from ${min}` : max ? `up to ${max}` : '';
  const written = reader.text('salary');
  const text = written || range;
  if (text === '') return null;
  const code = reader.text('currency');
  const full = code === '' ? text : `${text} ${code}`;
  const salary = parseSalary(full, currency);
  if (salary !== null && (salary.min ?? 0) <= (salary.max ?? Number.POSITIVE_INFINITY)) {
    if (written !== '' && range !== '')
      for (const field of ['salaryMin', 'salaryMax'] as const) reader.keepField(field);
    return full;
  }
  for (const field of ['salary', 'salaryMin', 'salaryMax', 'currency'] as const) reader.keepUnread(field);
  return null;
}

/** Where the work is done; a mark below "Remote" says whether. */
export function workModeOf(reader: RowReader): WorkMode | null {
  const folded = foldWords(reader.text('workMode'));
  if (folded === '') return null;
  const found = workModeWords.find(([pattern]) => pattern.test(folded))?.[1];
  const mark = markOf('', folded);
  if (found !== undefined || mark !== null) return found ?? (mark ? 'remote' : 'onsite');
  reader.keepUnread('workMode');
  return null;
}

/** The kind of contract. */
export function employmentOf(reader: RowReader): Employment | null {
  const folded = foldWords(reader.text('employment'));
  if (folded === '') return null;
  const found = employmentWords.find(([pattern]) => pattern.test(folded))?.[1];
  if (found === undefined) reader.keepUnread('employment');
  return found ?? null;
}

/** A word, or a mark from 1 to 5 (stars). */
export function priorityOf(reader: RowReader): Priority {
  const text = reader.text('priority');
  if (text === '') return 'normal';
  const folded = foldWords(text);
  const stars = text.match(/[★⭐]/gu)?.length ?? 0;
  const mark = /^[1-5](?:\.0)?(?: ?\/ ?5)?$/.test(text) ? Number(text.charAt(0)) : stars;
  if (highWords.test(folded) || mark >= 4) return 'high';
  if (lowWords.test(folded) || (mark > 0 && mark <= 2)) return 'low';
  if (mark === 0 && !normalWords.test(folded)) reader.keepUnread('priority');
  return 'normal';
}

/** The number of the posting; a word without a digit is none. */
export function requisitionOf(reader: RowReader): string | null {
  const text = reader.text('requisition');
  if (/\d/.test(text)) return text;
  reader.keepUnread('requisition');
  return null;
}

/** The items of a list in a cell. */
export function listOf(text: string): string[] {
  const items = text.split(/[,;|]/).map((item) => item.trim());
  return [...new Set(items.filter(Boolean))];
}

/** The person that a row names. */
export function contactsOf(reader: RowReader): (Partial<Contact> & { name: string })[] {
  const [name, email, phone] = [
    reader.text('contact'),
    reader.text('contactEmail'),
    reader.text('contactPhone'),
  ];
  const address = /^[^\s@<>]+@[^\s@<>]+$/.test(email) ? email : null;
  if (address === null) reader.keepUnread('contactEmail');
  const isName = name !== '' && markOf(name, foldWords(name)) === null;
  if (!isName) reader.keepField('contact');
  if (isName || address !== null)
    return [{ name: isName ? name : (address ?? ''), email: address, phone: phone || null }];
  reader.keepField('contactPhone');
  return [];
}
