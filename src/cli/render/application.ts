/** One application for `show`. */
import { normalizeSource } from '../../core/analytics/sources.ts';
import type { Contact, Offer, Salary } from '../../core/application.ts';
import type { CalendarDate } from '../../core/calendar-date.ts';
import type { ApplicationFacts, Milestone, TimelineItem } from '../../core/facts.ts';
import type { MatchDocument } from '../../core/match/match-document.ts';
import { asksForSomething, type Reminder } from '../../core/reminders/reminder.ts';
import type { Drawing, Paint } from '../terminal.ts';
import { matchSummary } from './match.ts';
import { hanging, postingLines } from './posting-lines.ts';
import { whenIn } from './reminder-table.ts';
import { joinSections, titled } from './sections.ts';
import { stageStyle } from './stage-style.ts';
import { pad, widthOf, wrap } from './text-width.ts';

/** How to draw on a day. */
export interface DrawOptions extends Drawing {
  today: CalendarDate;
}

/** What is shown of one application. */
export interface ShownApplication {
  facts: ApplicationFacts;
  reminders: readonly Reminder[];
  match: MatchDocument;
}

/** Facts, story, reminders, match and posting of one application. */
export function renderApplication(
  { facts, reminders, match }: ShownApplication,
  options: DrawOptions,
): string[] {
  const { paint } = options;
  const { application, stage } = facts;
  const heading = `${paint('bold', application.company)} — ${application.role}`;
  const status = paint(stageStyle(stage), stage?.label ?? 'planned');
  const sections = [
    [heading, `${status}${facts.quiet ? paint('yellow', ` quiet for ${facts.quietDays} days`) : ''}`],
    labelled(factRows(facts), paint),
    titled(
      'History',
      facts.timeline.flatMap((item) => entryLines(item, options)),
      paint,
    ),
    titled(
      'Reminders',
      reminders.filter(asksForSomething).flatMap((reminder) => reminderLines(reminder, options)),
      paint,
    ),
    titled(
      'Contacts',
      application.contacts.flatMap((contact) => hanging(contactLine(contact), 2, options.width)),
      paint,
    ),
    titled('Match', matchSummary(match, options), paint),
    titled('Job description', postingLines(application.posting, options.width), paint),
  ];
  return joinSections(sections);
}

function factRows(facts: ApplicationFacts): [string, string | null][] {
  const { application: a } = facts;
  const day = (milestone: Milestone) =>
    facts.datesGuessed.includes(milestone) ? 'day not known' : facts[milestone];
  return [
    ['Id', a.id],
    ['Applied on', day('appliedOn')],
    ['Closed on', day('closedOn')],
    ['Source', normalizeSource(a.source)],
    ['Address', a.url],
    ['Location', a.location],
    ['Work mode', a.workMode],
    ['Employment', a.employment],
    ['Salary', a.salary === null ? null : salaryText(a.salary)],
    ['Offer', a.offer === null ? null : offerText(a.offer)],
    ['Résumé', a.resume],
    ['Deadline', a.deadline],
    ['Tags', a.tags.length === 0 ? null : a.tags.join(', ')],
    ['Priority', a.priority === 'normal' ? null : a.priority],
    ...Object.entries(a.extra).map(([key, value]): [string, string] => [
      key,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  ];
}

function labelled(rows: readonly [string, string | null][], paint: Paint): string[] {
  const shown = rows.filter((row): row is [string, string] => row[1] !== null);
  const width = Math.max(...shown.map(([label]) => widthOf(label)));
  return shown.map(([label, value]) => `${paint('dim', pad(label, width))}  ${value}`);
}

function entryLines(item: TimelineItem, { paint, width }: DrawOptions): string[] {
  const what = item.stage === null ? 'note' : item.stage.label;
  const style = item.planned || item.stage === null ? 'dim' : stageStyle(item.stage);
  const details = [
    item.planned ? 'planned' : null,
    item.dateGuessed ? 'day not known' : null,
    item.at === null ? null : `at ${item.at.replace('T', ' ')}`,
    item.minutes === null ? null : `${item.minutes} minutes`,
    item.calledOff ? 'called off' : item.moved ? 'moved since' : null,
    item.with.length === 0 ? null : `with ${item.with.join(', ')}`,
    item.url,
    item.reason === null ? null : `because: ${item.reason}`,
    item.note,
  ];
  const text = details.filter((detail) => detail !== null).join('; ');
  const lead = `${item.date}  ${paint(style, pad(what, 14))}`;
  return after(lead, text, width);
}

/** A text in lines beside what leads it, which is 26 columns wide. */
function after(lead: string, text: string, width: number): string[] {
  const [first = '', ...rest] = wrap(text, Math.max(20, width - 28));
  return [first === '' ? lead.trimEnd() : `${lead}  ${first}`, ...rest.map((line) => ' '.repeat(28) + line)];
}

function reminderLines(reminder: Reminder, { paint, today, width }: DrawOptions): string[] {
  const style = reminder.overdue ? 'red' : reminder.state === 'due' ? 'yellow' : 'dim';
  const lead = `${reminder.due}  ${paint(style, pad(whenIn(reminder, today), 14))}`;
  return after(lead, reminder.text, width);
}

function contactLine({ name, role, email, phone, url, note }: Contact): string {
  return [name, role, email, phone, url, note].filter((part) => part !== null).join(', ');
}

/** `85,000–100,000 EUR a year`. */
export function salaryText({ min, max, currency, period }: Salary): string {
  const sums = [min, max].filter((sum) => sum !== null);
  const range = [...new Set(sums)].map(amount).join('–');
  const open = min === null ? 'up to ' : max === null ? 'from ' : '';
  return `${open}${range} ${currency} a${period === 'hour' ? 'n' : ''} ${period}`;
}

function offerText({ base, bonus, equity, currency, period, decideBy }: Offer): string {
  const parts = [
    base === null ? null : salaryText({ min: base, max: base, currency, period }),
    bonus === null ? null : `${amount(bonus)} ${currency} bonus`,
    equity,
    decideBy === null ? null : `decide by ${decideBy}`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** Most sums are whole: to load what knows how all languages write numbers takes longer than all the rest of this page. */
function amount(sum: number): string {
  if (Number.isSafeInteger(sum)) return String(sum).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return sum.toLocaleString('en', { maximumFractionDigits: 2 });
}
