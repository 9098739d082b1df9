/** The time that a sum is paid for: a period of ours, or one that is counted up to a year. */
import type { PayPeriod } from './application.ts';

/** How a sum for a time that is no {@link PayPeriod} became one for a year: 52 weeks, 26 fortnights, 14 months. */
export interface PayBasis {
  times: number;
  unit: 'week' | 'fortnight' | 'half month' | 'month';
}

/** What a sum may be paid for, as people write it. */
type PayTime = PayPeriod | 'week' | 'fortnight' | 'half month';

const bases: Partial<Record<PayTime, number>> = { week: 52, fortnight: 26, 'half month': 24 };
const timeWords: [PayTime, string][] = [
  ['fortnight', 'fortnights?|(?:2|two) (?:weeks?|wks?)|14 days|(?:2|zwei) wochen|quinzaine|quincena'],
  ['week', 'weeks?|wks?|w|woche|semaine|semana|settimana|周|週'],
  ['hour', 'hours?|hrs?|h|std|stunde|heure|hora|ora|uur|小?时|時間?'],
  ['day', 'days?|d|tag|jour|día|dia|giorno|dag|天|日'],
  ['month', 'months?|mo|mth|mon|monat|mois|mes|mês|mies|mese|maand|月'],
  ['year', 'years?|yrs?|y|annum|a|jahr|an|année|año|ano|anno|jaar|年'],
];
const adverbs: [PayTime, RegExp][] = [
  ['fortnight', /\b(?:fortnightly|bi-?weekly|every (?:fortnight|(?:other|second|two|2) weeks?))(?=\s|$)/i],
  ['week', /\b(?:weekly|every week|wöchentlich|p\.?\s?w\.?)(?=\s|$)/i],
  ['hour', /\b(?:hourly|p\.?\s?h\.?)(?=\s|$)|时薪|時給/i],
  ['day', /\bdaily(?=\s|$)|日薪|日給/i],
  ['month', /\b(?:monthly|monatlich|mensuels?|mensual|mensili?|pcm|p\.?\s?m\.?)(?=\s|$)|月薪|月給/i],
  ['year', /\b(?:yearly|annually|annual|jährlich|annuels?|anual|p\.?\s?a\.?)(?=\s|$)|年薪|年収|年俸/i],
];

const twiceMonthly = /\b(?:semi-?monthly|(?:twice|two times) (?:a|per) month)(?=\s|$)/i;

/** How many times a month's pay is paid in a year: `x 14`, `14 x`, `14 pagas`, `·14薪`. */
const paidMonths = [
  /\s*[x×*]\s*(1[2-8])(?:\s*(?:months?|monate|monatsgehälter|gehälter|mois|meses|mesi|mensilità|pagas|mensualit[ée]s|p\.?a\.?))?(?=[\s,)]|$)/i,
  /^(1[2-8])\s*[x×*]\s*(?=\D?\s*\d)/i,
  /[\s,(·*-]*\b(?:(?:in|en|sur|over|for|à|bei|mit|auf)\s+)?(1[2-8])\.?\s*(?:monthly (?:salaries|payments)|months?|monatsgehältern?|monatslöhnen?|gehältern?|mois|pagas|mensualit[ée]s|mensilità|薪|x(?!\s*\d))(?=[\s,)]|$)\)?/iu,
];

/** What a text says of the time that it pays for. */
export interface Timed {
  time: PayTime | null;
  /** How often a year the sum is paid. */
  months: number | null;
  rest: string;
}

/** Takes the words of a time out of a text. */
export function takeTime(text: string): Timed {
  const [times, rest] = takeMonths(text);
  const halves = rest.replace(twiceMonthly, ' ');
  if (halves !== rest) return { time: 'half month', months: times, rest: halves };
  for (const [time, words] of timeWords) {
    const found = new RegExp(
      `(?:\\s*/\\s*|\\s+(?:per|pro|par|por|al?|an|each)\\s+)(?:${words})\\.?(?=[\\s,)]|$)`,
      'iu',
    );
    if (found.test(rest)) return { time, months: times, rest: rest.replace(found, ' ') };
  }
  for (const [time, found] of adverbs)
    if (found.test(rest)) return { time, months: times, rest: rest.replace(found, ' ') };
  return { time: null, months: times, rest };
}

function takeMonths(text: string): [number | null, string] {
  for (const pattern of paidMonths) {
    const found = pattern.exec(text);
    if (found === null) continue;
    // 14薪 is said of a month's pay alone.
    return [Number(found[1]), text.replace(found[0], /薪/.test(found[0]) ? '/月 ' : ' ').trim()];
  }
  return [null, text];
}

/** Below this a sum that is paid 12 to 18 times is a month's: nobody is paid less than this a year and so often. */
const leastYear = 15_000;

/** The period of a sum, and how it becomes one; null where months are counted of an hour's, a day's or a week's pay. */
export function timeOf(
  { time, months }: Timed,
  sum: number,
): { period: PayPeriod; basis: PayBasis | null } | null {
  if (months !== null && time !== null && time !== 'month' && time !== 'year') return null;
  if (months !== null && months > 12 && (time === 'month' || (time === null && sum < leastYear)))
    return { period: 'year', basis: { times: months, unit: 'month' } };
  if (time === null) return { period: months !== null && sum < leastYear ? 'month' : 'year', basis: null };
  if (time === 'week' || time === 'fortnight' || time === 'half month')
    return { period: 'year', basis: { times: bases[time] ?? 1, unit: time } };
  return { period: time, basis: null };
}
