/** The issue form "New application": a file, committed, and an answer. */
import { formatProblem } from '../core/problem.ts';
import { planNewFile } from '../operations/add-application.ts';
import { type Conversation, reply } from './conversation.ts';
import { asCodeLine, defuse } from './defuse.ts';
import type { Desk } from './desk.ts';
import { formApplication, issueKey } from './form-application.ts';
import { formatMarker } from './marker.ts';
import type { FormAnswers } from './parse-issue-form.ts';

/** What became of a form. */
type Outcome = { added: { id: string; path: string; name: string } } | { problems: string[] };

/** Adds the application, or answers with what is wrong. Gives whether a file was made. */
export async function addFromForm(
  desk: Desk,
  conversation: Conversation,
  answers: FormAnswers,
): Promise<boolean> {
  const { issue } = conversation;
  let outcome: Outcome = { problems: [] };
  const changed = await desk.publish(async () => {
    const there = await fileOfIssue(desk, issue.number);
    if (there !== null) {
      outcome = { added: there };
      return null;
    }
    const { config } = desk.store.readConfig();
    const fields = formApplication(answers, issue.number, { config, today: desk.today(config) });
    const { path, text, application, problems } = planNewFile(desk.store, config, fields);
    if (application === null) {
      outcome = { problems: problems.map(formatProblem) };
      return null;
    }
    desk.store.create(path, text);
    const name = `${application.company}: ${application.role}`;
    outcome = { added: { id: application.id, path, name } };
    return { paths: [path], message: `${name.replace(/\s+/g, ' ').slice(0, 200)}: added` };
  });
  await answer(desk, conversation, outcome);
  return changed;
}

async function answer(desk: Desk, conversation: Conversation, outcome: Outcome): Promise<void> {
  const { issue } = conversation;
  if ('problems' in outcome) {
    const key = `form ${digestOf(issue.body)}`;
    const lines = outcome.problems.map((line) => `- ${asCodeLine(line)}`);
    const body = [
      'Nothing was added:',
      '',
      ...lines,
      '',
      'Edit the issue’s text above, and it is read again.',
      formatMarker('answer', key),
    ].join('\n');
    desk.say(`#${issue.number}: ${outcome.problems.length} problems`);
    return reply(desk, conversation, { key, body });
  }
  const { id, path, name } = outcome.added;
  const body = [
    `Added: [${defuse(name)}](${desk.linkTo(path)})`,
    '',
    'News? Comment `/status onsite` or `/note They called back` here.',
    `${formatMarker('application', id)}${formatMarker('answer', 'form')}`,
  ].join('\n');
  await reply(desk, conversation, { key: 'form', body });
  if (issue.open) await desk.github.updateIssue(issue.number, { open: false, reason: 'completed' });
  desk.say(`#${issue.number}: is ${path}`);
}

/** The file that this issue made before. */
async function fileOfIssue({ store }: Desk, number: number) {
  const { applications } = await store.readAll();
  const found = applications.find(({ extra }) => extra[issueKey] === String(number));
  return found === undefined
    ? null
    : { id: found.id, path: found.path, name: `${found.company}: ${found.role}` };
}

/** Tells texts apart, so that an edited form gets an answer of its own. */
function digestOf(text: string): string {
  let digest = 0;
  for (const char of text) digest = (Math.imul(digest, 31) + (char.codePointAt(0) ?? 0)) | 0;
  return (digest >>> 0).toString(36);
}
