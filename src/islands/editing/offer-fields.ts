/** The terms of an offer in a form. */
import type { Offer } from '../../core/application.ts';
import { payPeriods } from './application-fields.ts';
import type { Field, Values } from './form-dialog.ts';

/** What makes an offer: without one of these there is none. */
const terms = ['base', 'bonus', 'equity', 'decideBy'] as const;

/** The fields of an offer, named `offer.<part>`. */
export function offerFields(offer: Offer | null, currency: string): Field[] {
  const values = valuesOfOffer(offer);
  const fields: Field[] = [
    { name: 'offer.base', label: 'Base', type: 'number' },
    { name: 'offer.bonus', label: 'Bonus a year', type: 'number' },
    { name: 'offer.currency', label: 'Offered in', type: 'text', value: currency },
    { name: 'offer.period', label: 'for', type: 'select', options: payPeriods },
    { name: 'offer.equity', label: 'Equity', type: 'text' },
    { name: 'offer.decideBy', label: 'Decide by', type: 'date' },
  ];
  return fields.map((field) =>
    values[field.name] === undefined ? field : { ...field, value: values[field.name] ?? '' },
  );
}

/** An offer in a few words; none where there is none. */
export function offerWords(offer: Offer | null): string {
  if (offer === null) return '';
  const { base, currency, decideBy } = offer;
  return [
    base === null ? null : `${base.toLocaleString()} ${currency}`,
    decideBy === null ? null : `decide by ${decideBy}`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** An offer's values as the form shows them; none where there is no offer. */
export function valuesOfOffer(offer: Offer | null): Values {
  if (offer === null) return {};
  return Object.fromEntries(
    Object.entries(offer).map(([part, value]) => [`offer.${part}`, value === null ? '' : String(value)]),
  );
}

/** The offer that a form's values tell; null for none. */
export function offerOf(values: Values): Partial<Offer> | null {
  const said = (part: string) => values[`offer.${part}`] || null;
  if (terms.every((part) => said(part) === null)) return null;
  const number = (part: string) => (said(part) === null ? null : Number(said(part)));
  return {
    base: number('base'),
    bonus: number('bonus'),
    equity: said('equity'),
    currency: said('currency') ?? undefined,
    period: said('period') ?? undefined,
    decideBy: said('decideBy'),
  } as Partial<Offer>;
}

/** Whether a form's values tell another offer than they did: the currency alone makes none. */
export function isOtherOffer(values: Values, before: Values): boolean {
  const differs = (part: string) => (values[`offer.${part}`] ?? '') !== (before[`offer.${part}`] ?? '');
  const had = before['offer.currency'] !== undefined;
  return terms.some(differs) || (had && ['currency', 'period'].some(differs));
}
