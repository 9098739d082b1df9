/** What leaves for GitHub: issues, comments, commits, Markdown for anybody; and the log of a job. */
import { expect, it, vi } from 'vitest';
import { say } from '../../github/open-job.ts';
import { everyTracker } from './every-tracker.ts';
import { issueChecks } from './issues.ts';

it.each(Object.entries(issueChecks))('%s', (_name, check) => everyTracker(check));

it('a line of the log is one, and no command to the runner', () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  everyTracker(({ applications }) => {
    for (const { id } of applications) {
      write.mockClear();
      say(`new: opened (${id})`);
      const text = String(write.mock.calls[0]?.[0]);
      expect(text).toMatch(/^[^\p{Cc}\u202e]*\n$/u);
      expect(text).not.toMatch(/::|##\[/);
    }
  });
  write.mockRestore();
});
