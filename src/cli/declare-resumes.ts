/** The commands about résumés. */
import type { Command } from 'commander';
import type { AddResumeOptions } from './commands/resume.ts';
import { declare, hidden, lazyAction } from './declare.ts';
import type { Installation } from './installation.ts';
import { withCommon, withWriting } from './options.ts';

/** Adds `resume` with `add`, `list` and `show`, and, for `add` alone, `read-resume`. */
export function declareResumes(program: Command, installation: Installation): void {
  const resume = declare(program, 'resume', 'Take in, list and show résumés');
  withWriting(
    declare(
      resume,
      'add <file>',
      'Take in a résumé (PDF, DOCX, JSON Resume, HTML, text, Markdown) as Markdown, and keep the original',
    )
      .option('--name <id>', 'what to call it (default: as the file)')
      .option('--replace', 'put it in the place of the one of that name; keys of its frontmatter stay'),
  ).action(
    lazyAction(async () => {
      const { add } = await import('./commands/resume.ts');
      return (options: AddResumeOptions, file: string) => add(installation, options, file);
    }),
  );
  withCommon(declare(resume, 'list', 'List the résumés')).action(
    lazyAction(async () => (await import('./commands/resume.ts')).list),
  );
  withCommon(declare(resume, 'show <resume>', 'Show the text of one, as it is matched')).action(
    lazyAction(async () => (await import('./commands/resume.ts')).show),
  );
  hidden(program, 'read-resume <name> <memory>').action(
    lazyAction(async () => (await import('./commands/read-resume.ts')).readResume),
  );
}
