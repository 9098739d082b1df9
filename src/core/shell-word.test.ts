import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { shellWord } from './shell-word.ts';

it('is bare where a shell has nothing to read in it, in double quotes where it is a few words', () => {
  expect(['acme-2', 'Old/ärzte_1.md', '-', '公司'].map(shellWord)).toEqual([
    'acme-2',
    'Old/ärzte_1.md',
    '-',
    '公司',
  ]);
  expect(['Job Title=role', "Müller's", 'C:\\my data', ''].map(shellWord)).toEqual([
    '"Job Title=role"',
    '"Müller\'s"',
    '"C:\\my data"',
    '""',
  ]);
});

it('is one word to a shell, whatever it holds, and nothing of it is run', () => {
  const words = [
    '',
    'a b',
    '$(echo run)',
    '`echo run`',
    '$((1+1))',
    '$HOME',
    '"; echo run; "',
    "'; echo run; '",
    `'"$(echo run)"'`,
    'a & b | c > /dev/null; d < e',
    'wow!',
    '!!',
    '~',
    '*',
    '[a]?{b,c}',
    '# no comment',
    'a\\b',
    'a\\',
    '\\\\',
    '\\$(echo run)',
    '\\"',
    'two\nlines',
    'a\\\nb',
    '=a',
    'On hold=STAGE',
  ];
  const { stdout } = spawnSync('sh', ['-c', `printf '%s\\0' ${words.map(shellWord).join(' ')}`], {
    encoding: 'utf8',
  });
  expect(stdout.split('\0')).toEqual([...words, '']);
});
