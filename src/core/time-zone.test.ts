import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInZone } from './local-date-time.ts';
import { isSameZone, suggestTimeZone, timeZoneNamed } from './time-zone.ts';

const aliases = [
  'UTC',
  'Etc/GMT+5',
  'Etc/GMT-14',
  'US/Pacific',
  'Europe/Kyiv',
  'Asia/Kolkata',
  'EST5EDT',
  'NZ-CHAT',
];
const zones = [...Intl.supportedValuesOf('timeZone'), ...aliases];
const anyZone = fc.constantFrom(...zones);
/** Each letter of a text in upper or lower case. */
const inAnyCase = (text: string) =>
  fc
    .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map((upper) =>
      [...text].map((char, index) => (upper[index] ? char.toUpperCase() : char.toLowerCase())).join(''),
    );

describe('the name of a time zone', () => {
  it('is taken in any case, and is then as IANA writes it', () => {
    for (const zone of zones) {
      expect(timeZoneNamed(zone), zone).toBe(zone);
      expect(timeZoneNamed(zone.toLowerCase()), zone).toBe(zone);
    }
    fc.assert(
      fc.property(
        anyZone.chain((zone) => inAnyCase(zone).map((name) => [zone, name] as const)),
        ([zone, name]) => {
          expect(timeZoneNamed(name)).toBe(zone);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is none where only some platform knows it, or nobody', () => {
    for (const name of [
      'BST',
      'IST',
      'pst',
      '+02:00',
      'UTC+1',
      'Factory',
      'Mars/Base',
      'Berlin',
      'local',
      '',
    ])
      expect(timeZoneNamed(name), name).toBeNull();
  });

  it('may be suggested by its place alone', () => {
    expect(suggestTimeZone('berlin')).toBe('Europe/Berlin');
    expect(suggestTimeZone('New York')).toBe('America/New_York');
    expect(suggestTimeZone('Europe/Berln')).toBe('Europe/Berlin');
    expect(suggestTimeZone('US/Pasific')).toBe('US/Pacific');
    expect(suggestTimeZone('BST')).toBeNull();
  });

  it('may be one of several for the same zone', () => {
    expect(isSameZone('Europe/Kyiv', 'Europe/Kiev')).toBe(true);
    expect(isSameZone('UTC', 'Etc/UTC')).toBe(true);
    expect(isSameZone('Europe/Berlin', 'Europe/Paris')).toBe(false);
  });
});

it('the day of an instant is the one that the platform writes, in every zone', () => {
  const least = Date.UTC(1980, 0);
  const instant = fc.oneof(
    fc.integer({ min: least, max: Date.UTC(2200, 0) }),
    // The hours around midnight somewhere, and around changes of the clock.
    fc.integer({ min: 0, max: 200 * 366 * 24 * 4 }).map((quarter) => least + quarter * 900_000 - 1),
  );
  fc.assert(
    fc.property(instant, anyZone, (now, timeZone) => {
      expect(dayInZone(now, timeZone)).toBe(new Date(now).toLocaleDateString('sv-SE', { timeZone }));
    }),
    { numRuns: 1000 },
  );
});

it('no instant, and none outside of the years 1 to 9999, has a day', () => {
  for (const now of [Number.NaN, -1e15, 1e15, 9e15, Number.POSITIVE_INFINITY])
    for (const zone of ['UTC', 'Europe/Berlin']) expect(dayInZone(now, zone), `${now} ${zone}`).toBeNull();
});
