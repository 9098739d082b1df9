/** `apptrack add --from`: what a job page tells of itself. */
import { readFileSync } from 'node:fs';
import { formatSalary } from '../../core/money.ts';
import { decodePage, maxPageSize } from '../../format/decode-page.ts';
import { type PostingFacts, parseJobPosting } from '../../format/job-posting.ts';
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
}

/** Reads a page at an address, in a file, or on standard input where the name is `-`, and says what was found. */
export async function readJobPage(source: string): Promise<JobPageFields> {
  const facts = /^https?:\/\//i.test(source)
    ? await fetchPage(source, { typed: true }).then(({ html, url }) => parseJobPosting(html, url))
    : parseJobPosting(readHtml(source));
  tell(facts);
  const { posting, from: _, ...fields } = facts;
  const told = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  return { ...told, posting } as JobPageFields;
}

function readHtml(file: string): string {
  if (/^(?:[a-z][a-z\d+.-]*:\/\/|(?:data|javascript|mailto|about|blob):)/i.test(file))
    throw new UsageError(`--from ${file}: only http and https addresses are read, or name a file`);
  const bytes = readFileSync(file === '-' ? 0 : file);
  if (bytes.length > maxPageSize) throw new WorkError(`${file} is larger than ${maxPageSize / 1e6} MB`);
  return decodePage(bytes);
}

function tell({ company, role, location, salary, posting, from }: PostingFacts): void {
  const parts = [
    `company: ${company ?? 'not found'}`,
    `role: ${role ?? 'not found'}`,
    location === null ? '' : `location: ${location}`,
    salary === null ? '' : `salary: ${formatSalary(salary)}`,
    `posting: ${posting.length} characters`,
  ].filter(Boolean);
  warn(
    `Found ${from === 'JobPosting' ? 'a job posting' : 'no job posting, but a page'} (${parts.join('; ')}).`,
  );
}
