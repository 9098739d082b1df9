/** What the issue about the week says. Its texts are made harmless like those of the reminders' issues. */
import type { AgendaItem } from '../core/agenda/agenda.ts';
import { type CalendarDate, weekday } from '../core/calendar-date.ts';
import { counted, days } from '../core/counted.ts';
import type { ApplicationFacts } from '../core/facts.ts';
import type { LateAnswers, WeeklyDigest, WeeksAnswer } from '../core/today/weekly-digest.ts';
import { escapeMarkdown } from '../format/markdown-text.ts';
import { blockEnd, type LinkTo } from './issue-text.ts';
import { formatMarker } from './marker.ts';

/** The label of the issue about the week. */
export const digestLabel = 'digest';

/** GitHub takes bodies of 65,536 characters; people write around our part. */
const roomy = 50_000;
/** So many of each list are named, fewer where their names are very long. */
const shown = [20, 5, 1, 0];

/** The title of the issue in a week. */
export function digestTitle({ span }: WeeklyDigest): string {
  return `Your week: ${span.from} to ${span.to}`;
}

/** Whether a title is one that {@link digestTitle} gave. */
export function isDigestTitle(title: string): boolean {
  return /^Your week: \d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d$/.test(title);
}

/** Our part of the body in a week. */
export function digestBlock(digest: WeeklyDigest, linkTo: LinkTo): string {
  const texts = shown.map((most) => blockOf(digest, linkTo, most));
  return texts.find(({ length }) => length <= roomy) ?? texts.at(-1) ?? '';
}

function blockOf(digest: WeeklyDigest, linkTo: LinkTo, most: number): string {
  const { day, week, goal, sent, answered, late, planned, steps } = digest;
  const link = (facts: ApplicationFacts) => linkText(facts, linkTo);
  const sections = [
    section('Sent last week', sent.map(link), most),
    section(
      'Who answered last week',
      answered.map((answer) => `${link(answer.facts)} · ${answerText(answer)}`),
      most,
    ),
    late === null ? [] : lateSection(late, link, most),
    section(
      'Planned this week',
      planned.map((item) => `**${whenText(item)}** · ${plannedText(item, link)}`),
      most,
    ),
    most === 0
      ? []
      : section(
          'Next',
          steps.map(({ text }) => escapeMarkdown(text, 300)),
          most,
          '1.',
        ),
  ];
  return [
    formatMarker('digest', week),
    `**${week}**, as of ${nameOf(day)}, ${day} · ${goal.applied} of ${goal.goal} sent this week`,
    ...sections.flatMap((lines) => (lines.length === 0 ? [] : ['', ...lines])),
    '',
    '- Read? Close this issue as **completed**: it opens again with next week’s.',
    '- None of these any more? Close it as **not planned**, or write `digest: false` into `apptrack.config.yaml`.',
    blockEnd,
  ].join('\n');
}

function section(title: string, items: readonly string[], most: number, bullet = '-'): string[] {
  const left = items.length - most;
  const rest = left > 0 ? [`- and ${left} more`] : [];
  const named = items.slice(0, most).map((item) => `${bullet} ${item}`);
  return [
    `**${title}**${items.length === 0 ? ': nothing' : ` (${items.length})`}`,
    ...(items.length === 0 ? [] : ['', ...named, ...rest]),
  ];
}

function lateSection(
  { within, inTime, answers, waiting }: LateAnswers,
  link: (facts: ApplicationFacts) => string,
  most: number,
): string[] {
  const [head = '', ...items] = section(
    'Waiting for longer than nine of ten of your answers took',
    waiting.map((one) => `${link(one.facts)} · for ${days(one.days)}`),
    most,
  );
  return [head, '', `${inTime} of ${counted(answers, 'answer')} came within ${days(within)}.`, ...items];
}

function answerText({ entry, after }: WeeksAnswer): string {
  const label = escapeMarkdown(entry.stage?.label ?? '', 80);
  const called = entry.calledOff ? ' (called off)' : '';
  return `${label}${called}${after === null ? '' : `, ${days(after)} after it was sent`}`;
}

function whenText(item: AgendaItem): string {
  const hours = item.type === 'appointment' ? [item.appointment.start, item.appointment.end] : [];
  const span = hours.filter((hour) => hour !== null).join('–');
  return `${nameOf(item.day).slice(0, 3)} ${item.day}${span === '' ? '' : `, ${span}`}`;
}

function plannedText(item: AgendaItem, link: (facts: ApplicationFacts) => string): string {
  switch (item.type) {
    case 'appointment':
      return `${escapeMarkdown(item.appointment.entry.stage?.label ?? 'Appointment', 80)}: ${link(item.facts)}`;
    case 'deadline':
      return `last day to apply: ${link(item.facts)}`;
    case 'decide-by':
      return `last day to decide on the offer: ${link(item.facts)}`;
    case 'reminder':
      return escapeMarkdown(item.reminder.text, 200);
    case 'entry':
      return `${escapeMarkdown(item.entry.stage?.label ?? 'Note', 80)}: ${link(item.facts)}`;
  }
}

function linkText({ application }: ApplicationFacts, linkTo: LinkTo): string {
  return `[${escapeMarkdown(`${application.company}: ${application.role}`, 160)}](${linkTo(application.path)})`;
}

const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function nameOf(day: CalendarDate): string {
  return names[weekday(day) % 7] ?? '';
}
