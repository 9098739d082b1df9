import { expect, test } from 'vitest';
import { withSettings } from './edit-config.ts';

test('values are set where they stand; comments, line ends and all else stay', () => {
  const text = [
    '# Settings',
    "title: Robin's job search   # on top of each page",
    '',
    'demo: { today: 2026-11-20 }  # invented',
    '',
    'timezone: "a # b"',
    'weeklyGoal: 4     # applications a week',
    'stages:',
    '  - { id: applied, kind: applied }',
    '',
  ].join('\r\n');
  expect(withSettings(text, { title: 'Mine: all', timezone: 'Europe/Berlin', weeklyGoal: 6 })).toBe(
    [
      '# Settings',
      'title: "Mine: all"   # on top of each page',
      '',
      'timezone: Europe/Berlin',
      'weeklyGoal: 6     # applications a week',
      'stages:',
      '  - { id: applied, kind: applied }',
      '',
    ].join('\r\n'),
  );
});

test('what is missing comes first, and a demonstration of several lines goes', () => {
  expect(withSettings('demo:\n  today: 2026-11-20\n# mine\nquietAfter: 14\n', { currency: 'GBP' })).toBe(
    'currency: GBP\n# mine\nquietAfter: 14\n',
  );
  expect(withSettings('', {})).toBe('');
});
