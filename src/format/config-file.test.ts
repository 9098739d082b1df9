import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../core/config.ts';
import { formatProblem } from '../core/problem.ts';
import { parseConfig } from './config-file.ts';

const parse = (text: string) => parseConfig({ path: 'apptrack.config.yaml', text });
const problemsOf = (text: string): string[] =>
  parse(text).problems.map((problem) => formatProblem(problem).replace('apptrack.config.yaml:', ''));

describe('the configuration', () => {
  it('is all defaults where nothing is written', () => {
    for (const text of ['', '\n', '\uFEFF# nothing yet\n', '---\n', 'reminders:\nstages:\ndemo: false\n'])
      expect(parse(text), JSON.stringify(text)).toEqual({ config: defaultConfig(), problems: [] });
  });

  it('takes what is written and fills in the rest, deep down', () => {
    const { config, problems } = parse(
      'title: on\ndemo: { today: 2026-11-20 }\ntimezone: Europe/Berlin\nweeklyGoal: 3\ncurrency: usd\nstages:\n  - { id: applied, kind: applied }\n  - { id: take_home, kind: interview, label: Homework }\nreminders:\n  follow_up: { after: 3 }\nskills:\n  - { name: Kubernetes, aliases: [k8s, kube] }\n  - { name: Welding }\n',
    );
    expect(problems).toEqual([]);
    expect(config).toMatchObject({
      title: 'on',
      demo: { today: '2026-11-20' },
      timezone: 'Europe/Berlin',
      weeklyGoal: 3,
      currency: 'USD',
      quietAfter: 21,
      stages: [
        { id: 'applied', kind: 'applied', label: 'Applied' },
        { id: 'take_home', kind: 'interview', label: 'Homework' },
      ],
      reminders: { follow_up: { after: 3, again: 7, times: 2 }, thank_you: { after: 1 }, expireAfter: 30 },
      skills: [
        { name: 'Kubernetes', aliases: ['k8s', 'kube'] },
        { name: 'Welding', aliases: [] },
      ],
    });
    expect(parse('demo: true').config.demo).toEqual({ today: null });
  });

  it('has no unknown keys, and says which was probably meant', () => {
    expect(
      problemsOf(
        'quietafter: 3\nreminders: { followup: { after: 1 }, thank_you: { afer: 1 } }\nstages:\n  - { id: applied, kind: applied, colour: red }\ncolour: red\n',
      ),
    ).toEqual([
      '1:1  unknown key "quietafter"; did you mean "quietAfter"?',
      '2:14  unknown key "followup"; did you mean "follow_up"?',
      '2:51  unknown key "afer"; did you mean "after"?',
      '4:35  unknown key "colour"; expected one of id, kind, label',
      '5:1  unknown key "colour"; expected one of title, demo, timezone, weeklyGoal, currency, quietAfter, stages, reminders, digest, busyCalendar, skills, import, views, coach',
    ]);
  });

  it('refuses a stage that is called like those who wait in the flows, and keeps it for the files', () => {
    const { config, problems } = parse(
      'stages:\n  - { id: applied, kind: applied }\n  - { id: waiting, kind: interview }\n',
    );
    expect(problems).toMatchObject([{ code: 'bad-stage-id', line: 3 }]);
    expect(config.stages.map(({ id }) => id)).toEqual(['applied', 'waiting']);
  });

  it('keeps what is right beside its problems, and the stages that files may name', () => {
    const { config, problems } = parse(
      'title: Mine\ntimezone: Mars/Olympus\nstages:\n  - { id: applied, kind: applied }\n  - { id: take_home, kind: intervew }\n  - { id: Bad Id, kind: offer }\n  - { id: applied, kind: offer }\n',
    );
    expect(config).toMatchObject({ title: 'Mine', timezone: 'UTC' });
    expect(config.stages.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'applied applied',
      'take_home lead',
    ]);
    expect(problems.map(({ code }) => code)).toEqual([
      'bad-timezone',
      'unknown-value',
      'bad-stage-id',
      'duplicate-stage',
    ]);
    expect(parse('a: [').config).toEqual(defaultConfig());
  });

  it('says of a value of another form what is expected, and nothing else of it', () => {
    expect(
      problemsOf(
        'demo: maybe\nstages: { id: applied }\nreminders: [{ after: 1 }]\nskills:\n  - Go\n  - { name: "", aliases: [[a]] }\n',
      ),
    ).toEqual([
      '1:7  demo is not a mapping; write true, false or { today: DATE }',
      '2:9  stages is not a list; write one "- " line for each item',
      '3:12  reminders is not a mapping; write "key: value" below it',
      '5:5  a skill is not a mapping; write it like { name: Kubernetes, aliases: [k8s] }',
      '6:13  name is empty; add "name: …"',
      '6:27  an item of aliases is not a text; write one text',
    ]);
    const { config } = parse('reminders: { follow_up: { after: 3 }, thank_yuo: { after: 2 } }\n');
    expect(config.reminders.follow_up.after).toBe(3);
  });

  it('takes zero for a rule that is not wanted', () => {
    const rules = 'reminders: { follow_up: { after: 0, again: 0, times: 0 }, expireAfter: 0 }\n';
    expect(parse(rules).problems).toEqual([]);
  });

  it('puts a conflict at its line, byte order mark or not', () => {
    for (const bom of ['', '\uFEFF'])
      expect(problemsOf(`${bom}title: a\n<<<<<<< HEAD\nweeklyGoal: 1\n`)[0]).toMatch(
        /^2:1 {2}a merge conflict/,
      );
  });
});

it('blanks before the first key are read in time that grows with them', () => {
  const { config, problems } = parseConfig({
    path: 'apptrack.config.yaml',
    text: `${' '.repeat(400)}title: Mine\n`,
  });
  expect(problems).toEqual([]);
  expect(config.title).toBe('Mine');
});
