/** What a reminder's issue says. Only what stands between our marks is ours; people may write around it. */
import type { ApplicationFacts } from '../core/facts.ts';
import { singleLine } from '../core/plain-text.ts';
import type { Reminder } from '../core/reminders/reminder.ts';
import { escapeMarkdown } from '../format/markdown-text.ts';
import { formatMarker, type MarkKind } from './marker.ts';
import { prepSection } from './prep-section.ts';

/** A reminder with the application that it belongs to. */
export interface ReminderInContext {
  reminder: Reminder;
  facts: ApplicationFacts;
}

/** Where a file can be read on GitHub. */
export type LinkTo = (path: string) => string;

/** The label of every reminder's issue; each has its kind as another. */
export const reminderLabel = 'reminder';

/** What ends our part of a body. */
export const blockEnd = '<!-- apptrack:end -->';

/** The title of a reminder's issue. */
export function issueTitle({ reminder }: ReminderInContext): string {
  return singleLine(reminder.text, 240) || 'Reminder';
}

/** Which application an issue is about, in words. */
export function aboutText({ application }: ApplicationFacts): string {
  // As one text: ":x" and what stands after it would make a picture.
  return escapeMarkdown(`${application.company}: ${application.role}`);
}

/**
 * Our part of the body: the mark, when it is due, of which application, what there is to prepare, and what one can do.
 */
export function issueBlock(found: ReminderInContext, linkTo: LinkTo, timeZone: string): string {
  const { reminder, facts } = found;
  const { application, stage } = facts;
  const status = stage === null ? '' : ` · ${escapeMarkdown(stage.label)}`;
  return [
    formatMarker('reminder', reminder.id),
    `**Due ${reminder.due}** · [${aboutText(facts)}](${linkTo(application.path)})${status}`,
    ...prepSection(found, timeZone),
    '',
    '- Done? Close this issue as **completed**. Not worth it? Close it as **not planned**.',
    '- Later? Comment `/snooze 3d`, `/snooze monday` or `/snooze 2026-12-01`.',
    '- News? Comment `/status phone screen`, `/interview fri 14:00 with Jane` or `/note They called back`; `/help` lists all.',
    blockEnd,
  ].join('\n');
}

/**
 * A body with our part, which begins with a mark of this kind, put in place of what was ours before; a mark that says
 * how the issue was left goes.
 */
export function withBlock(body: string, block: string, kind: MarkKind = 'reminder'): string {
  const clean = withoutSettled(body);
  const start = clean.indexOf(`<!-- apptrack:${kind} `);
  const stop = clean.indexOf(blockEnd, Math.max(start, 0));
  if (start < 0 || stop < 0) return `${block}${clean.trim() === '' ? '' : `\n\n${clean.trim()}`}`;
  return clean.slice(0, start) + block + clean.slice(stop + blockEnd.length);
}

/** Whether a body has this very part. */
export function hasBlock(body: string, block: string): boolean {
  return body.replace(/\r\n/g, '\n').includes(block);
}

/** A body with a note of how we left the issue, in place of an earlier one. */
export function withSettled(body: string, how: string): string {
  return `${withoutSettled(body).trimEnd()}\n${formatMarker('settled', how)}`;
}

/** A body without the note of how we left the issue. */
export function withoutSettled(body: string): string {
  return body.replace(/\r\n/g, '\n').replace(/\n?<!-- apptrack:settled [^\s>]+ -->/g, '');
}
