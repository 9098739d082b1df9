/** What reads the values of files: each takes a value as YAML has it and gives a typed one, or says what is wrong. */
import { type CalendarDate, parseCalendarDate } from '../../core/calendar-date.ts';
import type { Config } from '../../core/config.ts';
import { parseDateTime } from '../../core/local-date-time.ts';
import { parseAmount } from '../../core/money.ts';
import { oddYear } from '../../core/odd-year.ts';
import { suggestWord } from '../../core/suggest.ts';
import type { RuleCode } from '../checks/rules.ts';
import { Refusal } from './refusal.ts';
import { text as someText } from './values.ts';
import { list, type Read, type Written, written } from './written.ts';

/** A text with something in it, without outer blanks. */
export function readText(name: string): Read<string> {
  return (value) => {
    if (typeof value !== 'string')
      return new Refusal('wrong-type', `${name} is not a text`, 'write one text');
    const text = value.trim();
    return text === ''
      ? new Refusal('empty-value', `${name} is empty`, 'write a text, or leave the key out')
      : text;
  };
}

/** A text that may be empty: then it is null. */
export function readOptionalText(name: string): Read<string | null> {
  return (value) => {
    if (typeof value !== 'string')
      return new Refusal('wrong-type', `${name} is not a text`, 'write one text');
    return value.trim() || null;
  };
}

/** One of some words. */
export function readWord<Word extends string>(
  name: string,
  words: readonly Word[],
  code: RuleCode = 'unknown-value',
): Read<Word> {
  return (value) => {
    const text = typeof value === 'string' ? value.trim() : value;
    const word = words.find((known) => known === text);
    if (word !== undefined) return word;
    if (typeof text !== 'string') return new Refusal('wrong-type', `${name} is not a text`, oneOf(words));
    const near = suggestWord(text, words);
    return new Refusal(
      code,
      `unknown ${name} ${quoted(text)}`,
      near === null ? oneOf(words) : `did you mean "${near}"?`,
    );
  };
}

/** Which years dates may be of; a configuration says it. */
export type Years = Pick<Config, 'lastYear'>;

/** Makes something once for each last year that dates may have. */
export function oncePerYears<Made>(make: (years: Years) => Made): (years: Years) => Made {
  const made = new Map<number, Made>();
  return ({ lastYear }) => {
    const known = made.get(lastYear) ?? make({ lastYear });
    made.set(lastYear, known);
    return known;
  };
}

/** The refusal of a text that is of an odd year; null for any other. */
export function refuseYear(text: string, { lastYear }: Years): Refusal | null {
  const odd = oddYear(text, lastYear);
  return odd && new Refusal('odd-year', odd.message, odd.expected);
}

/** A real day of the years that dates may be of. */
export function readDate(name: string, years: Years): Read<CalendarDate> {
  return (value) => {
    if (typeof value !== 'string')
      return new Refusal('bad-date', `${name} is not a date`, 'write YYYY-MM-DD');
    const text = value.trim();
    const date = parseCalendarDate(text);
    const what = /^\d{4}-\d{2}-\d{2}$/.test(text) ? 'day of the calendar' : 'date';
    return (
      refuseYear(text, years) ??
      date ??
      new Refusal('bad-date', `${name} ${quoted(value)} is not a ${what}`, 'write a real day as YYYY-MM-DD')
    );
  };
}

/** A date-time, local or with an offset, or a bare date, of the years that dates may be of. */
export function readDateTime(name: string, years: Years): Read<string> {
  return (value) => {
    const text = typeof value === 'string' ? value.trim() : '';
    const odd = refuseYear(text, years);
    if (odd !== null) return odd;
    if (parseDateTime(text) !== null || parseCalendarDate(text) !== null) return text;
    const shown = typeof value === 'string' ? ` ${quoted(value)}` : '';
    return new Refusal(
      'bad-date-time',
      `${name}${shown} is not a date-time`,
      'write it like 2026-10-16T14:00 or 2026-10-16T14:00+02:00',
    );
  };
}

/** True or false. */
export function readFlag(name: string): Read<boolean> {
  return (value) => {
    const text = typeof value === 'string' ? value.trim() : '';
    if (text === 'true' || text === 'false') return text === 'true';
    const shown = typeof value === 'string' ? ` ${quoted(value)}` : '';
    return new Refusal(
      'unknown-value',
      `unknown ${name}${shown}`,
      'write true or false, or leave the key out',
    );
  };
}

/** An address of the web. */
export function readUrl(name: string): Read<string> {
  return (value) => {
    const text = typeof value === 'string' ? value.trim() : '';
    if (/^https?:\/\//i.test(text) && URL.canParse(text)) return text;
    const shown = typeof value === 'string' ? ` ${quoted(value)}` : '';
    return new Refusal(
      'bad-url',
      `${name}${shown} is not a web address`,
      'write one that starts with https:// or http://',
    );
  };
}

/** A currency's code, upper-cased. */
export function readCurrency(name: string): Read<string> {
  return (value) => {
    const code = typeof value === 'string' ? value.trim().toUpperCase() : '';
    if (/^[A-Z]{3}$/.test(code)) return code;
    const shown = typeof value === 'string' ? ` ${quoted(value)}` : '';
    return new Refusal(
      'bad-currency',
      `${name}${shown} is not a currency code`,
      'write three letters like EUR',
    );
  };
}

/** A sum of money without a currency, `85000` or `85k`. */
export function readAmount(name: string): Read<number> {
  return (value) => {
    const sum = typeof value === 'string' ? parseAmount(value) : null;
    const shown = typeof value === 'string' ? ` ${quoted(value)}` : '';
    return (
      sum ?? new Refusal('bad-amount', `${name}${shown} is not a sum`, 'write a number like 85000 or 85k')
    );
  };
}

/** A whole number from `least` to `most`. */
export function readWhole(name: string, least: number, most: number): Read<number> {
  return (value) => {
    const number = typeof value === 'string' && /^\d{1,9}$/.test(value.trim()) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    const shown = typeof value === 'string' ? ` ${quoted(value)}` : '';
    return new Refusal('bad-number', `${name}${shown} is not a whole number from ${least} to ${most}`);
  };
}

/** A list of texts: a YAML list, or one text that is taken apart at `separator` (null: kept whole). */
export function texts(name: string, separator: string | null): Written<string[]> {
  const item = written(readText(`an item of ${name}`), someText);
  return list(name, item, (value) => {
    if (typeof value !== 'string') return null;
    const parts = separator === null ? [value] : value.split(separator);
    return parts.map((part) => part.trim()).filter((part) => part !== '');
  });
}

/** A value in quotes, cut to a length that fits on a line. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}

function oneOf(words: readonly string[]): string {
  return words.length === 1 ? `expected ${words[0]}` : `expected one of ${words.join(', ')}`;
}
