/** `apptrack add --from`: what a job page tells of itself. */
import { readFileSync } from 'node:fs';
import { formatSalary } from '../../core/money.ts';
import { decodeText } from '../../format/decode.ts';
import { type PostingFacts, parseJobPosting } from '../../format/job-posting.ts';
import { InvalidFileError } from '../../operations/errors.ts';
import { fetchPage } from '../../store/fetch-page.ts';
import { warn } from '../terminal.ts';
import type { AddOptions } from './add-options.ts';

/** What a page gives to an application; only what it tells. */
export interface FoundFields extends Partial<Omit<AddOptions, 'salary'>> {
  company?: string;
  role?: string;
  salary?: PostingFacts['salary'];
  posting: string;
}

/** Reads a page at an address, in a file, or on standard input where the name is `-`, and says what was found. */
export async function readFrom(source: string): Promise<FoundFields> {
  const facts = /^https?:\/\//i.test(source)
    ? await fetchPage(source).then(({ html, url }) => parseJobPosting(html, url))
    : parseJobPosting(readHtml(source));
  tell(facts);
  const { posting, from: _, ...fields } = facts;
  const told = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  return { ...told, posting } as FoundFields;
}

function readHtml(file: string): string {
  const name = file === '-' ? 'standard input' : file;
  const { text, problems } = decodeText(readFileSync(file === '-' ? 0 : file), name);
  if (text === null) throw new InvalidFileError(`${name} cannot be read:`, problems);
  return text;
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
