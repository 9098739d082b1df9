/** Offers, and what was asked for, as sums per year: side by side. */

import type { CalendarDate } from './calendar-date.ts';
import { compareTexts } from './compare.ts';
import type { ApplicationFacts } from './facts.ts';
import { perYear } from './money.ts';

/** A range per year in one currency; `high` is `low` where only one sum is known. */
export interface YearlyRange {
  low: number;
  high: number;
  currency: string;
}

/** One offer; the sums are null where they are not written down. */
export interface ComparedOffer {
  facts: ApplicationFacts;
  /** ISO 4217 code; that of the advertised range where the terms are not written down. */
  currency: string | null;
  base: number | null;
  /** A bonus is a sum per year, whatever the period of the base. */
  bonus: number | null;
  /** Base and bonus. */
  total: number | null;
  equity: string | null;
  decideBy: CalendarDate | null;
  /** The range that the posting names. */
  asked: YearlyRange | null;
  /** Whether it waits for an answer. */
  open: boolean;
}

/** All offers: those that wait for an answer first, by what must be decided soonest; then by day, newest first. */
export function deriveOffers(all: readonly ApplicationFacts[]): ComparedOffer[] {
  return all
    .filter(({ application, offeredOn }) => application.offer !== null || offeredOn !== null)
    .map(offerOf)
    .sort((a, b) => {
      if (a.open !== b.open) return a.open ? -1 : 1;
      return a.open
        ? compareTexts(a.decideBy ?? '9999', b.decideBy ?? '9999')
        : compareTexts(b.facts.offeredOn ?? '', a.facts.offeredOn ?? '');
    });
}

function offerOf(facts: ApplicationFacts): ComparedOffer {
  const { offer, salary } = facts.application;
  const base = offer?.base == null ? null : perYear(offer.base, offer.period);
  const bonus = offer?.bonus ?? null;
  return {
    facts,
    currency: offer?.currency ?? salary?.currency ?? null,
    base,
    bonus,
    total: base === null && bonus === null ? null : (base ?? 0) + (bonus ?? 0),
    equity: offer?.equity ?? null,
    decideBy: offer?.decideBy ?? null,
    asked: askedOf(facts),
    open: facts.stage?.kind === 'offer',
  };
}

function askedOf({ application: { salary } }: ApplicationFacts): YearlyRange | null {
  const low = salary?.min ?? salary?.max;
  const high = salary?.max ?? salary?.min;
  if (salary === null || low == null || high == null) return null;
  return {
    low: perYear(low, salary.period),
    high: perYear(high, salary.period),
    currency: salary.currency,
  };
}
