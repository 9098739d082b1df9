/** What was asked for and what was offered, per currency, as sums per year. */
import type { ApplicationFacts } from '../facts.ts';
import { perYear } from '../money.ts';
import { quantile } from './quantile.ts';

/** The advertised ranges of one currency, per year: how many, the lowest and highest sum, and the medians of both ends. */
export interface AskedFor {
  n: number;
  min: number;
  medianMin: number;
  medianMax: number;
  max: number;
}

/** One offer as a sum per year; `total` is base and bonus. */
export interface YearlyOffer {
  /** The application's id. */
  application: string;
  company: string;
  base: number | null;
  /** A bonus is a sum per year, whatever the period of the base. */
  bonus: number | null;
  total: number | null;
  equity: string | null;
  decideBy: string | null;
}

/** One currency; `asked` is null where no posting names a salary in it. */
export interface CompensationRow {
  /** ISO 4217 code. */
  currency: string;
  asked: AskedFor | null;
  /** Highest total first. */
  offers: YearlyOffer[];
}

/** A row per currency, by its code. */
export function deriveCompensation(all: readonly ApplicationFacts[]): CompensationRow[] {
  const currencies = new Set<string>();
  for (const { application } of all) {
    if (application.salary !== null) currencies.add(application.salary.currency);
    if (application.offer !== null) currencies.add(application.offer.currency);
  }
  return [...currencies]
    .sort()
    .map((currency) => ({ currency, asked: askedFor(all, currency), offers: offersIn(all, currency) }));
}

function askedFor(all: readonly ApplicationFacts[], currency: string): AskedFor | null {
  const ranges = all.flatMap(({ application: { salary } }) => {
    if (salary?.currency !== currency) return [];
    const low = salary.min ?? salary.max;
    const high = salary.max ?? salary.min;
    if (low === null || high === null) return [];
    return [{ low: perYear(low, salary.period), high: perYear(high, salary.period) }];
  });
  if (ranges.length === 0) return null;
  const lows = ranges.map(({ low }) => low).sort((a, b) => a - b);
  const highs = ranges.map(({ high }) => high).sort((a, b) => a - b);
  return {
    n: ranges.length,
    min: lows[0] ?? 0,
    medianMin: Math.round(quantile(lows, 0.5)),
    medianMax: Math.round(quantile(highs, 0.5)),
    max: highs.at(-1) ?? 0,
  };
}

function offersIn(all: readonly ApplicationFacts[], currency: string): YearlyOffer[] {
  return all
    .flatMap(({ application: { id, company, offer } }) => {
      if (offer?.currency !== currency) return [];
      const base = offer.base === null ? null : perYear(offer.base, offer.period);
      const total = base === null && offer.bonus === null ? null : (base ?? 0) + (offer.bonus ?? 0);
      const { bonus, equity, decideBy } = offer;
      return [{ application: id, company, base, bonus, total, equity, decideBy }];
    })
    .sort((a, b) => (b.total ?? -1) - (a.total ?? -1) || (a.application < b.application ? -1 : 1));
}
