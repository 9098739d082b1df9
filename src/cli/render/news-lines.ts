/** Proposals of mails and calendars, in words. */
import { instantOf, parseDateTime } from '../../core/local-date-time.ts';
import { shellWord } from '../../core/shell-word.ts';
import type { CompleteApplication } from '../../format/own-keys.ts';
import type { NewsOutcome, Proposal } from '../../operations/propose-news.ts';

/** What is said of a piece of news that is not taken over: what it says, and the command that does it. */
export function newsLines(outcome: NewsOutcome, command: string): string[] {
  switch (outcome.became) {
    case 'proposed': {
      const doubts = outcome.doubts.length === 0 ? '' : ` (not certain: ${outcome.doubts.join('; ')})`;
      return [
        `${proposalText(outcome)}${doubts}`,
        ...openTimes(outcome).map((line) => `  ${line}`),
        `  to take it over: ${commandOf(outcome, command)}`,
      ];
    }
    case 'known':
      return [
        `there already: ${nameOf(outcome.application)}: "${outcome.news.answer.quote || outcome.news.subject}"`,
      ];
    case 'ambiguous': {
      const { answer, event, date } = outcome.news;
      const what = event === null ? answer.kind : `appointment at ${event.at}`;
      const candidates = outcome.candidates
        .slice(0, 10)
        .map((one) => `  ${one.id}  ${one.company}, ${one.role}`);
      const more = outcome.candidates.length > 10 ? [`  … and ${outcome.candidates.length - 10} more`] : [];
      return [
        `"${outcome.news.subject}" (${what}${date === null ? '' : `, ${date}`}) may belong to ${outcome.candidates.length === 1 ? 'this one' : 'several'}: "${answer.quote}"`,
        ...candidates,
        ...more,
      ];
    }
    case 'strange':
      return [`could not tell: ${outcome.why}`];
  }
}

/** A proposal in a line: the application, the status, the day and the words that say so. */
export function proposalText({ application, does, entry, news, told }: Proposal): string {
  const status = entry.status ?? 'a note';
  const from = told === null ? '' : ` (read from "${told.words}")`;
  const at = entry.at === null ? '' : `, at ${entry.at}${from}`;
  const people = entry.with.length === 0 ? '' : `, with ${entry.with.join(', ')}`;
  const what = {
    add: `${status} on ${entry.date}${at}${people}`,
    complete: `${status} of ${entry.date} gets its time${at}${people}`,
    cancel: `${status} of ${entry.date}${at} is called off`,
  }[does];
  return `${nameOf(application)}: ${what}: "${news.answer.quote || news.subject}"`;
}

/** The times that an invitation names and of which none is taken, for they are several, or not clear. */
export function openTimes({ news: { times }, told }: Proposal): string[] {
  if (told !== null || times.length === 0) return [];
  const each = times.map(({ words, at }) => (at === null ? `"${words}"` : `"${words}" (${at})`));
  return [
    `its words name ${times.length === 1 ? 'a time that is not clear' : 'these times'}: ${each.join(', ')}`,
  ];
}

const nameOf = ({ company, role, id }: CompleteApplication): string => `${company}, ${role} (${id})`;

/** The command that does what a proposal says. */
function commandOf(proposal: Proposal, command: string): string {
  const { application, does, entry, doubts } = proposal;
  const certain = doubts.length === 0 ? `${command} --yes, or ` : '';
  if (does === 'complete')
    return doubts.length === 0 ? `${command} --yes` : `put "at: ${entry.at}" into ${application.path}`;
  const date = `--date ${entry.date}`;
  if (entry.status === null)
    return `${certain}apptrack note ${shellWord(application.id)} ${shellWord(entry.note ?? '')} ${date}`;
  const open = openTimes(proposal).length > 0 ? ' --at TIME' : '';
  const at = entry.at === null || does === 'cancel' || !isTime(entry.at) ? open : ` --at ${entry.at}`;
  const cancelled = does === 'cancel' ? ' --cancelled' : '';
  return `${certain}apptrack status ${shellWord(application.id)} ${entry.status} ${date}${at}${cancelled}`;
}

const isTime = (at: string): boolean => parseDateTime(at) !== null && instantOf(at, 'UTC') !== null;

/** A piece of news as a program gets it. */
export function newsItem(outcome: NewsOutcome, isTaken: boolean) {
  const { news } = outcome;
  const item = {
    became: isTaken ? ('taken' as const) : outcome.became,
    line: news.line,
    subject: news.subject,
    kind: news.event === null ? news.answer.kind : ('appointment' as const),
    quote: news.answer.quote,
    message: news.message,
  };
  switch (outcome.became) {
    case 'proposed': {
      const { application, does, entry, doubts, told } = outcome;
      const { date, status, at, with: people, note, reason, cancelled } = entry;
      return {
        ...item,
        application: application.id,
        does,
        entry: { date, status, at, with: people, note, reason, cancelled },
        told,
        times: news.times,
        certain: doubts.length === 0,
        doubts,
      };
    }
    case 'known':
      return { ...item, application: outcome.application.id };
    case 'ambiguous':
      return { ...item, candidates: outcome.candidates.map(({ id }) => id) };
    case 'strange':
      return { ...item, why: outcome.why };
  }
}
