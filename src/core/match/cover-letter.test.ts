/** The letter's draft says nothing that neither text says. */
import { describe, expect, test } from 'vitest';
import { anApplication } from '../../testing/builders.ts';
import type { Resume } from '../application.ts';
import { draftLetter } from './cover-letter.ts';
import { matchReport } from './report.ts';
import { standardVocabulary } from './standard-matcher.ts';

const posting = '## Requirements\n\n- Go in production\n- Kafka, three years of it';
const body = '- Wrote the carrier gateway in Go';
const application = anApplication({
  company: 'Acme <b>Robotics</b>',
  role: 'Backend Engineer',
  contacts: [{ name: 'Jane Doe', role: null, email: null, phone: null, url: null, note: null }],
  history: [],
  body: posting,
  posting,
});
const resume: Resume = {
  id: 'backend',
  path: 'resumes/backend.md',
  name: null,
  label: 'Backend',
  updated: null,
  body,
};
const report = matchReport(posting, body, { vocabulary: standardVocabulary() });

describe('a draft', () => {
  const letter = draftLetter(report, application, resume);

  test('quotes both texts where they meet', () => {
    expect(letter).toContain('Dear Jane Doe,');
    expect(letter).toContain('“Go in production”');
    expect(letter).toContain('“Wrote the carrier gateway in Go”');
  });

  test('asks about the gaps and claims nothing about them', () => {
    const [claims, questions] = letter.split('\n---\n') as [string, string];
    expect(claims).not.toContain('Kafka');
    expect(questions).toContain('Kafka');
    expect(questions).toContain('?');
  });

  test('leaves the name open, and lets no markup through', () => {
    expect(letter).toContain('[Your name]');
    expect(letter).not.toContain('<b>');
  });
});
