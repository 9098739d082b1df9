import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../core/config.ts';
import { acmeText } from '../testing/cli.ts';
import { type FileTexts, planCommits } from './plan-commits.ts';

const messages = (...files: FileTexts[]) => planCommits(files, defaultConfig()).map(({ message }) => message);
const gone = (path: string, was = acmeText): FileTexts => ({ path, was, is: null });
const come = (path: string, is = acmeText): FileTexts => ({ path, was: null, is });
const offer = acmeText.replace(/(?=---\n##)/, '  - { date: 2026-10-14, status: offer }\n');

describe('a file that was moved', () => {
  it.each([
    ['applications/acme.md', 'applications/2026/acme.md', 'moved to 2026/'],
    ['applications/2026/acme.md', 'applications/acme.md', 'moved to applications/'],
    ['applications/acme.md', 'applications/robots.md', 'renamed to robots'],
    ['applications/a/acme.md', 'applications/b/c/robots.md', 'moved to b/c/robots'],
  ])('from %s to %s', (from, to, said) => {
    expect(planCommits([gone(from), come(to)], defaultConfig())).toEqual([
      { paths: [from, to], message: `Acme Robotics: ${said}` },
    ]);
    expect(messages(come(to, offer), gone(from))).toEqual([`Acme Robotics: ${said}; applied → offer`]);
  });

  it('is told of résumés by their paths', () => {
    expect(messages(gone('resumes/a.md', 'x'), come('resumes/b.md', 'x'))).toEqual([
      'resumes/a.md renamed to b',
    ]);
    const longer = 'a\nb\nc\n';
    expect(messages(gone('resumes/a.md', longer), come('resumes/b.md', `${longer}d`))).toEqual([
      'resumes/a.md renamed to b; changed',
    ]);
  });
});

describe('files that are not one', () => {
  it('are those of other companies, of another kind, and of little in common', () => {
    const beta = acmeText.replace('Acme Robotics', 'Beta').replace('Engineer', 'Cook');
    expect(
      messages(gone('applications/acme.md'), come('applications/beta.md', beta.replace('saved', 'applied'))),
    ).toEqual(['Acme Robotics: removed', 'Beta: added, applied']);
    expect(messages(gone('applications/acme.md'), come('resumes/acme.md'))).toEqual([
      'Acme Robotics: removed',
      'resumes/acme.md added',
    ]);
  });

  it('are told apart by name before their lines are compared with those of others', () => {
    const lines = (...names: string[]) => names.map((name) => `${name}\n`).join('');
    const plans = planCommits(
      [
        gone('resumes/a.md', lines('1', '2', '3', '4')),
        gone('resumes/b.md', lines('1', '2', '3', '5')),
        come('resumes/x/a.md', lines('1', '2', '3', '5', '6')),
        come('resumes/x/b.md', lines('1', '2', '3', '7')),
      ],
      defaultConfig(),
    );
    expect(plans.map(({ paths }) => paths)).toEqual([
      ['resumes/a.md', 'resumes/x/a.md'],
      ['resumes/b.md', 'resumes/x/b.md'],
    ]);
  });

  it('are told apart by text, then by name, and each is taken once', () => {
    const plans = planCommits(
      [
        gone('applications/a.md'),
        gone('applications/b.md', offer),
        come('applications/x/b.md'),
        come('applications/x/a.md', offer),
      ],
      defaultConfig(),
    );
    expect(plans.map(({ paths }) => paths)).toEqual([
      ['applications/a.md', 'applications/x/b.md'],
      ['applications/b.md', 'applications/x/a.md'],
    ]);
    const same = [gone('applications/a.md'), gone('applications/b.md'), come('applications/x/b.md')];
    expect(planCommits(same, defaultConfig()).map(({ paths }) => paths)).toEqual([
      ['applications/a.md'],
      ['applications/b.md', 'applications/x/b.md'],
    ]);
  });
});
