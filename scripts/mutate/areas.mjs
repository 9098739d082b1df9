/**
 * The code that must be right, and the tests that hold it: those that run in the process of the test alone.
 * `goal` is the share, in percent, of the mutants that are not equivalent which the tests are to notice.
 */
export const areas = {
  'core/reminders': { mutate: ['src/core/reminders/*.ts'], tests: ['src/core/reminders'], goal: 90 },
  'core/analytics': { mutate: ['src/core/analytics/*.ts'], tests: ['src/core/analytics'], goal: 90 },
  'core/facts': {
    mutate: ['src/core/{facts,stays,stage}.ts'],
    tests: ['src/core/facts.test.ts', 'src/core/stage.test.ts'],
    goal: 90,
  },
  'core/money': { mutate: ['src/core/money.ts'], tests: ['src/core/money.test.ts'], goal: 90 },
  'core/calendar-date': {
    mutate: ['src/core/calendar-date.ts'],
    tests: ['src/core/calendar-date.test.ts'],
    goal: 90,
  },
  'operations/merge-files': {
    mutate: ['src/operations/{merge-files,merge-history,merge-lists,top-level-block}.ts'],
    tests: [
      'src/operations/merge-files.test.ts',
      'src/operations/merge-lists.test.ts',
      'src/operations/top-level-block.test.ts',
    ],
    goal: 90,
  },
  'operations/import': {
    mutate: ['src/operations/{import,known}-applications.ts', 'src/core/identify.ts'],
    tests: [
      'src/operations/import-applications.test.ts',
      'src/operations/known-applications.test.ts',
      'src/operations/own-export.test.ts',
      'src/operations/foreign-tables.test.ts',
      'src/core/identify.test.ts',
    ],
    goal: 90,
  },
  'format/edits': {
    mutate: ['src/format/edits/*.ts', 'src/format/{edit-application,text-edit}.ts'],
    tests: ['src/format/edit-application.test.ts'],
    goal: 90,
  },
  'format/intake': {
    mutate: ['src/format/intake/*.ts'],
    tests: [
      'src/format/intake/*.test.ts',
      'src/format/mail.test.ts',
      'src/operations/foreign-tables.test.ts',
      'src/operations/own-export.test.ts',
      'src/operations/mixed-mails.test.ts',
    ],
    goal: 90,
  },
  'operations/sync': {
    mutate: ['src/operations/sync.ts'],
    tests: ['src/operations/sync.test.ts'],
    goal: 90,
  },
  'github/plans': {
    mutate: ['src/github/plan-*.ts'],
    tests: ['src/github/plan-decisions.test.ts', 'src/github/plan-issues.test.ts'],
    goal: 90,
  },
  'core/match': {
    mutate: ['src/core/match/*.ts'],
    // Without what tells little in much time: the order of a thousand pairs, and texts of 200,000 characters.
    tests: ['src/core/match/!(vocabulary|hostile-texts|ranking).test.ts'],
    goal: 80,
  },
};
