/** Days, times and money in the reader's own language, in place of the English that the page came with. */

import { formatMoney, formatSalary } from '../core/money.ts';
import { type DayStyle, formatDay, formatTime } from './format-day.ts';
import { readerLocale } from './reader-locale.ts';

const locale = readerLocale;

/** Puts what stands in a part of the page into the reader's language. */
export function localise(part: ParentNode = document): void {
  if (locale === 'en-GB') return;
  for (const element of part.querySelectorAll<HTMLTimeElement>('time[data-day]')) {
    const { day, year } = element.dataset;
    element.textContent = formatDay(element.dateTime.slice(0, 10), day as DayStyle, year ?? '', locale);
  }
  for (const element of part.querySelectorAll<HTMLTimeElement>('time[data-time]')) {
    element.textContent = formatTime(element.dataset.time ?? '', locale);
  }
  for (const element of part.querySelectorAll<HTMLElement>('[data-salary]')) {
    element.textContent = formatSalary(JSON.parse(element.dataset.salary ?? '{}'), locale);
  }
  for (const element of part.querySelectorAll<HTMLDataElement>('data[data-currency]')) {
    element.textContent = formatMoney(Number(element.value), element.dataset.currency ?? '', locale);
  }
}

localise();
