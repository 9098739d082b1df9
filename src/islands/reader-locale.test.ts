import { expect, test } from 'vitest';
import { formatDay } from './format-day.ts';
import { localeOf } from './reader-locale.ts';

test('a language that formatting refuses gives way to the default', () => {
  expect(localeOf('de-AT')).toBe('de-AT');
  expect(localeOf(undefined)).toBeUndefined();
  for (const language of ['en-US@posix', 'C', '', 'de_DE.UTF-8']) {
    expect(localeOf(language)).toBeUndefined();
    expect(() => formatDay('2026-10-03', 'short', '2026', localeOf(language))).not.toThrow();
  }
});
