import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanMarkdown, nestPosting } from './nest-posting.ts';
import { editNotes, notesOf } from './notes.ts';
import { postingOf } from './posting.ts';
import { applyEdits, EditError } from './text-edit.ts';

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

describe('notes are written', () => {
  const head =
    '---\ncompany: Acme # by hand\nrole: Cook\nhistory:\n  - { date: 2026-10-01, status: saved }\n---\n';
  const edited = (body: string, notes: string) => {
    const text = head + body;
    const result = applyEdits(text, editNotes(text, notes));
    expect(result.startsWith(head)).toBe(true);
    return result.slice(head.length);
  };
  const posting = '## Job description\n\nWe build.\n';

  test.each([
    [
      'below their heading',
      `${posting}\n## Notes\n\nAsk.\n`,
      'Ask.\n\n- Pay',
      `${posting}\n## Notes\n\nAsk.\n\n- Pay\n`,
    ],
    ['below an empty one', `${posting}\n## Notes\n`, 'Ask.', `${posting}\n## Notes\n\nAsk.\n`],
    ['below one of their own', posting, 'Ask.', `${posting}\n## Notes\n\nAsk.\n`],
    ['of a higher level', '# JD\nWe build.\n', 'Ask.', '# JD\nWe build.\n\n# Notes\n\nAsk.\n'],
    ['where there is no body', '', 'Ask.', '## Job description\n\n## Notes\n\nAsk.\n'],
    ['where all is posting', 'We build.\n', 'Ask.', `${posting}\n## Notes\n\nAsk.\n`],
    ['before the posting', `Ask.\n\n${posting}`, 'Ask for pay.', `Ask for pay.\n\n${posting}`],
    ['first, on both sides', `A\n\n${posting}\n## B\nb\n`, 'C\n\n## B\nb', `C\n\n${posting}\n## B\nb\n`],
    ['last, on both sides', `A\n\n${posting}\n## B\nb\n`, 'A\n\n## B\nc', `A\n\n${posting}\n## B\nc\n`],
    ['away', `${posting}\n## Notes\n\nAsk.\n`, '', `${posting}\n## Notes\n`],
    [
      'not at all where they are the same',
      `${posting}\n\n\n# Notes #\nAsk.`,
      ' Ask.\n',
      `${posting}\n\n\n# Notes #\nAsk.`,
    ],
    ['without their heading', `${posting}\n## Research\nOld.\n`, 'New.', `${posting}\n## Notes\n\nNew.\n`],
    [
      'with the line ends of the file',
      '## JD\r\nWe.\r\n\r\n## Notes\r\n\r\nAsk.\r\n',
      'A\nb',
      '## JD\r\nWe.\r\n\r\n## Notes\r\n\r\nA\r\nb\r\n',
    ],
  ])('%s', (_what, body, notes, after) => {
    expect(edited(body, notes)).toBe(after);
  });

  test('and refused where they would be a part of the posting', () => {
    expect(() => edited('We build.\n\n```\n', '## Job description\nx')).toThrow(
      'change the file in an editor',
    );
  });

  test('whatever stands in them: they are read back, and the posting is as it was', () => {
    const line = fc.constantFrom(
      'Some words',
      '',
      '## Notes',
      '# One',
      '- item',
      '```',
      '===',
      '<div>',
      'JD',
      '> q',
    );
    const body = fc.array(fc.oneof(line, fc.constant('## Job description')), { maxLength: 9 });
    fc.assert(
      fc.property(
        body,
        fc.array(line, { maxLength: 5 }),
        fc.constantFrom('\n', '\r\n'),
        (lines, words, eol) => {
          const [text, notes] = [(head + lines.join('\n')).replaceAll('\n', eol), words.join('\n')];
          let after: string;
          try {
            after = applyEdits(text, editNotes(text, notes));
          } catch (error) {
            expect(error).toBeInstanceOf(EditError);
            return;
          }
          const bodyOf = (file: string) =>
            file.slice(head.replaceAll('\n', eol).length).replaceAll(eol, '\n');
          expect(after.startsWith(head.replaceAll('\n', eol))).toBe(true);
          expect(notesOf(bodyOf(after))).toBe(cleanMarkdown(notes));
          const [was, now] = [postingOf(bodyOf(text)), postingOf(bodyOf(after))];
          expect([was, nestPosting(was)]).toContain(now);
        },
      ),
    );
  });
});
