/**
 * Dates and time zones, held against the platform's Temporal, whose arithmetic with days, wall clocks and instants is not
 * ours. The rules of the zones are the platform's for both.
 */
import v8 from 'node:v8';
import vm from 'node:vm';
import {
  addDays,
  dayNumber,
  daysBetween,
  fromDayNumber,
  isoWeek,
  parseCalendarDate,
  weekday,
  weekStart,
} from '../../src/core/calendar-date.ts';
import { dayInZone, dayOf, instantOf } from '../../src/core/local-date-time.ts';
import { lastYearFrom, oddYear } from '../../src/core/odd-year.ts';
import { timeZoneNamed } from '../../src/core/time-zone.ts';
import { applicationText, runCli } from '../../src/testing/cli.ts';
import type { Chooser } from '../../src/testing/random.ts';
import { type Attack, hold, type Try } from './attack.ts';
import { writeTexts } from './tracker.ts';

/** As much of Temporal as is asked here. */
interface Oracle {
  Instant: { fromEpochMilliseconds(ms: number): { toZonedDateTimeISO(zone: string): Zoned } };
  PlainDate: { from(text: string, options?: { overflow: 'reject' }): PlainDate };
  PlainDateTime: { from(text: string): { toZonedDateTime(zone: string): Zoned } };
}
interface PlainDate {
  dayOfWeek: number;
  weekOfYear: number;
  year: number;
  add(span: { days: number }): PlainDate;
  until(other: PlainDate): { days: number };
  toString(): string;
}
interface Zoned {
  epochMilliseconds: number;
  toPlainDate(): PlainDate;
  offsetNanoseconds: number;
}

/** Node has Temporal, behind a switch that can be set while it runs. */
function findOracle(): Oracle | null {
  v8.setFlagsFromString('--harmony-temporal');
  const found: unknown = vm.runInNewContext('typeof Temporal === "undefined" ? null : Temporal');
  return found as Oracle | null;
}

/** Compares days, weeks, instants and names. */
export async function attackZones(attack: Attack): Promise<void> {
  const oracle = findOracle();
  if (oracle === null) attack.skip('comparing with Temporal: this Node has none');
  else {
    await attack.make(dates(oracle, attack.count(2000)));
    await attack.make(instants(oracle, attack.count(4)));
    await attack.make(written(oracle, attack.count(2000)));
  }
  await attack.make(names(attack.count(2)));
  await attack.make(commands(attack.count(40)), 2);
}

const zones = Intl.supportedValuesOf('timeZone');
const pad = (value: number, width: number) => String(value).padStart(width, '0');
const anyDay = (chance: Chooser) => fromDayNumber(chance.integer(-719162, 2932896));

function* dates(oracle: Oracle, count: number): Iterable<Try> {
  for (let index = 0; index < count; index += 1)
    yield {
      what: 'arithmetic with two random days',
      run: ({ chance }) => {
        const [day, other] = [anyDay(chance), anyDay(chance)];
        const [theirs, theirOther] = [day, other].map((one) => oracle.PlainDate.from(one)) as [
          PlainDate,
          PlainDate,
        ];
        const days = chance.integer(-3000, 3000);
        const inside = Math.min(Math.max(dayNumber(day) + days, -719162), 2932896) - dayNumber(day);
        const pairs: [string, unknown, unknown][] = [
          ['days between', daysBetween(day, other), theirs.until(theirOther).days],
          [`${days} days later`, addDays(day, days), theirs.add({ days: inside }).toString()],
          ['weekday', weekday(day), theirs.dayOfWeek],
          [
            'Monday',
            day < '0001-01-08' || weekStart(day),
            day < '0001-01-08' || theirs.add({ days: 1 - theirs.dayOfWeek }).toString(),
          ],
          [
            'week',
            day < '0001-01-08' || isoWeek(day),
            day < '0001-01-08' ||
              `${pad(theirs.add({ days: 4 - theirs.dayOfWeek }).year, 4)}-W${pad(theirs.weekOfYear, 2)}`,
          ],
        ];
        for (const [what, ours, right] of pairs)
          hold(ours === right, `${what} of ${day} (and ${other}): ${ours}, not ${right}`);
      },
    };
}

/** For each zone: random instants, and those around changes of its clock. */
function* instants(oracle: Oracle, perZone: number): Iterable<Try> {
  for (const zone of zones)
    for (let index = 0; index < perZone; index += 1)
      yield {
        what: `days and instants in ${zone}`,
        run: ({ chance }) => {
          const somewhen = chance.integer(Date.UTC(1990, 0), Date.UTC(2060, 0));
          const change = nextChange(oracle, zone, somewhen);
          const around = [
            somewhen,
            ...(change === null ? [] : [-7_200_000, -1, 0, 1, 5_400_000].map((by) => change + by)),
          ];
          for (const instant of around) {
            const right = oracle.Instant.fromEpochMilliseconds(instant)
              .toZonedDateTimeISO(zone)
              .toPlainDate()
              .toString();
            const ours = dayInZone(instant, zone);
            hold(ours === right, `the day of ${instant}: ${ours}, not ${right}`);
            const iso = new Date(instant).toISOString();
            hold(dayOf(iso, zone) === right, `the day of ${iso}: ${dayOf(iso, zone)}, not ${right}`);
            // Wall clocks near by, also those that a change skips or repeats.
            const wall = new Date(instant + chance.integer(-6, 6) * 1_800_000).toISOString().slice(0, 16);
            const exact = oracle.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;
            hold(
              instantOf(wall, zone) === exact,
              `the instant of ${wall}: ${instantOf(wall, zone)}, not ${exact}`,
            );
          }
        },
      };
}

/** When the clock of a zone changes within the next year; null where it does not. */
function nextChange(oracle: Oracle, zone: string, from: number): number | null {
  const offsetAt = (instant: number) =>
    oracle.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds;
  const step = 20 * 86_400_000;
  for (let before = from; before < from + 20 * step; before += step) {
    if (offsetAt(before) === offsetAt(before + step)) continue;
    let [low, high] = [before, before + step];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetAt(middle) === offsetAt(low)) low = middle;
      else high = middle;
    }
    return high;
  }
  return null;
}

/** Texts that look like dates. */
function* written(oracle: Oracle, count: number): Iterable<Try> {
  for (let index = 0; index < count; index += 1)
    yield {
      what: 'a text like a date',
      run: ({ chance }) => {
        const number = (low: number, high: number, width: number) =>
          pad(chance.integer(low, high), chance.percent(95) ? width : width + chance.integer(-1, 1));
        const text = [number(0, 9999, 4), number(0, 13, 2), number(0, 32, 2)].join(
          chance.percent(97) ? '-' : '/',
        );
        const isDate = /^\d{4}-\d\d-\d\d$/.test(text) && !text.startsWith('0000') && isReal(oracle, text);
        hold((parseCalendarDate(text) !== null) === isDate, `${text} is ${isDate ? 'a' : 'no'} date`);
        const last = lastYearFrom(chance.integer(2026, 2100));
        const year = Number(text.slice(0, 4));
        if (isDate)
          hold(
            (oddYear(text, last) === null) === (year >= 1990 && year <= last),
            `the year of ${text}, up to ${last}`,
          );
      },
    };
}

function isReal(oracle: Oracle, text: string): boolean {
  try {
    return oracle.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

/** Names in any case, and what is none. */
function* names(perZone: number): Iterable<Try> {
  for (const zone of [...zones, 'UTC', 'US/Pacific', 'Europe/Kyiv', 'EST5EDT'])
    for (let index = 0; index < perZone; index += 1)
      yield {
        what: `the name ${zone} in random case, and with a slip`,
        run: ({ chance }) => {
          const cased = [...zone]
            .map((char) => (chance.percent(50) ? char.toUpperCase() : char.toLowerCase()))
            .join('');
          hold(timeZoneNamed(cased) === zone, `${cased} is read as ${timeZoneNamed(cased)}`);
          for (const slip of [`${zone}x`, ` ${zone}`, `${zone}\0`, `${zone}/`, `../${zone}`])
            hold(timeZoneNamed(slip) === null, `${JSON.stringify(slip)} is read as ${timeZoneNamed(slip)}`);
        },
      };
}

const oddYears = ['0206', '1026', '1989', '2206', '9999', '0000', '20026', '206'];

/** Configurations and options as the command line takes them. */
function* commands(count: number): Iterable<Try> {
  for (let index = 0; index < count; index += 1)
    yield {
      what: 'an odd year everywhere a date comes in, and a zone in random case',
      run: async ({ chance, folder }) => {
        const day = `${chance.one(oddYears)}-10-01`;
        const zone = chance.one(zones);
        const sound = applicationText('Acme', ['date: 2026-10-01, status: applied']);
        const config = (name: string) => `timezone: ${name}\n`;
        writeTexts(folder, {
          'applications/acme.md': sound,
          'apptrack.config.yaml': config(zone.toLowerCase()),
        });
        const run = (...words: string[]) => runCli(words, { cwd: folder });
        hold((await run('check')).status === 0, `${zone.toLowerCase()} is refused`);
        const refusals = await Promise.all([
          run('list', '--as-of', day),
          run('status', 'acme', 'rejected', '--date', day),
          run('reminders', 'add', 'acme', day, 'x'),
          run('set', 'acme', 'offer.decideBy', day),
        ]);
        for (const { status, stderr } of refusals)
          hold(status !== 0 && !/\n {4}at /.test(stderr), () => `${day} is taken: ${stderr}`);
        writeTexts(folder, { 'applications/acme.md': sound.replace('2026-10-01', day) });
        const { status, stdout, stderr } = await run('check');
        hold(
          status === 1 && /^applications\/acme\.md:\d+:\d+ /m.test(stdout + stderr),
          () => `check of ${day}: ${stdout}${stderr}`,
        );
      },
    };
}
