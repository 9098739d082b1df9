/** A cover letter's skeleton from a match report: what is known, and questions where nothing is. */

import { foldText } from '../fold-text.ts';
import { singleLine } from '../plain-text.ts';
import { isWorthNaming, type SkillComparison } from './compare-skills.ts';
import type { YearsComparison } from './compare-years.ts';
import type { Evidence } from './evidence.ts';
import type { MatchReport } from './report.ts';
import { linesOf, passageAt } from './scan-text.ts';
import { stripMarkdown } from './strip-markdown.ts';

const mostPoints = 6;
const mostQuestions = 6;
const longestQuote = 320;

/** Whom a letter goes to; null where nobody said. */
export interface LetterOccasion {
  company: string | null;
  role: string | null;
  contacts: readonly { name: string }[];
  posting: string;
}

/**
 * Drafts a letter as Markdown to edit. Every statement quotes a line of the résumé, beside what the posting says where
 * the résumé shows all of that; what it does not say is left in square brackets or asked at the end. `skillsIn` gives the
 * names of the skills that a text names.
 */
export function draftLetter(
  report: Pick<MatchReport, 'matched' | 'missing' | 'years'>,
  occasion: LetterOccasion,
  resume: { name: string | null; body: string },
  skillsIn: (text: string) => ReadonlySet<string>,
): string {
  const posting = (evidence: Evidence) => quote(passageAt(occasion.posting, evidence));
  const held = skillsIn(resume.body);
  const said: Said = {
    posting,
    shown: (lead, evidence) => {
      const text = posting(evidence);
      const statement = `${lead}: ${quoted(text)}`;
      // A report has one place for each skill, and a line may name one in other words: so the statement itself is read.
      const names = [...skillsIn(statement)];
      return isShown(text, report, resume.body) && names.every((name) => held.has(name)) ? statement : null;
    },
    resume: (evidence) => quote(passageAt(resume.body, evidence)),
    line: (number) => quote(linesOf(resume.body)[number - 1] ?? ''),
  };
  const parts = [
    `${greeting(occasion)},`,
    `I am applying for the position of ${plainOr(occasion.role, '[the role]')} at ${plainOr(occasion.company, '[the company]')}.`,
    '[What drew you to them, in a sentence or two of your own?]',
    ...points(report.matched, said),
    ...metYears(report.years, said),
    '[When could you start, and what would you like to talk about first?]',
    'Kind regards,',
    plainOr(resume.name, '[Your name]'),
    ...questions(report, said),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What the texts say at a line, as quotations. */
interface Said {
  posting: (evidence: Evidence) => string;
  /** A statement with the posting's line, where the résumé shows all that it asks for. */
  shown: (lead: string, evidence: Evidence) => string | null;
  /** A line of the résumé by its number. */
  line: (number: number) => string;
  resume: (evidence: Evidence) => string;
}

/** Whether the résumé has every number of a quotation of the posting, and every skill in the very word. */
function isShown(
  text: string,
  { matched, missing }: Pick<MatchReport, 'matched' | 'missing'>,
  body: string,
): boolean {
  const [asked, said] = [foldText(text), foldText(body)];
  const asks = (words: string) => asked.includes(foldText(words));
  return (
    !missing.some(({ name, posting }) => asks(name) || asks(posting.words)) &&
    !matched.some(
      ({ posting: { words }, proficiency }) =>
        asks(words) && (!said.includes(foldText(words)) || proficiency?.shown === null),
    ) &&
    numbersIn(text).every((number) => numbersIn(body).includes(number))
  );
}

function numbersIn(text: string): string[] {
  return text.match(/\p{N}+/gu) ?? [];
}

function greeting({ contacts }: LetterOccasion): string {
  const name = contacts[0]?.name;
  return name === undefined ? 'Dear hiring team' : `Dear ${plain(name)}`;
}

/** The matched skills, those shown by one line of the résumé together, heaviest first. */
function points(matched: readonly SkillComparison[], said: Said): string[] {
  const shown = matched.flatMap(({ posting, resume }) => (resume === null ? [] : [{ posting, resume }]));
  const byLine = Map.groupBy(shown, ({ resume }) => resume.line);
  const lines = [...byLine.values()].slice(0, mostPoints).map((places) => point(places, said));
  return lines.length === 0 ? [] : ['What you ask for, and where I have done it:', lines.join('\n')];
}

function point(places: readonly { posting: Evidence; resume: Evidence }[], said: Said): string {
  const [first] = places as [(typeof places)[number]];
  // In the résumé's own words: another name for the same thing may say more.
  const names = [...new Set(places.map(({ resume }) => `**${plain(resume.words)}**`))].join(', ');
  const asked = said.shown('You write', first.posting);
  return `- ${names}. ${asked === null ? '' : `${asked} `}From my résumé: ${quoted(said.resume(first.resume))} [What came of it?]`;
}

/** How many lines with dates are quoted. */
const mostDated = 3;

/** The first length of experience that the résumé shows in the very field that is asked for. */
function metYears(years: readonly YearsComparison[], said: Said): string[] {
  const met = years.find((asked) => asked.met === true);
  if (!met?.resume) return [];
  const { resume } = met;
  const lead = 'You ask for experience';
  const asked = said.shown(lead, met.posting) ?? `${lead}.`;
  const dates = resume.dated.slice(0, mostDated).map(said.line);
  const quotes = [...new Set([said.resume(resume), ...dates])].map(quoted).join(' ');
  return [`${asked} My résumé says: ${quotes}`];
}

/** The gaps, as questions to the writer; to be deleted before sending. */
function questions({ missing, years }: Pick<MatchReport, 'missing' | 'years'>, said: Said): string[] {
  const skills = missing
    .filter(isWorthNaming)
    .slice(0, mostQuestions)
    .map(
      ({ name, required, posting }) =>
        `- ${plain(name)}${required ? '' : ' (nice to have)'}: “${said.posting(posting)}” Have you done this, or something close to it? Where?`,
    );
  const lengths = years
    .filter(({ met }) => met !== true)
    .map(({ posting, resume }) =>
      resume
        ? `- “${said.posting(posting)}” Your résumé shows ${resume.years} years. Is that all of it?`
        : `- “${said.posting(posting)}” How long have you done this?`,
    );
  const all = [...skills, ...lengths];
  return all.length === 0
    ? []
    : ['---', 'Questions to answer above, or to leave out (delete this part):', all.join('\n')];
}

/** A line as a quotation: without markup and list marks, cut at a word where it is long. */
function quote(line: string): string {
  const text = plain(line.replace(/^\s*(?:[-*+•]|\d{1,2}[.)]|#{1,6}|>)\s/u, ''));
  if (text.length <= longestQuote) return text;
  const cut = text.slice(0, longestQuote).toWellFormed();
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestQuote / 2))} …`;
}

/** A quotation as a sentence of its own: what stands in two of them is no enumeration. */
function quoted(text: string): string {
  return /[.!?…]$/u.test(text) ? `“${text}”` : `“${text}”.`;
}

function plainOr(text: string | null, otherwise: string): string {
  return text === null ? otherwise : plain(text);
}

/** Text from a file as plain words: no Markdown, no HTML. */
function plain(text: string): string {
  return singleLine(stripMarkdown(text).replace(/[<>*`[\]|\\]/gu, ' '));
}
