/** Days, times and money in the reader's own language, in place of the English that the page came with. */

import { formatMoney, formatSalary } from '../core/money.ts';
import { type DayStyle, formatDay, formatTime } from './format-day.ts';
import { readerLocale } from './reader-locale.ts';

/** The language that pages come in. */
const written = 'en-GB';

/** Puts what stands in a part of the page into the reader's language. */
export function localise(part: ParentNode = document): void {
  if (readerLocale === written) return;
  for (const element of part.querySelectorAll<HTMLElement>('time, data, [data-salary]'))
    localiseElement(element);
}

/** Puts an element into the reader's language, where it is a day, a time or an amount. */
export function localiseElement(element: HTMLElement): void {
  if (readerLocale === written) return;
  const text = textOf(element);
  if (text !== null && text !== element.textContent) element.textContent = text;
}

function textOf(element: HTMLElement): string | null {
  const { day = 'short', year = yearOfPage(), time, currency, salary } = element.dataset;
  if (time !== undefined) return formatTime(time, readerLocale);
  if (element instanceof HTMLTimeElement)
    return formatDay(element.dateTime.slice(0, 10), day as DayStyle, year, readerLocale);
  if (salary !== undefined) return formatSalary(JSON.parse(salary), readerLocale);
  if (element instanceof HTMLDataElement && currency !== undefined)
    return formatMoney(Number(element.value), currency, readerLocale);
  return null;
}

/** The year that short days need not name. */
function yearOfPage(): string {
  return document.documentElement.dataset.year ?? '';
}
