/** `apptrack match`, and the match that `show` tells of. */
import { describe, expect, it } from 'vitest';
import { applicationText, dataFolder, expectRefusals, type Refusal, runCli } from '../testing/cli.ts';

const posting = 'We look for:\n\n- Go and Kafka\n- 5 years of Go\n\nNice to have: Helm\n';
const withPosting = (company: string, more = '') =>
  applicationText(company, ['date: 2026-10-01, status: applied'], more).replace(
    'We build robots.\n',
    posting,
  );
const files = {
  'applications/acme.md': withPosting('Acme Robotics', 'resume: backend\n'),
  'applications/asia/zeta.md': withPosting('Zeta'),
  'applications/empty.md': applicationText('Empty', ['date: 2026-10-01, status: applied']).replace(
    'We build robots.\n',
    '',
  ),
  'resumes/backend.md': '---\nname: Robin\nlabel: For servers\n---\n- Three years of Go\n',
  'resumes/streams.md': '- Go\n- Kafka and Helm\n',
  'posting.md': posting,
};

describe('match', () => {
  it('prints the report as a document, and for people with the lines that show it', async () => {
    using folder = dataFolder(files);
    const asDocument = await runCli(['match', 'acme', '--json'], { cwd: folder.root });
    const document = JSON.parse(asDocument.stdout);
    expect(document).toMatchObject({
      application: 'acme',
      resume: 'backend',
      chosen: 'application',
      coverage: {
        matched: [{ name: 'Go', required: true, posting: { line: 3 }, resume: { line: 1 } }],
        missing: [
          { name: 'Kafka', required: true, posting: { line: 3, text: '- Go and Kafka' }, resume: null },
          { name: 'Helm', required: false },
        ],
      },
      years: [{ min: 5, met: false, resume: { years: 3 } }],
      suggestions: [{ skill: 'Kafka' }, { kind: 'years' }, { skill: 'Helm' }],
      reason: null,
    });
    expect(document.ranking.map(({ resume }: { resume: string }) => resume)).toEqual(['streams', 'backend']);
    const forPeople = await runCli(['match', 'acme'], { cwd: folder.root });
    expect(forPeople).toMatchObject({ status: 0, stderr: '' });
    for (const text of [
      'Acme Robotics — Engineer',
      'backend (the application names it)',
      `${document.coverage.score.toFixed(1)} %`,
      'Kafka  required',
      'Understood  3 of 3 lines of the requirements',
      'Helm  nice to have',
      '- Three years of Go',
      'your résumé names 3 (line ',
    ]) {
      expect(forPeople.stdout).toContain(text);
    }
  });

  it('takes the best résumé where none is named, and the one asked for before all', async () => {
    using folder = dataFolder(files);
    const resumeOf = async (...words: string[]) => {
      const { stdout, status } = await runCli(['match', ...words, '--json'], { cwd: folder.root });
      const { resume, chosen } = JSON.parse(stdout);
      return { status, resume, chosen };
    };
    expect(await resumeOf('zeta')).toEqual({ status: 0, resume: 'streams', chosen: 'best' });
    expect(await resumeOf('zeta', '--resume', 'servers')).toEqual({
      status: 0,
      resume: 'backend',
      chosen: 'asked',
    });
  });

  it('reads a posting from a file or from standard input', async () => {
    using folder = dataFolder(files);
    const fromFile = await runCli(['match', '--jd', 'posting.md', '--json'], { cwd: folder.root });
    const piped = await runCli(['match', '--jd', '-', '--json'], { cwd: folder.root, input: posting });
    expect(fromFile.stdout).toBe(piped.stdout);
    expect(JSON.parse(piped.stdout)).toMatchObject({ application: null, resume: 'streams', reason: null });
  });

  it('has an empty report with a plain reason for a text without words', async () => {
    using folder = dataFolder(files);
    const empty = await runCli(['match', 'empty', '--json'], { cwd: folder.root });
    expect(empty).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(empty.stdout)).toMatchObject({
      coverage: { score: null, matched: [], missing: [] },
      reason: 'The posting has no words.',
    });
    expect((await runCli(['match', 'empty'], { cwd: folder.root })).stdout).toContain('has no words');
  });

  it('drafts a letter from both texts', async () => {
    using folder = dataFolder(files);
    const { status, stdout } = await runCli(['match', 'acme', '--letter'], { cwd: folder.root });
    expect(status).toBe(0);
    expect(stdout).toContain('position of Engineer at Acme Robotics');
    expect(stdout).toContain('“Three years of Go”');
    expect(stdout).toContain('- Kafka: “Go and Kafka”');
    const loose = await runCli(['match', '--jd', 'posting.md', '--letter', '--json'], { cwd: folder.root });
    expect(JSON.parse(loose.stdout).letter).toContain('[the role] at [the company]');
  });

  it('says what it was not told, or does not know', async () => {
    using folder = dataFolder({ ...files, 'resumes/bad.md': '---\nname: [\n---\n' });
    const cases: Refusal[] = [
      [['match'], 2, '--jd FILE'],
      [['match', 'acme', '--jd', 'posting.md'], 2, 'either'],
      [['match', 'acmee'], 2, 'did you mean "acme"'],
      [['match', 'acme', '--resume', 'backnd'], 2, 'did you mean "backend"'],
      [['match', 'acme', '--resume', 'bad'], 1, 'resumes/bad.md'],
      [['match', '--jd', 'nowhere.md'], 1, 'no such file'],
    ];
    await expectRefusals(folder.root, cases);
  });

  it('is completed by the shell', async () => {
    using folder = dataFolder(files);
    const { stdout } = await runCli(['complete', '--', 'match', 'acme', '--resume', 'b'], {
      cwd: folder.root,
    });
    expect(stdout).toBe('backend\tFor servers\n');
  });
});

describe('show', () => {
  it('tells of the match', async () => {
    using folder = dataFolder(files);
    const { stdout } = await runCli(['show', 'acme'], { cwd: folder.root });
    expect(stdout).toMatch(/Match\nRésumé +backend[\s\S]*Missing +Kafka, Helm/);
  });
});
