/**
 * What a job page says of itself: schema.org `JobPosting` (https://schema.org/JobPosting) in its many real forms, else its
 * title, headings, labels and text. Everything in it is a stranger's text. What is told is taken; what is guessed,
 * counted up, left out or not understood is said.
 */
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Employment, Salary, WorkMode } from '../core/application.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import { choosePosting, listed, severalRoles, titleOf } from './choose-posting.ts';
import { cleanPosting, leftText } from './clean-posting.ts';
import { boundedHtml } from './html-depth.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { isBoardItself, isJobBoard } from './job-boards.ts';
import { type JobNames, jobNames } from './job-names.ts';
import { type JobPage, readPage } from './job-page.ts';
import { deadlineOf, employmentOf, locationOf, workModeOf } from './job-posting-fields.ts';
import { htmlWithin, postingsOf } from './job-posting-markup.ts';
import { payOf } from './job-posting-pay.ts';
import { type Json, organizationOf, textOf } from './json-text.ts';
import { endedWords, NoPostingError, refusePage, wallOf } from './page-walls.ts';
import { wholePosting } from './posting-description.ts';
import { labelledFacts, labelledLines } from './posting-labels.ts';

/** What was found; null where the page does not tell. */
export interface PostingFacts {
  company: string | null;
  role: string | null;
  url: string | null;
  location: string | null;
  workMode: WorkMode | null;
  employment: Employment | null;
  salary: Salary | null;
  /** Until when it takes applications. */
  deadline: CalendarDate | null;
  /** The posting as Markdown. */
  posting: string;
  /** What is known and has no field, or is an estimate, or could not be read: for the application's notes, in Markdown. */
  notes: string;
  /** What the person should know before it is written: guesses, what was left out, that the posting has ended. */
  said: string[];
  /** Which names are guesses: they may be the other way round, or something else. */
  guessed: JobNames['guessed'];
  /** Where the facts come from. */
  from: 'JobPosting' | 'page' | 'text' | 'mail';
  /** The day on which a mail confirms an application; null where nothing does. */
  applied: CalendarDate | null;
}

/** What is known besides the page. */
export interface PostingContext {
  /** Where it was read from. */
  url?: string | null;
  /** The day by which a posting has ended or not. */
  today?: CalendarDate | null;
  /** The role that is meant, where a page has several postings. */
  role?: string | undefined;
}

/** Less than any posting has: an element that should hold one, and is empty, is none. */
const leastPosting = 100;

const parser = unified().use(rehypeParse);

/** The facts of a page's HTML. Throws a {@link NoPostingError} where it is no posting: a sign-in page, a list. */
export function parseJobPosting(
  html: string,
  { url = null, today = null, role }: PostingContext = {},
): PostingFacts {
  const bounded = boundedHtml(html);
  const root = parser.parse(bounded);
  const page = readPage(root);
  const address = webAddress(page.canonical) ?? webAddress(url);
  const { postings, organizations } = postingsOf(page, root, bounded);
  const text = htmlToMarkdown(html, 'page');
  if (postings.length === 0) {
    const wall = wallOf(page, text, webAddress(url) ?? address);
    if (wall !== null) throw refusePage(wall);
    const matter = page.matter === null ? '' : htmlToMarkdown(htmlWithin(page.matter, bounded));
    const shown = matter.length < leastPosting ? text : matter;
    return endedFacts(pageFacts(page, shown, address, organizations), text, today);
  }
  const { posting, said } = chosen(postings, page, address, role);
  const facts = schemaFacts(posting, page, text, address);
  return endedFacts({ ...facts, said: [...said, ...facts.said] }, text, today);
}

/** The facts of a posting that was copied as plain text. */
export function parsePostingText(written: string, today: CalendarDate | null = null): PostingFacts {
  const clean = cleanPosting(written);
  const [first = ''] = clean.text.split(/\r?\n/, 1);
  const title = first.replace(/^#+\s*/, '').trim();
  const names =
    title.length > 0 && title.length <= 150
      ? jobNames({ titles: [title], site: null, headings: [], organizations: [], url: null })
      : { company: null, role: null, guessed: [] };
  const wall = wallOf({ ...readPage({ type: 'root', children: [] }), title }, clean.text, null);
  if (wall !== null) throw refusePage(wall);
  const { notes, ...labelled } = labelledFacts(labelledLines(clean.text));
  const told = withLabels(names, labelled);
  const facts: PostingFacts = {
    ...labelled,
    company: told.company,
    role: told.role,
    guessed: told.guessed,
    url: null,
    posting: clean.text,
    notes: notesText(notes),
    said: [...guessText(told), ...saidOf(leftText(clean))],
    from: 'text',
    applied: null,
  };
  return endedFacts(facts, clean.text, today);
}

function schemaFacts(json: Json, page: JobPage, text: string, address: string | null): PostingFacts {
  const named = organizationOf(json.hiringOrganization);
  // On a board's own pages its name stands where the company does not want to be named.
  const isHidden = named !== null && isBoardItself(named, address);
  const title = textOf(json.title) ?? textOf(json.name);
  const names = namesBeside({ company: isHidden ? null : named, role: title }, page, address);
  const pay = payOf(json);
  const { deadline, unread } = deadlineOf(json.validThrough);
  const clean = cleanPosting(wholePosting(json) || text);
  return {
    ...names,
    url: webAddress(textOf(json.url)) ?? address,
    location: locationOf(json),
    workMode: workModeOf(json),
    employment: employmentOf(json.employmentType),
    salary: pay.salary,
    deadline,
    posting: clean.text,
    notes: notesText([
      ...pay.notes,
      ...(unread === null ? [] : [`Deadline, as the page says it: ${unread}`]),
    ]),
    said: [
      ...(isHidden ? [`${named} is a job board: the markup names no company`] : []),
      ...guessText(names),
      ...saidOf(leftText(clean)),
    ],
    from: 'JobPosting',
    applied: null,
  };
}

/** The names of the markup, and what the page's title tells in place of one that is missing. */
function namesBeside(
  told: Pick<PostingFacts, 'company' | 'role'>,
  page: JobPage,
  address: string | null,
): JobNames {
  if (told.company !== null && told.role !== null) return { ...told, guessed: [] };
  const names = titleNames(page, address, []);
  return {
    company: told.company ?? names.company,
    role: told.role ?? names.role,
    guessed: names.guessed.filter((key) => told[key] === null),
  };
}

function pageFacts(
  page: JobPage,
  text: string,
  address: string | null,
  organizations: string[],
): PostingFacts {
  const clean = cleanPosting(text || (page.description ?? ''));
  const parts = new Map(page.parts);
  if (isJobBoard(parts.get('company') ?? '', address)) parts.delete('company');
  const { notes, ...labelled } = labelledFacts([...parts, ...page.pairs, ...labelledLines(clean.text)]);
  const told = withParts(withLabels(titleNames(page, address, organizations), labelled), parts);
  return {
    ...labelled,
    company: told.company,
    role: told.role,
    guessed: told.guessed,
    url: address,
    posting: clean.text,
    notes: notesText(notes),
    said: [
      ...severalText(severalRoles(page)),
      ...guessText(told),
      ...saidOf(missingText(page, text)),
      ...saidOf(leftText(clean)),
    ],
    from: 'page',
    applied: null,
  };
}

/** Less text than a form to apply with has that shows the posting as well. */
const leastWords = 150;

/** What is said of a page that shows no posting, and what to do. */
function missingText({ takesFile }: JobPage, text: string): string | null {
  if (takesFile && text.split(/\s+/, leastWords).length < leastWords)
    return 'this is the form to apply with, and shows no posting of its own: give the posting with --jd';
  if (text !== '') return null;
  return 'the page shows no text without a browser: give the posting with --jd, or save the page there';
}

function severalText(roles: readonly string[]): string[] {
  if (roles.length === 0) return [];
  return [
    `the page seems to have ${roles.length} postings (${listed(roles)}); all its text is taken, so keep what is of one`,
  ];
}

function titleNames(page: JobPage, url: string | null, organizations: readonly string[]): JobNames {
  const { title, headline, site, headings, logos } = page;
  return jobNames({
    titles: [title, headline],
    site,
    headings,
    organizations: [...organizations, ...logos],
    url,
  });
}

/** What a part of the page is called is no guess either, and goes before all else. */
function withParts(names: JobNames, parts: JobPage['parts']): JobNames {
  return {
    company: parts.get('company') ?? names.company,
    role: parts.get('role') ?? names.role,
    guessed: names.guessed.filter((key) => !parts.has(key)),
  };
}

/** A label is no guess. */
function withLabels(names: JobNames, labelled: { company: string | null; role: string | null }): JobNames {
  const label = { company: labelled.company, role: labelled.role };
  const isKept = (key: 'company' | 'role') =>
    label[key] === null || (key === 'role' && !names.guessed.includes('role') && names.role !== null);
  return {
    company: label.company ?? names.company,
    role: isKept('role') ? names.role : label.role,
    guessed: names.guessed.filter(isKept),
  };
}

/** What a person is told of names that are guesses. */
export function guessText({ company, role, guessed }: JobNames): string[] {
  const told = { company, role };
  const parts = guessed.filter((key) => told[key] !== null).map((key) => `${key} “${told[key]}”`);
  return parts.length === 0 ? [] : [`guessed from the page's title or address: ${parts.join(', ')}`];
}

const saidOf = (text: string | null): string[] => (text === null ? [] : [text]);

/** A page's words as items of a list in Markdown, each once. */
export const notesText = (notes: readonly string[]): string =>
  [...new Set(notes)].map((note) => `- ${escaped(note)}`).join('\n');

/** A stranger's words as words: nothing in them begins a heading, a list or an element. */
const escaped = (text: string): string => text.replace(/\s+/g, ' ').replace(/[<>[\]`*_\\]/g, '\\$&');

/** Says that a posting has ended, by its day or in its page's words. */
function endedFacts(facts: PostingFacts, text: string, today: CalendarDate | null): PostingFacts {
  const { deadline } = facts;
  if (deadline !== null && today !== null && deadline < today)
    return { ...facts, said: [`this posting ended on ${deadline}`, ...facts.said] };
  const words = endedWords(text);
  return words === null
    ? facts
    : { ...facts, said: [`this posting may have ended; the page says “${words}”`, ...facts.said] };
}

/** The posting that a page is about. */
function chosen(
  postings: readonly Json[],
  page: JobPage,
  address: string | null,
  role: string | undefined,
): { posting: Json; said: string[] } {
  const posting = choosePosting(postings, { ...page, address }, role);
  const others = postings.filter((json) => json !== posting).map(titleOf);
  if (posting !== null && others.length === 0) return { posting, said: [] };
  if (posting !== null)
    return { posting, said: [`the page has other postings as well, left out: ${listed(others)}`] };
  throw new NoPostingError(
    `the page has ${postings.length} postings (${listed(postings.map(titleOf))}); open the page of one of them, or name company and role`,
  );
}

function webAddress(text: string | null | undefined): string | null {
  if (!text || !URL.canParse(text)) return null;
  return /^https?:$/.test(new URL(text).protocol) ? text : null;
}
