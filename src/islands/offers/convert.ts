/** Sums per year in the currency and for the period that the reader compares in. */

/** What sums are shown in: a target currency, and what one unit of the others is worth in it. */
export interface Comparison {
  currency: string;
  period: 'year' | 'month';
  /** By currency; none is known offline but what the reader says. */
  rates: ReadonlyMap<string, number>;
}

/** A sum as it is to be shown; `converted` where another currency was worked out. */
export interface ShownSum {
  sum: number;
  currency: string;
  converted: boolean;
}

/** A yearly sum for the comparison; it keeps its own currency where no rate is known. */
export function convertSum(
  sum: number,
  currency: string,
  { currency: target, period, rates }: Comparison,
): ShownSum {
  const inPeriod = period === 'month' ? sum / 12 : sum;
  if (currency === target) return { sum: Math.round(inPeriod), currency, converted: false };
  const rate = rates.get(currency);
  return rate === undefined
    ? { sum: Math.round(inPeriod), currency, converted: false }
    : { sum: Math.round(inPeriod * rate), currency: target, converted: true };
}

/** A rate as people write it; null where it is none. */
export function parseRate(text: string): number | null {
  const rate = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && Number.isFinite(rate) && rate > 0 ? rate : null;
}
