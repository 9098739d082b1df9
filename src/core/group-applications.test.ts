import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryHistory, arbitraryToday } from '../testing/arbitraries.ts';
import { anApplication } from '../testing/builders.ts';
import { defaultConfig } from './config.ts';
import { deriveFacts } from './facts.ts';
import { groupApplications, groupKeys } from './group-applications.ts';

const config = defaultConfig();

const list = fc
  .array(
    fc.record({
      history: arbitraryHistory(config),
      tags: fc.array(fc.constantFrom('go', 'berlin', 'remote'), { maxLength: 3 }),
      source: fc.constantFrom('LinkedIn', 'linkedin ', 'referral'),
      priority: fc.constantFrom('high' as const, 'normal' as const, 'low' as const),
      location: fc.constantFrom(null, 'Berlin'),
    }),
    { maxLength: 25 },
  )
  .map((all) =>
    all.map((one, index) => deriveFacts(anApplication({ id: `a${index}`, ...one }), config, arbitraryToday)),
  );

test('every application stands in a group, and in one alone unless it has several tags; the order stays', () => {
  fc.assert(
    fc.property(list, fc.constantFrom(...groupKeys), (items, key) => {
      const groups = groupApplications(items, key, config.stages);
      expect(new Set(groups.map(({ value }) => value)).size).toBe(groups.length);
      expect(groups.every((group) => group.items.length > 0)).toBe(true);
      const places = groups.map((group) => group.items.map((facts) => items.indexOf(facts)));
      for (const own of places) expect(own).toEqual(own.toSorted((a, b) => a - b));
      expect(new Set(places.flat()).size).toBe(items.length);
      const shown = items.reduce(
        (sum, { application }) => sum + (key === 'tags' ? Math.max(1, new Set(application.tags).size) : 1),
        0,
      );
      expect(places.flat().length).toBe(shown);
      // What has no value is last.
      expect(groups.findIndex(({ value }) => value === '')).toBeOneOf([-1, groups.length - 1]);
      if (key === 'status') {
        const order = groups.filter(({ value }) => value !== '').map(({ value }) => value);
        expect(order).toEqual(config.stages.map(({ id }) => id).filter((id) => order.includes(id)));
      }
    }),
  );
});
