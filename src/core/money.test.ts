import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, formatSalary, parseAmount, parseSalary, payPeriods, perYear } from './money.ts';

const short = (text: string): string => {
  const salary = parseSalary(text, 'EUR');
  return salary === null
    ? 'null'
    : `${salary.min ?? ''}..${salary.max ?? ''} ${salary.currency}/${salary.period}`;
};

describe('salaries as people write them', () => {
  const cases: Record<string, string> = {
    '85k-100k EUR': '85000..100000 EUR/year',
    '$120,000': '120000..120000 USD/year',
    '£650/day': '650..650 GBP/day',
    '60-70k': '60000..70000 EUR/year',
    '€85.000–100.000': '85000..100000 EUR/year',
    '120000 USD per year': '120000..120000 USD/year',
    '4.500 EUR/month': '4500..4500 EUR/month',
    'EUR 85k – 100k p.a.': '85000..100000 EUR/year',
    '85 000 - 100 000 €': '85000..100000 EUR/year',
    "CHF 120'000": '120000..120000 CHF/year',
    '45.50 €/h': '45.5..45.5 EUR/hour',
    '$45/hr': '45..45 USD/hour',
    '$120k CAD': '120000..120000 CAD/year',
    'US$ 150,000 - 180,000 a year': '150000..180000 USD/year',
    'PLN 18 000 – 22 000 / month': '18000..22000 PLN/month',
    '3,500 to 4,200 EUR monthly': '3500..4200 EUR/month',
    'from 80k': '80000.. EUR/year',
    '80k+ CHF': '80000.. CHF/year',
    'up to 90k': '..90000 EUR/year',
    '100k-80k': '100000..80000 EUR/year',
    '85.000,50 €': '85000.5..85000.5 EUR/year',
    '¥8,000,000': '8000000..8000000 JPY/year',
    '85k€': '85000..85000 EUR/year',
    '120kUSD': '120000..120000 USD/year',
    '80 - 90 k€': '80000..90000 EUR/year',
    '₹25 LPA': '2500000..2500000 INR/year',
    '₹12,50,000': '1250000..1250000 INR/year',
  };
  for (const [text, expected] of Object.entries(cases))
    it(`${text} is ${expected}`, () => expect(short(text)).toBe(expected));

  it('are refused where they cannot be told', () => {
    for (const text of [
      '',
      'competitive',
      '€',
      '90k EUR 80k USD',
      '10-20-30',
      'DOE',
      '1.2.3',
      '80k EUR plus car',
      '-5',
      `1${'0'.repeat(300)}`,
    ])
      expect(short(text), text).toBe('null');
  });

  it('read back from a plain way of writing, whatever the sums', () => {
    const sums = fc.tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 1, max: 9_999_999 }));
    fc.assert(
      fc.property(
        sums,
        fc.constantFrom('EUR', 'USD', 'SEK'),
        fc.constantFrom(...payPeriods),
        ([min, max], currency, period) => {
          expect(parseSalary(`${min}-${max} ${currency} per ${period}`, 'GBP')).toEqual({
            min,
            max,
            currency,
            period,
          });
          const english = new Intl.NumberFormat('en');
          expect(
            parseSalary(`${english.format(min)} – ${english.format(max)} ${currency}/${period}`, 'GBP'),
          ).toEqual({ min, max, currency, period });
        },
      ),
    );
  });

  it('never throw, and come to an end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 250 }), (text) => void parseSalary(text, 'EUR')),
    );
    for (const text of [
      '1 '.repeat(100),
      '1,'.repeat(100),
      'to '.repeat(66),
      `${'1'.repeat(99)}-${'1 '.repeat(50)}`,
    ])
      parseSalary(text, 'EUR');
  });
});

describe('sums', () => {
  it('are numbers with the separators of any country', () => {
    const cases = {
      '85000': 85000,
      '85k': 85000,
      '85,000': 85000,
      '85.000': 85000,
      '85 000': 85000,
      '4.500,50': 4500.5,
      '1.5k': 1500,
      '0.125': 0.125,
      '1e3': 1000,
      '1.2m': 1200000,
    };
    for (const [text, sum] of Object.entries(cases)) expect(parseAmount(text), text).toBe(sum);
    for (const text of ['', '-1', 'a', '1,2,3', '1e99', '.', 'k']) expect(parseAmount(text), text).toBeNull();
  });

  it('come to 2080 hours, 260 days, 12 months a year', () => {
    expect(payPeriods.map((period) => perYear(1, period))).toEqual([2080, 260, 12, 1]);
  });

  it('are shown in the manner of a locale', () => {
    expect(formatMoney(98000, 'EUR')).toBe('€98,000');
    expect(formatMoney(45.5, 'EUR', 'de').replace(/\s/g, ' ')).toBe('45,50 €');
    expect(formatSalary({ min: 85000, max: 100000, currency: 'EUR', period: 'year' })).toBe(
      '€85,000–€100,000 per year',
    );
    expect(formatSalary({ min: 650, max: 650, currency: 'GBP', period: 'day' })).toBe('£650 per day');
    expect(formatSalary({ min: null, max: 90000, currency: 'USD', period: 'year' })).toBe(
      'up to $90,000 per year',
    );
  });
});
