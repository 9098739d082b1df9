/** `apptrack add --from`: what a job page tells of itself. */
import { readFileSync } from 'node:fs';
import type { CalendarDate } from '../../core/calendar-date.ts';
import { formatSalary } from '../../core/money.ts';
import { decodePage, maxPageSize } from '../../format/decode-page.ts';
import { type PostingFacts, parseJobPosting, parsePostingText } from '../../format/job-posting.ts';
import { NoPostingError } from '../../format/page-walls.ts';
import { UsageError, WorkError } from '../../operations/errors.ts';
import { fetchPage } from '../../store/fetch-page.ts';
import type { AddOptions } from '../options.ts';
import { warn } from '../terminal.ts';

/** What a page gives to an application; only what it tells. */
export interface JobPageFields extends Partial<Omit<AddOptions, 'salary'>> {
  company?: string;
  role?: string;
  salary?: PostingFacts['salary'];
  posting: string;
  notes: string;
  /** Which of the names are guesses. */
  guessed: PostingFacts['guessed'];
}

/**
 * Reads a page at an address, in a file, or on standard input where the name is `-`, and says what was found. Of several
 * postings it is the one with the role. A page that is no posting is refused.
 */
export async function readJobPage(
  source: string,
  { today, role }: { today: CalendarDate; role: string | undefined },
): Promise<JobPageFields> {
  const { html, url } = /^https?:\/\//i.test(source)
    ? await fetchPage(source, { typed: true })
    : { html: readHtml(source), url: null };
  const facts = factsIn(html, { url, today, role });
  tell(facts);
  const { posting, notes, from: _, said: __, ...fields } = facts;
  const told = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  return { ...told, posting, notes } as JobPageFields;
}

/** What was copied from a page may be its text alone. */
function factsIn(
  html: string,
  context: { url: string | null; today: CalendarDate; role: string | undefined },
): PostingFacts {
  try {
    const isText = !/<[a-z!/?]/i.test(html) && html.trim() !== '';
    return isText ? parsePostingText(html, context.today) : parseJobPosting(html, context);
  } catch (error) {
    if (error instanceof NoPostingError) throw new WorkError(`nothing is written: ${error.message}`);
    throw error;
  }
}

function readHtml(file: string): string {
  if (/^(?:[a-z][a-z\d+.-]*:\/\/|(?:data|javascript|mailto|about|blob):)/i.test(file))
    throw new UsageError(`--from ${file}: only http and https addresses are read, or name a file`);
  const bytes = readFileSync(file === '-' ? 0 : file);
  if (bytes.length > maxPageSize) throw new WorkError(`${file} is larger than ${maxPageSize / 1e6} MB`);
  return decodePage(bytes);
}

function tell({ company, role, location, salary, deadline, posting, notes, said, from }: PostingFacts): void {
  const parts = [
    `company: ${company ?? 'not found'}`,
    `role: ${role ?? 'not found'}`,
    location === null ? '' : `location: ${location}`,
    salary === null ? '' : `salary: ${formatSalary(salary)}`,
    deadline === null ? '' : `deadline: ${deadline}`,
    `posting: ${posting.length} characters`,
  ].filter(Boolean);
  warn(
    `Found ${from === 'JobPosting' ? 'a job posting' : from === 'text' ? 'a text' : 'no job posting, but a page'} (${parts.join('; ')}).`,
  );
  for (const line of said) warn(`Mind: ${line}.`);
  for (const line of notes.split('\n').filter(Boolean)) warn(`Into the notes: ${line.replace(/^- /, '')}`);
}
