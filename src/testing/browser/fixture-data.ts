/** A small data folder with every kind of thing that a page must cope with. Seen on 2026-11-20. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { attacks } from '../attacks.ts';

type Fields = Record<string, unknown>;

const evil = '"><img src=x onerror=evil()><script>evil()</script>';

const plain = (index: number): Fields => ({
  company: `Company ${String.fromCharCode(65 + index)}`,
  role: 'Backend Engineer',
  source: index % 2 === 0 ? 'linkedin' : 'Referral',
  tags: ['go', index % 3 === 0 ? 'fintech' : 'health'],
  resume: 'backend',
  history: [
    { date: `2026-10-${String(index + 1).padStart(2, '0')}`, status: 'applied' },
    ...(index % 2 === 0 ? [{ date: '2026-10-20', status: 'phone_screen', at: '2026-10-22T14:00' }] : []),
    ...(index % 4 === 0 ? [{ date: '2026-10-25', status: 'rejected', reason: 'visa' }] : []),
  ],
});

/** Applications by id, with their body. */
const applications: Record<string, { fields: Fields; body?: string }> = {
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`plain-${index}`, { fields: plain(index) }]),
  ),
  hostile: {
    fields: {
      company: `Hostile ${evil}`,
      role: evil,
      source: evil,
      url: 'https://hostile.example/?a="><script>evil()</script>',
      location: evil,
      tags: [evil, 'x'],
      contacts: [{ name: evil, role: evil, email: 'a@b.example', note: evil }],
      secretCode: evil,
      history: [{ date: '2026-11-18', status: 'applied', note: evil, with: [evil] }],
      reminders: [{ due: '2026-11-19', text: evil }],
    },
    body: attacks.join('\n\n'),
  },
  株式会社ゼータ: {
    fields: {
      company: '株式会社ゼータ',
      role: 'エンジニア',
      history: [{ date: '2026-11-19', status: 'saved' }],
    },
  },
  'deep/er folder/50% #1?x=y': {
    fields: { company: 'Odd name', role: 'Tester', history: [{ date: '2026-11-02', status: 'applied' }] },
  },
  'offer-planet': {
    fields: {
      company: 'Planet AG',
      role: 'Engineer',
      source: 'Referral',
      tags: ['go'],
      resume: 'backend',
      offer: { base: 100000, currency: 'CHF', period: 'year' },
      history: [
        { date: '2026-10-12', status: 'applied' },
        { date: '2026-11-19', status: 'offer' },
      ],
    },
  },
  planned: {
    fields: { company: 'Planned only', role: 'Later', history: [{ date: '2026-12-01', status: 'applied' }] },
  },
  offer: {
    fields: {
      company: `Long name ${'und Söhne Verwaltungsgesellschaft '.repeat(4)}mbH`,
      role: 'Staff Engineer with a title that does not end where one would expect it to end',
      salary: { min: 85000, max: 100000, currency: 'EUR', period: 'year' },
      offer: { base: 98000, bonus: 8000, currency: 'EUR', period: 'year', decideBy: '2026-11-21' },
      priority: 'high',
      history: [
        { date: '2026-10-01', status: 'applied' },
        { date: '2026-10-10', status: 'onsite', at: '2026-11-25T10:00', with: ['Jane Doe'] },
        { date: '2026-11-15', status: 'offer' },
        { date: '2026-12-10', note: 'Starts after the holidays' },
      ],
      contacts: [{ name: 'Jane Doe', role: 'Recruiter', email: 'jane@acme.example', phone: '+49 30 1234' }],
    },
    body: '## Job description\n\n# Build things\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- [x] Go\n- [ ] Rust\n\n## Notes\n\nAsk about the team.\n',
  },
};

/** How many applications the folder holds. */
export const fixtureCount = Object.keys(applications).length;
/** Their ids. */
export const fixtureIds = Object.keys(applications);

/** Writes the folder. */
export function writeFixture(root: string): void {
  for (const [id, { fields, body = '' }] of Object.entries(applications)) {
    writeFile(root, `applications/${id}.md`, `---\n${stringify(fields)}---\n${body}\n`);
  }
  writeFile(root, 'resumes/backend.md', '---\nlabel: Backend\n---\n# Backend\n\nGo, PostgreSQL.\n');
  writeFile(root, 'apptrack.config.yaml', 'title: Fixture\ndemo: { today: 2026-11-20 }\n');
}

/** Writes one file below a folder that need not be there. */
export function writeFile(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
