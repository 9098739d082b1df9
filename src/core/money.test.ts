import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatBasis,
  formatMoney,
  formatSalary,
  parseAmount,
  parseSalary,
  payPeriods,
  perYear,
  readSalary,
  salaryForms,
} from './money.ts';

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

  it('are a range of sums from 0 to 10^12 per period in a currency, or nothing, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom('85k', '1,000', '12.5', '-', ' to ', 'EUR', '$', '/day', 'from ', '+', '9'.repeat(13)),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (written) => {
        const salary = parseSalary(written, 'XYZ');
        if (salary === null) return;
        expect(salary.currency).toMatch(/^[A-Z]{3}$/);
        expect(payPeriods).toContain(salary.period);
        const sums = [salary.min, salary.max].filter((sum) => sum !== null);
        expect(sums).not.toEqual([]);
        for (const sum of sums) expect(sum >= 0 && sum <= 1e12, String(sum)).toBe(true);
      }),
    );
  });

  it('that repeat without end are none', () => {
    for (const text of [
      '1 '.repeat(100),
      '1,'.repeat(100),
      'to '.repeat(66),
      `${'1'.repeat(99)}-${'1 '.repeat(50)}`,
    ])
      expect(short(text), text).toBe('null');
  });

  it('have at most 200 characters', () => {
    expect(short('85k'.padStart(200))).toBe('85000..85000 EUR/year');
    expect(short('85k'.padStart(201))).toBe('null');
  });
});

describe('the words of a salary', () => {
  const read: [expected: string, texts: string[]][] = [
    [
      '5..5 EUR/hour',
      ['hour', 'hours', 'hr', 'hrs', 'h', 'std', 'std.', 'Stunde', 'heure', 'hora'].map(
        (word) => `5/${word}`,
      ),
    ],
    ['5..5 EUR/day', ['day', 'days', 'd', 'Tag', 'jour', 'día', 'dia'].map((word) => `5 / ${word}`)],
    [
      '5..5 EUR/month',
      ['month', 'months', 'mo', 'mth', 'mon', 'Monat', 'mois', 'mes', 'mês', 'mies.'].map(
        (word) => `5/${word}`,
      ),
    ],
    [
      '5..5 EUR/year',
      ['year', 'years', 'yr', 'yrs', 'y', 'annum', 'a', 'Jahr', 'an', 'año', 'ano'].map(
        (word) => `5/${word}`,
      ),
    ],
    ['5..5 EUR/day', ['per', 'pro', 'par', 'por', 'an', 'a', 'each'].map((word) => `5  ${word}  day`)],
    ['5..5 EUR/hour', ['5 hourly', '5 ph', '5 p.h.', '5 p. h.', 'hourly 5']],
    ['5..5 EUR/day', ['5 daily', 'daily 5']],
    ['5..5 EUR/month', ['5 monthly', '5 monatlich', '5 pcm', '5 pm', '5 p.m.', '5 p. m.', 'monthly 5']],
    ['5..5 EUR/year', ['5 yearly', '5 annually', '5 annual', '5 jährlich', '5 pa', '5 p.a.', '5 p. a.', '5']],
    ['5..7 EUR/day', ['5/day - 7', '(5-7 per day)', '5-7/day, gross']],
    [
      '5..7 EUR/year',
      ['-', ' - ', '‐', '‑', '‒', '–', '—', '―', '−', ' to ', ' bis ', ' and ', ' und '].map(
        (dash) => `5${dash}7`,
      ),
    ],
    [
      '5.. EUR/year',
      [
        'from 5',
        'ab 5',
        'min 5',
        'min. 5',
        'at least 5',
        'over 5',
        '> 5',
        '>=5',
        '≥ 5',
        'starting at 5',
        '5+',
        '5 +',
      ],
    ],
    [
      '..5 EUR/year',
      ['up to 5', 'bis 5', 'bis zu 5', 'max 5', 'max. 5', 'at most 5', 'under 5', '< 5', '<=5', '≤ 5'],
    ],
    [
      '5..5 EUR/year',
      [
        'gross',
        'brutto',
        'base',
        'salary',
        'ca',
        'ca.',
        'approx',
        'approx.',
        'about',
        'circa',
        '~',
        '≈',
        '(',
        ')',
      ].map((word) => `${word} 5`),
    ],
    ['5..5 EUR/year', ['5 gross', '5 ca.', '５', ' 5 ', '5,']],
    [
      '5000..5000 EUR/year',
      ['5k', '5 k', '5K', '5tsd', '5 tsd.', '0.005m', '.005 m', '0.005 Mio.', '0.5万', '0.5 万'],
    ],
    ['500000..500000 EUR/year', ['0.5m', '0.5mio', '.5 mio', '50万']],
    // Lakh and crore are said of rupees.
    [
      '500000..500000 INR/year',
      [
        '5lpa',
        '5 LPA',
        '5 lakh',
        '5 lakhs',
        '5 lac',
        '5lacs',
        '5L',
        '5 L p.a.',
        '0.05 Cr',
        '.05 crore',
        'Rs. 5,00,000',
      ],
    ],
    [
      '1200000..1800000 INR/year',
      ['12-18 LPA', '12 - 18 Lacs P.A.', '₹12L – ₹18L', 'Rs 12-18 lakhs per annum'],
    ],
    ['8000000..12000000 INR/year', ['80 lakh - 1.2 Cr', '0.8-1.2 crores']],
    ['500000..500000 USD/year', ['5 lakh USD', '$5 lakh']],
    [
      '46800..46800 EUR/year',
      ['900/week', '900 per wk', '900 weekly', '900 p.w.', '900 pw', '900/Woche', '1800 fortnightly'],
    ],
    [
      '46800..52000 EUR/year',
      ['900-1000 a week', '1800 - 2000 every two weeks', '1,800–2,000 per fortnight'],
    ],
    ['48000..48000 EUR/year', ['2000 twice a month', '2000 semi-monthly']],
    [
      '42000..42000 EUR/year',
      [
        '3000/month x 14',
        '3000 x 14',
        '14 x 3.000',
        '3.000 in 14 pagas',
        '3000 (14 Monatsgehälter)',
        '42000, 14 pagas',
        '42000/year in 14 pagas',
      ],
    ],
    ['39000..39000 EUR/year', ['3000 monthly, 13 months', '3000 × 13', '3000 sur 13 mois']],
    ['210000..350000 CNY/year', ['15-25K·14薪', '15k-25k*14薪']],
    ['60000..70000 EUR/year', ['60-70k', '60k-70', '60k-70k', '60 to 70k', '60.0-70 k']],
    ['1500..2000 EUR/year', ['1.5-2k', '1,5k-2']],
    // What has more than three digits, or three behind its point, is a whole sum by itself.
    ['1500..70000 EUR/year', ['1500-70k']],
    ['1..1000 EUR/year', ['1-1000']],
    ['0..0 EUR/year', ['0', '0k']],
  ];
  for (const [expected, texts] of read)
    it(`${texts.join(' | ')} is ${expected}`, () => {
      for (const text of texts) expect(short(text), text).toBe(expected);
    });

  it('count the sums of a week or of a fourteenth month up to a year, and say so', () => {
    const basis = (text: string) => {
      const read = readSalary(text, 'GBP');
      return read && formatBasis(read);
    };
    expect(basis('£900/week')).toBe('£900 per week, 52 of them a year');
    expect(basis('£900-£950 fortnightly')).toBe('£900–£950 per fortnight, 26 of them a year');
    expect(basis('€3,000 x 14')).toBe('€3,000 per month, 14 of them a year');
    expect(basis('£900/day')).toBeNull();
    for (const text of ['£900/day x 14', '14 x', 'week', '900/week/day x'])
      expect(readSalary(text, 'GBP'), text).toBeNull();
  });

  it('leave lakh to the country whose currency is in use', () => {
    expect(parseSalary('12 lakh', 'PKR')?.currency).toBe('PKR');
    expect(parseSalary('Rs 50,000/month', 'LKR')).toMatchObject({ currency: 'LKR', min: 50000 });
    expect(parseSalary('Rs 50,000/month', 'EUR')?.currency).toBe('INR');
  });

  it('name a currency by its sign, its word or its code', () => {
    const signs: Record<string, string> = {
      USD: '$ US$ usd',
      AUD: 'A$ AU$',
      CAD: 'C$ CA$ cad',
      NZD: 'NZ$',
      SGD: 'S$',
      HKD: 'HK$',
      BRL: 'R$',
      EUR: '€ euro euros EUR Eur',
      GBP: '£',
      JPY: '¥ 円',
      CNY: '元',
      INR: '₹',
      RUB: '₽',
      KRW: '₩',
      TRY: '₺',
      UAH: '₴',
      ILS: '₪',
      THB: '฿',
      VND: '₫',
      PHP: '₱',
      NGN: '₦',
      PLN: 'zł ZŁ',
      CZK: 'Kč',
      HUF: 'Ft',
      RON: 'lei',
      CHF: 'sfr. fr. CHF',
      SEK: 'SEK',
      AED: 'AED',
      ZAR: 'zar',
    };
    for (const [code, all] of Object.entries(signs))
      for (const sign of all.split(' '))
        for (const text of [`${sign} 500`, `500 ${sign}`, `${sign}500`, `5-6 ${sign}/day`])
          expect(parseSalary(text, 'XYZ')?.currency, text).toBe(code);
    expect(parseSalary('5k€ - 6k€', 'XYZ')?.currency).toBe('EUR');
    expect(parseSalary('500', 'XYZ')?.currency).toBe('XYZ');
    for (const text of ['500 ABC', '500 EURO5', '500 xeur', '500 €£', '500 USD CAD', '5 fries', 'A$ C$ 5'])
      expect(short(text), text).toBe('null');
    for (const text of ['$500 CAD', 'CAD $500']) expect(short(text), text).toBe('500..500 CAD/year');
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
      '4.35k': 4350,
      '.5': 0.5,
      '1,234.5': 1234.5,
      '1,234,567.89': 1234567.89,
      '1.234.567,89': 1234567.89,
      '0,5': 0.5,
      '0,125': 0.125,
      '1’234’567': 1234567,
      "1'234.5": 1234.5,
      '12,50,000': 1250000,
      '1,00,000': 100000,
      '1 234 567': 1234567,
      ' 5 ': 5,
      '0': 0,
      '1e12': 1e12,
      '1.5e2': 150,
      '1000000m': 1e12,
      '2 tsd.': 2000,
      '2 mio.': 2000000,
      '2 lakhs': 200000,
    };
    for (const [text, sum] of Object.entries(cases)) expect(parseAmount(text), text).toBe(sum);
    for (const text of [
      '',
      '-1',
      'a',
      '1,2,3',
      '1e99',
      '1e13',
      '1e123',
      'x1e3',
      '1e3x',
      '1000001m',
      '.',
      'k',
      '1.2.3',
      '1,23,4',
      '1 23',
      '12 34',
      '1,234,56',
      '1234,567.8.9',
      '0,123,456',
      '0.123.456',
      '01,23,456',
      '5 x',
      'x 5',
      '5kk',
      '..5',
      '5.',
    ])
      expect(parseAmount(text), text).toBeNull();
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
    expect(formatSalary({ min: 85000, max: null, currency: 'EUR', period: 'month' })).toBe(
      'from €85,000 per month',
    );
    expect(formatSalary({ min: null, max: null, currency: 'EUR', period: 'year' })).toBe('');
    expect(
      formatSalary({ min: 1, max: 2.5, currency: 'EUR', period: 'hour' }, 'de').replace(/\s/g, ' '),
    ).toBe('1 €–2,50 € per hour');
    // Locale, currency and digits each make a format of their own.
    expect([
      formatMoney(5, 'USD'),
      formatMoney(5, 'EUR'),
      formatMoney(5.5, 'EUR'),
      formatMoney(5, 'EUR'),
    ]).toEqual(['$5', '€5', '€5.50', '€5']);
  });
});

describe('a short text', () => {
  it('is read in every form that messages name', () => {
    const forms = salaryForms.replace(/^write it like /, '').split(/, | or /);
    expect(forms.map(short)).toEqual([
      '85000..100000 EUR/year',
      '120000..120000 USD/year',
      '650..650 GBP/day',
      '4500..4500 EUR/month',
    ]);
  });

  it('is read in any case, with blanks wherever people put them', () => {
    const forms: [text: string, salary: string][] = [
      ['FROM 80K', '80000.. EUR/year'],
      ['80K+', '80000.. EUR/year'],
      ['UP TO 90K', '..90000 EUR/year'],
      ['up  to\t90k', '..90000 EUR/year'],
      ['12 lakh', '1200000..1200000 INR/year'],
      ['12 lakhs', '1200000..1200000 INR/year'],
      ['12 lac', '1200000..1200000 INR/year'],
      ['12 lacs', '1200000..1200000 INR/year'],
      ['60.25-70k', '60250..70000 EUR/year'],
      ['60,5-70k', '60500..70000 EUR/year'],
      // The larger sum says whether it is a month's.
      ['14,000-16,000 x 14', '14000..16000 EUR/year'],
      ['1,000-1,200 x 14', '14000..16800 EUR/year'],
      ['  14 x 1,200 ', '16800..16800 EUR/year'],
    ];
    for (const [text, salary] of forms) expect(short(text), text).toBe(salary);
  });

  it('is none where a part of it is none', () => {
    for (const text of [
      '1,2,3 - 90k',
      '80k - 1,2,3',
      '1,2,3k',
      '80~90',
      '85 eurok',
      '85 leik',
      '900,000,000,000 per week',
    ])
      expect(short(text), text).toBe('null');
  });

  it('has the usual currency where its way of counting has that', () => {
    const currencyOf = (text: string, usual: string) => parseSalary(text, usual)?.currency;
    for (const usual of ['INR', 'PKR', 'BDT', 'LKR', 'NPR']) expect(currencyOf('12 lakh', usual)).toBe(usual);
    for (const usual of ['INR', 'PKR', 'LKR', 'NPR', 'MUR', 'SCR'])
      expect(currencyOf('Rs. 500', usual)).toBe(usual);
    for (const text of ['12 lakh', 'Rs 500']) expect(currencyOf(text, 'EUR')).toBe('INR');
  });

  it('says whether it names the time that is paid for', () => {
    const timed = (text: string) => readSalary(text, 'EUR')?.timed;
    expect(['85k', '4500/month', '900 per week', '1,000 x 14'].map(timed)).toEqual([false, true, true, true]);
  });

  it('is told as it was counted up, though one end is open', () => {
    const basisOf = (text: string) => {
      const read = readSalary(text, 'GBP');
      return read && formatBasis(read);
    };
    expect(basisOf('from £900 per week')).toBe('£900 per week, 52 of them a year');
    expect(basisOf('up to £900 per week')).toBe('£900 per week, 52 of them a year');
  });

  it('is a number in powers of ten, or with separators that fit', () => {
    const numbers: [text: string, number: number | null][] = [
      ['12e4', 120_000],
      [' 1.25e3 ', 1250],
      ['1,12,50,000', 11_250_000],
      ['112,50,000', null],
      ['12,50,0000', null],
      ['1234.567.890', null],
      ['1.234.5678', null],
    ];
    for (const [text, number] of numbers) expect(parseAmount(text), text).toBe(number);
  });
});
