import { expect, test } from 'vitest';
import { notesOf } from './notes.ts';

test('notes are what stands around the posting, without its heading', () => {
  const body =
    'First thoughts\n\n## Job description\n\nWe build robots.\n\n### Must have\n\nGo\n\n## Notes\n\nAsk about pay.\n';
  expect(notesOf(body)).toBe('First thoughts\n\n## Notes\n\nAsk about pay.');
});

test('a heading "Notes" that stands alone is not said twice', () => {
  expect(notesOf('## JD\nWe build.\n\n## Notes\n\nAsk.')).toBe('Ask.');
  expect(notesOf('## JD\r\nWe build.\r\n\r\n## Notes\r\n\r\nAsk.\r\n')).toBe('Ask.');
});

test('a body that is the posting leaves no notes', () => {
  expect(notesOf('\nWe build robots.\n')).toBe('');
});

test('an empty posting under its heading leaves the rest', () => {
  expect(notesOf('Before\n\n## Posting\n')).toBe('Before');
});
