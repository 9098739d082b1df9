/** The values that files, the API's documents and its requests have in common, as zod schemas. */
import * as z from 'zod/mini';
import type { Employment, PayPeriod, Priority, WorkMode } from '../../core/application.ts';
import type { CalendarDate } from '../../core/calendar-date.ts';
import { payPeriods } from '../../core/money.ts';
import { type StageKind, stageKinds } from '../../core/stage.ts';

/** Where the work can be done. */
export const workModes: readonly WorkMode[] = ['onsite', 'hybrid', 'remote'];
/** The kinds of contract. */
export const employments: readonly Employment[] = [
  'full-time',
  'part-time',
  'contract',
  'internship',
  'temporary',
];
/** How much an application may be wanted. */
export const priorities: readonly Priority[] = ['high', 'normal', 'low'];

/** One of {@link workModes}. */
export const workMode = z.enum<WorkMode[]>([...workModes]);
/** One of {@link employments}. */
export const employment = z.enum<Employment[]>([...employments]);
/** One of {@link priorities}. */
export const priority = z.enum<Priority[]>([...priorities]);
/** What a sum is paid for. */
export const payPeriod = z.enum<PayPeriod[]>([...payPeriods]);
/** What a stage is, whatever it is called. */
export const stageKind = z.enum<StageKind[]>([...stageKinds]);
/** The id of a configured stage. */
export function stageId(stages: readonly { id: string }[]) {
  return z.enum(stages.map(({ id }) => id));
}

/** A text that may be empty. */
export const anyText = z.string();
/** A text with something in it. */
export const text = z.string().check(z.minLength(1));
/** A real day, YYYY-MM-DD. */
export const day: z.ZodMiniType<CalendarDate, string> = z.iso.date() as unknown as z.ZodMiniType<
  CalendarDate,
  string
>;
/** A date-time, local or with an offset, or a bare date. */
export const dateTime = z.string();
/** A sum of money. */
export const amount = z.number().check(z.nonnegative());
/** How many minutes something of one day takes. */
export const wholeMinutes = z.int().check(z.minimum(1), z.maximum(1440));
/** An ISO 4217 code. */
export const currency = z.string().check(z.regex(/^[A-Z]{3}$/), z.describe('An ISO 4217 code.'));
/** An address of the web. */
export const url = z.string().check(z.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\//), z.meta({ format: 'uri' }));
