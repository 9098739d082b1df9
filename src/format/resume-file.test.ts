import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../core/config.ts';
import { parseResume } from './resume-file.ts';

const parse = (text: string) => parseResume({ path: 'resumes/backend_go.md', text }, defaultConfig());

describe('a résumé', () => {
  it('needs nothing', () => {
    for (const text of [
      '',
      '# Jane Doe\n\nGo, Rust.\n',
      '---\nJane Doe\n\nGo and Rust.\n',
      '-----\nx',
      '---\n\nJane Doe\n\n---\n\nGo\n',
      '---\n---\nx',
    ])
      expect(parse(text), JSON.stringify(text)).toEqual({
        problems: [],
        written: {},
        resume: {
          id: 'backend_go',
          path: 'resumes/backend_go.md',
          name: null,
          label: 'Backend go',
          updated: null,
          original: null,
          body: text,
        },
      });
  });

  it('may say its name, label and day', () => {
    const { resume } = parse('---\nname: Jane Doe\nlabel: Backend\nupdated: 2026-10-01\n---\n# Jane');
    expect(resume).toMatchObject({
      name: 'Jane Doe',
      label: 'Backend',
      updated: '2026-10-01',
      body: '# Jane',
    });
  });

  it('has its problems told like any file', () => {
    const { resume, problems } = parse('---\nnmae: Jane\nupdated: soon\n---\n');
    expect(resume).toBeNull();
    expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['unknown-key', 2, 1],
      ['bad-date', 3, 10],
    ]);
    expect(parse('---js\nprocess.exit()\n---\n').problems.map(({ code }) => code)).toEqual(['bad-fence']);
  });
});
