/** The issue form "New application": a file, committed, and an answer. */

import { singleLine } from '../core/plain-text.ts';
import { formatProblem } from '../core/problem.ts';
import { codeSpan, escapeMarkdown } from '../format/markdown-text.ts';
import { planNewFile } from '../operations/add-application.ts';
import { type Conversation, reply } from './conversation.ts';
import { applicationFromForm, type FormAnswers, issueKey } from './issue-form.ts';
import type { JobContext } from './job-context.ts';
import { digestOf, shortened } from './ledger.ts';
import { formatMarker } from './marker.ts';
import { publishOrKeep } from './refused-writes.ts';

/** What became of a form. */
type Outcome = { added: { id: string; path: string; name: string } } | { problems: string[] };

/** Adds the application, or answers with what is wrong. Gives whether a file was made. */
export async function addFromForm(
  job: JobContext,
  conversation: Conversation,
  answers: FormAnswers,
): Promise<boolean> {
  const { issue } = conversation;
  let outcome: Outcome = { problems: [] };
  const changed = await publishOrKeep(job, conversation, 'form', async () => {
    const there = await fileOfIssue(job, issue.number);
    if (there !== null) {
      outcome = { added: there };
      return null;
    }
    const { config } = job.store.readConfig();
    const fields = applicationFromForm(answers, issue.number, { config, today: job.today(config) });
    const { path, text, application, problems } = planNewFile(job.store, config, fields);
    if (application === null) {
      outcome = { problems: problems.map(formatProblem) };
      return null;
    }
    job.store.create(path, text);
    const name = `${application.company}: ${application.role}`;
    outcome = { added: { id: application.id, path, name } };
    return { paths: [path], message: `${singleLine(name, 200)}: added` };
  });
  await answer(job, conversation, outcome);
  return changed;
}

async function answer(job: JobContext, conversation: Conversation, outcome: Outcome): Promise<void> {
  const { issue } = conversation;
  if ('problems' in outcome) {
    const key = `form ${digestOf(issue.body)}`;
    const lines = outcome.problems.map((line) => `- ${codeSpan(line, 1000)}`);
    const body = [
      'Nothing was added:',
      '',
      ...shortened(lines, 40_000),
      '',
      'Edit the issue’s text above, and it is read again.',
      formatMarker('answer', key),
    ].join('\n');
    job.say(`#${issue.number}: ${outcome.problems.length} problems`);
    return reply(job, conversation, { key, body });
  }
  const { id, path, name } = outcome.added;
  const body = [
    `Added: [${escapeMarkdown(name)}](${job.linkTo(path)})`,
    '',
    'News? Comment `/status phone screen` or `/note They called back` here; `/help` lists the rest.',
    `${formatMarker('application', id)}${formatMarker('answer', 'form')}`,
  ].join('\n');
  await reply(job, conversation, { key: 'form', body });
  // What a person opened again stays open.
  if (issue.open && issue.stateReason !== 'reopened')
    await job.github.updateIssue(issue.number, { open: false, reason: 'completed' });
  job.say(`#${issue.number}: is ${path}`);
}

/** The file that this issue made before. */
async function fileOfIssue({ store }: JobContext, number: number) {
  const { applications } = await store.readAll();
  const found = applications.find(({ extra }) => extra[issueKey] === String(number));
  return found === undefined
    ? null
    : { id: found.id, path: found.path, name: `${found.company}: ${found.role}` };
}
