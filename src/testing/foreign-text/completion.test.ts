/** What leaves for shells to complete with. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { candidateLines } from '../../cli/render/candidates.ts';
import { bin, dataFolder, runBash } from '../cli.ts';
import { everyTracker } from './every-tracker.ts';
import { hostileWord } from './hostile-words.ts';

it('has a line for each candidate, and none for a name that is not what is seen', () => {
  everyTracker(({ applications }) => {
    const lines = candidateLines(applications.map(({ id, company }) => ({ word: id, means: company })));
    expect(lines).toMatch(/^(?:[^\p{Cc}\u202e\u2028]+\t[^\p{Cc}\u202e\u2028]*\n)*$/u);
    const words = lines
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split('\t')[0]);
    for (const word of words) expect(applications.map(({ id }) => id)).toContain(word);
  });
});

it('makes Bash insert words that mean what they say and run nothing', async () => {
  const candidates = fc.sample(hostileWord, 400).map((word) => ({ word, means: word }));
  const offered = candidateLines(candidates);
  const words = offered
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t')[0] ?? '');
  expect(words.length).toBeGreaterThan(50);
  using folder = dataFolder({ offered });
  const script = [
    'source <("$1" "$2" completion bash)',
    'apptrack() { cat offered; }',
    'COMP_WORDS=(apptrack show ""); COMP_CWORD=2; _apptrack',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is for a shell
    'for word in "${COMPREPLY[@]}"; do eval "set -- $word"; printf "%s\\0" "$#" "$@"; done',
  ].join('\n');
  const { stdout, stderr } = await runBash(script, [process.execPath, bin], {
    cwd: folder.root,
    env: { LC_ALL: 'C.UTF-8' },
  });
  expect(stderr).toBe('');
  expect(stdout.split('\0').slice(0, -1)).toEqual(words.flatMap((word) => ['1', word]));
  expect(() => folder.read('pwned')).toThrow();
});
