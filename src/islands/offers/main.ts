/** Offers in one currency and period; the rates are the reader's own and stay on the device. */
import { formatMoney } from '../../core/money.ts';
import { readerLocale } from '../reader-locale.ts';
import { type Comparison, convertSum, parseRate } from './convert.ts';

const form = document.querySelector<HTMLFormElement>('form[data-compare]');
if (form !== null) start(form);

function start(form: HTMLFormElement): void {
  const fields = [...form.querySelectorAll<HTMLInputElement>('input[data-rate]')];
  const period = form.elements.namedItem('period') as RadioNodeList;
  const recall = () => {
    const query = new URLSearchParams(location.search);
    period.value = query.get('period') === 'month' ? 'month' : 'year';
    for (const field of fields) field.value = query.get(field.name) ?? remembered(field.name);
  };
  const show = () => {
    const rates = new Map<string, number>();
    for (const field of fields) {
      const rate = parseRate(field.value);
      field.setCustomValidity(field.value === '' || rate !== null ? '' : 'A number such as 1.05');
      if (rate !== null) rates.set(field.dataset.rate ?? '', rate);
    }
    const comparison: Comparison = {
      currency: form.dataset.compare ?? '',
      period: period.value === 'month' ? 'month' : 'year',
      rates,
    };
    for (const element of document.querySelectorAll<HTMLDataElement>('main data[data-currency]')) {
      const { sum, currency, converted } = convertSum(
        Number(element.value),
        element.dataset.currency ?? '',
        comparison,
      );
      element.textContent = `${converted ? '≈ ' : ''}${formatMoney(sum, currency, readerLocale)}`;
    }
    for (const word of document.querySelectorAll('[data-period]')) word.textContent = comparison.period;
  };
  form.addEventListener('input', () => {
    const query = new URLSearchParams();
    if (period.value === 'month') query.set('period', 'month');
    for (const { name, value } of fields) {
      if (value !== '') query.set(name, value);
      remember(name, value);
    }
    history.replaceState(null, '', `${location.pathname}${query.size === 0 ? '' : `?${query}`}`);
    show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', () => {
    recall();
    show();
  });
  recall();
  // After the sums were put into the reader's language, which knows nothing of periods.
  addEventListener('DOMContentLoaded', show);
}

function remembered(name: string): string {
  try {
    return localStorage.getItem(`apptrack-${name}`) ?? '';
  } catch {
    return '';
  }
}

function remember(name: string, value: string): void {
  try {
    if (value === '') localStorage.removeItem(`apptrack-${name}`);
    else localStorage.setItem(`apptrack-${name}`, value);
  } catch {
    // Storage may be forbidden; the address holds the rate all the same.
  }
}
