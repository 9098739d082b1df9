/** Days, times and money in the reader's own language, in place of the English that the page came with. */

import { formatMoney, formatSalary } from '../core/money.ts';
import { onFacts } from './facts.ts';
import { type DayStyle, formatDay, formatTime } from './format-day.ts';
import { readerLocale } from './reader-locale.ts';

const locale = readerLocale;

function localise(): void {
  for (const element of document.querySelectorAll<HTMLTimeElement>('time[data-day]')) {
    const { day, year } = element.dataset;
    element.textContent = formatDay(element.dateTime.slice(0, 10), day as DayStyle, year ?? '', locale);
  }
  for (const element of document.querySelectorAll<HTMLTimeElement>('time[data-time]')) {
    element.textContent = formatTime(element.dataset.time ?? '', locale);
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-salary]')) {
    element.textContent = formatSalary(JSON.parse(element.dataset.salary ?? '{}'), locale);
  }
  for (const element of document.querySelectorAll<HTMLDataElement>('data[data-currency]')) {
    element.textContent = formatMoney(Number(element.value), element.dataset.currency ?? '', locale);
  }
}

if (locale !== 'en-GB') {
  localise();
  onFacts(localise);
}
