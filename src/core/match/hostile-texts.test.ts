import { describe, expect, test } from 'vitest';
import { hostileUnits } from './fixtures/hostile-units.ts';
import { matchReport } from './report.ts';
import { standardVocabulary } from './standard-matcher.ts';

const vocabulary = standardVocabulary();

describe('hostile texts', () => {
  // How the time grows with the length is measured in `npm run bench`; a walk that is not linear would not end here.
  test.each(hostileUnits.map((unit) => [unit]))(
    '%j, repeated to 200 kB, give a report of bounded size',
    (unit) => {
      const text = unit.repeat(Math.ceil(200_000 / unit.length));
      const made = matchReport(text, text, { vocabulary });
      expect(made.score === null).toBe(made.reason !== null);
      expect(JSON.stringify(made).length).toBeLessThan(50_000);
    },
  );
});
