/** Commands in comments on an issue that is about an application, and those that the form "Change" stands for. */

import type { HistoryEntry } from '../core/application.ts';
import { type CalendarDate, earlierOf } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import { dayInZone } from '../core/local-date-time.ts';
import { singleLine } from '../core/plain-text.ts';
import { splitReminderId } from '../core/reminders/reminder-id.ts';
import { codeSpan } from '../format/markdown-text.ts';
import { type Conversation, reply } from './conversation.ts';
import type { Comment } from './issue.ts';
import type { JobContext } from './job-context.ts';
import { answersTo, type Deed, deedMarkers, diffBlock, digestOf, shortened, takenBack } from './ledger.ts';
import { formatMarker, readMarker, readMarkers } from './marker.ts';
import { obeyLines } from './obey-lines.ts';
import { type CommandLine, parseComment } from './parse-comment.ts';
import { publishOrKeep } from './refused-writes.ts';

/** Something that a person asks for: what they wrote, when, and about which application. */
export interface Request {
  /** Names it in the marks of its answers. */
  name: string;
  lines: CommandLine[];
  /** The text as it is now; another text is another request, of which what was done already stays. */
  digest: string;
  createdAt: string;
  application: string | null;
  reminder: string | null;
  /** Marks that its answer is to have beside, where its application is known. */
  marks: string[];
}

/** Obeys each comment that has a command and no answer yet, oldest first. Gives whether files were changed. */
export async function runCommands(job: JobContext, conversation: Conversation): Promise<boolean> {
  const { issue, comments, me, mayWrite } = conversation;
  let changed = false;
  for (const comment of comments) {
    const request = requestOf(conversation, comment);
    if (request === null) continue;
    if (!(await mayWrite(comment.author))) {
      job.say(`#${issue.number}: ${singleLine(comment.author, 60)} may not change applications`);
      continue;
    }
    const application = await applicationOf(conversation);
    const reminder = issue.author === me ? readMarker(issue.body, 'reminder') : null;
    changed = (await runRequest(job, conversation, { ...request, application, reminder })) || changed;
  }
  return changed;
}

/** What a comment asks for; null where it asks for nothing, or has its answer. */
function requestOf({ comments, me }: Conversation, comment: Comment): Request | null {
  // What the bot writes is no command, whoever copied it.
  if (readMarkers(comment.body, 'answer').length > 0) return null;
  const lines = parseComment(comment.body);
  const name = `intake ${comment.id}`;
  const digest = digestOf(JSON.stringify(lines));
  const last = answersTo(comments, me, name).at(-1);
  if (last === undefined) {
    const isSnoozed = comments.some(
      ({ author, body }) => author === me && readMarkers(body, 'answer').includes(`snooze ${comment.id}`),
    );
    if (lines.filter((line) => !(isSnoozed && line.name === 'snooze')).length === 0) return null;
  } else if (last.digest === digest || last.digest === '') return null;
  return { name, lines, digest, createdAt: comment.createdAt, application: null, reminder: null, marks: [] };
}

/** Does what a request asks for and was not done yet, and answers. Gives whether files were changed. */
export async function runRequest(
  job: JobContext,
  conversation: Conversation,
  request: Request,
): Promise<boolean> {
  const { issue, comments, me } = conversation;
  const before = answersTo(comments, me, request.name);
  const key = `${request.name} ${request.digest} ${before.length + 1}`;
  const last = before.at(-1);
  const standing = last === undefined || takenBack(comments, me).has(last.key) ? [] : last.deeds;
  let outcome: Outcome = { lines: [], standing: [], made: [], marks: [], isClean: false };
  const isChanged = await publishOrKeep(job, conversation, request.name, async () => {
    const { config } = job.store.readConfig();
    const day = dayOf(request.createdAt, config, job.today(config));
    const path = pathOf(job, request.application);
    if (path === null) {
      const lines = [unknownApplication(request.application)];
      outcome = { lines, standing, made: [], marks: [], isClean: false };
      return null;
    }
    const done = await obeyLines(job, conversation, { config, day, path, request, standing });
    outcome = { ...done, marks: [...done.marks, ...request.marks] };
    return done.messages.length === 0 ? null : { paths: [path], message: done.messages };
  });
  const body = answerBody(outcome, key);
  await reply(job, conversation, { key, body });
  conversation.comments = [...comments, { id: 0, author: me, body, createdAt: request.createdAt }];
  job.say(`#${issue.number}: answered`);
  return isChanged;
}

/** What became of a request. */
export interface Outcome {
  /** What is said, a line each, in Markdown. */
  lines: string[];
  /** All that stands done for it. */
  standing: Deed[];
  /** What was done just now. */
  made: Pick<Deed, 'was' | 'now'>[];
  /** Marks beside. */
  marks: string[];
  /** Whether all was done that was asked for. */
  isClean: boolean;
}

/** So much is said in an answer, beside what it shows and its marks. */
const longestSaid = 12_000;

function answerBody({ lines, standing, made, marks, isClean }: Outcome, key: string): string {
  const said = lines.length === 0 ? ['Nothing to change.'] : shortened(lines, longestSaid);
  const all = [...marks, ...deedMarkers(standing), ...(isClean ? [formatMarker('whole', key)] : [])];
  return [...said, ...diffBlock(made), ...all, formatMarker('answer', key)].join('\n');
}

function unknownApplication(id: string | null): string {
  return id === null
    ? 'This issue is about no application that is in the files.'
    : `No application in the files is called ${codeSpan(singleLine(id, 200))}.`;
}

function pathOf({ store }: JobContext, id: string | null): string | null {
  return store.listApplications().paths.find((one) => one === `applications/${id}.md`) ?? null;
}

function dayOf(createdAt: string, { timezone }: Config, today: CalendarDate): HistoryEntry['date'] {
  const day = dayInZone(Date.parse(createdAt), timezone);
  return day === null ? today : earlierOf(day, today);
}

/**
 * The application that the issue is about: its reminder's, or that of a mark which the bot, or somebody who may write,
 * has set, who does so in the first line. Nobody else can point a command at a file.
 */
async function applicationOf({ issue, comments, me, mayWrite }: Conversation): Promise<string | null> {
  const reminder = issue.author === me ? readMarker(issue.body, 'reminder') : null;
  if (reminder !== null) return splitReminderId(reminder)?.application ?? null;
  const ours = comments
    .filter(({ author }) => author === me)
    .map(({ body }) => readMarker(body, 'application'));
  const marked = ours.findLast((id) => id !== null);
  if (marked != null) return marked;
  if (issue.author === me) return readMarker(issue.body, 'application');
  // Further down it may be part of what somebody wrote whom they quote.
  const own = readMarker(issue.body.split('\n', 1)[0] ?? '', 'application');
  return own !== null && (await mayWrite(issue.author)) ? own : null;
}
