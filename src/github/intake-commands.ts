/** `/status` and `/note` in comments on an issue that is about an application. */

import type { HistoryEntry } from '../core/application.ts';
import { earlierOf } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import { historyEntry } from '../core/history-entry.ts';
import { dayInZone } from '../core/local-date-time.ts';
import { singleLine } from '../core/plain-text.ts';
import { splitReminderId } from '../core/reminders/reminder-id.ts';
import { parseApplication } from '../format/application-file.ts';
import { codeSpan, escapeMarkdown } from '../format/markdown-text.ts';
import { addHistoryEntry } from '../operations/add-history-entry.ts';
import { describeEntry } from '../operations/describe-change.ts';
import { type Conversation, reply } from './conversation.ts';
import type { Comment } from './issue.ts';
import type { JobContext } from './job-context.ts';
import { formatMarker, readMarker, readMarkers } from './marker.ts';
import { type Command, parseComment } from './parse-comment.ts';

/** Obeys each comment that has a command and no answer yet, oldest first. Gives whether files were changed. */
export async function runCommands(job: JobContext, conversation: Conversation): Promise<boolean> {
  const { issue, comments, me, mayWrite } = conversation;
  const answered = new Set(
    comments.filter(({ author }) => author === me).flatMap(({ body }) => readMarkers(body, 'answer')),
  );
  let changed = false;
  for (const comment of comments) {
    const own = readMarkers(comment.body, 'answer').length > 0;
    if (own || answered.has(answerKey(comment)) || commandsOf(job, comment).length === 0) continue;
    if (!(await mayWrite(comment.author))) {
      job.say(`#${issue.number}: ${singleLine(comment.author, 60)} may not change applications`);
      continue;
    }
    const lines: string[] = [];
    const done = await job.publish(async () => obey(job, await applicationOf(conversation), comment, lines));
    changed = changed || done;
    const key = answerKey(comment);
    await reply(job, conversation, { key, body: `${lines.join('\n')}\n${formatMarker('answer', key)}` });
    job.say(`#${issue.number}: answered`);
  }
  return changed;
}

function answerKey({ id }: Comment): string {
  return `intake ${id}`;
}

/** The commands that are for the intake; `/snooze` belongs to the reminders. */
function commandsOf({ store, today }: JobContext, { body, createdAt }: Comment): Command[] {
  const { config } = store.readConfig();
  return parseComment(body, dayOf(createdAt, config, today(config)), config.lastYear).filter(
    ({ name }) => name !== 'snooze',
  );
}

function dayOf(createdAt: string, { timezone }: Config, today: HistoryEntry['date']): HistoryEntry['date'] {
  const day = dayInZone(Date.parse(createdAt), timezone);
  return day === null ? today : earlierOf(day, today);
}

/**
 * The application that the issue is about: its reminder's, or that of a mark which the bot, or somebody who may write,
 * has set. Nobody else can point a command at a file.
 */
async function applicationOf({ issue, comments, me, mayWrite }: Conversation): Promise<string | null> {
  const reminder = issue.author === me ? readMarker(issue.body, 'reminder') : null;
  if (reminder !== null) return splitReminderId(reminder)?.application ?? null;
  const ours = comments
    .filter(({ author }) => author === me)
    .map(({ body }) => readMarker(body, 'application'));
  const marked = ours.findLast((id) => id !== null);
  if (marked != null) return marked;
  const own = readMarker(issue.body, 'application');
  return own !== null && (issue.author === me || (await mayWrite(issue.author))) ? own : null;
}

/** Does the commands of a comment; tells in `lines` what became of each. */
async function obey(job: JobContext, id: string | null, comment: Comment, lines: string[]) {
  lines.length = 0;
  const path = job.store.listApplications().paths.find((one) => one === `applications/${id}.md`);
  if (path === undefined) {
    lines.push('This issue is about no application that is in the files.');
    return null;
  }
  const { config } = job.store.readConfig();
  const date = dayOf(comment.createdAt, config, job.today(config));
  const messages: string[] = [];
  for (const command of commandsOf(job, comment)) {
    if (command.do === 'wrong') lines.push(`- ${codeSpan(command.message)}`);
    if (command.do !== 'status' && command.do !== 'note') continue;
    const status = command.do === 'status' ? command.status : null;
    const note = command.note === null ? null : singleLine(command.note, 2000);
    try {
      const message = await append(job, config, path, historyEntry({ date, status, note }));
      if (message !== null) messages.push(message);
      lines.push(`- [${escapeMarkdown(message ?? 'That is in the file already')}](${job.linkTo(path)})`);
    } catch (error) {
      lines.push(...(error as Error).message.split('\n').map((line) => `- ${codeSpan(line)}`));
    }
  }
  const [first] = messages;
  return first === undefined ? null : { paths: [path], message: messages };
}

/** Appends an entry; null where the file has the very same already: the run before died after it was pushed. */
async function append(
  { store }: JobContext,
  config: Config,
  path: string,
  entry: HistoryEntry,
): Promise<string | null> {
  const text = store.readText(path)?.text ?? '';
  const history = parseApplication({ path, text }, config).application?.history ?? [];
  if (history.some((one) => JSON.stringify(pick(one)) === JSON.stringify(pick(entry)))) return null;
  const { before } = await addHistoryEntry(store, config, path, entry);
  return singleLine(describeEntry(before, entry), 500);
}

function pick({ date, status, note }: HistoryEntry) {
  return { date, status, note };
}
