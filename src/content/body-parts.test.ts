import { expect, test } from 'vitest';
import { notesOf } from './body-parts.ts';

test('notes are what stands around the posting, without its heading', () => {
  const body =
    'First thoughts\n\n## Job description\n\nWe build robots.\n\n### Must have\n\nGo\n\n## Notes\n\nAsk about pay.\n';
  const posting = 'We build robots.\n\n### Must have\n\nGo';
  expect(notesOf(body, posting)).toBe('First thoughts\n\n## Notes\n\nAsk about pay.');
});

test('a heading "Notes" that stands alone is not said twice', () => {
  expect(notesOf('## JD\nWe build.\n\n## Notes\n\nAsk.', 'We build.')).toBe('Ask.');
});

test('a body that is the posting leaves no notes', () => {
  expect(notesOf('\nWe build robots.\n', 'We build robots.')).toBe('');
});

test('an empty posting under its heading leaves the rest', () => {
  expect(notesOf('Before\n\n## Posting\n', '')).toBe('Before');
});

test('line ends do not matter', () => {
  expect(notesOf('## JD\r\n\r\nWe\r\nbuild.\r\n\r\n## Other\r\n\r\nX\r\n', 'We\nbuild.')).toBe(
    '## Other\n\nX',
  );
});
