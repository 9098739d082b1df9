/** A cover letter's skeleton from a match report: what is known, and questions where nothing is. */

import { singleLine } from '../plain-text.ts';
import type { Evidence } from './analyse-text.ts';
import type { SkillComparison } from './compare-skills.ts';
import type { YearsComparison } from './compare-years.ts';
import type { MatchReport } from './report.ts';
import { passageAt } from './scan-text.ts';
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
 * Drafts a letter as Markdown to edit. Every statement quotes a line of the posting or of the résumé; what neither
 * says is left in square brackets or asked at the end.
 */
export function draftLetter(
  report: Pick<MatchReport, 'matched' | 'missing' | 'years'>,
  occasion: LetterOccasion,
  resume: { name: string | null; body: string },
): string {
  const said: Said = {
    posting: (evidence) => quote(passageAt(occasion.posting, evidence)),
    resume: (evidence) => quote(passageAt(resume.body, evidence)),
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
  resume: (evidence: Evidence) => string;
}

function greeting({ contacts }: LetterOccasion): string {
  const name = contacts[0]?.name;
  return name === undefined ? 'Dear hiring team' : `Dear ${plain(name)}`;
}

/** The matched skills, those shown by one line of the résumé together, heaviest first. */
function points(matched: readonly SkillComparison[], said: Said): string[] {
  const byLine = new Map<number, SkillComparison[]>();
  for (const skill of matched) {
    if (!skill.resume) continue;
    byLine.set(skill.resume.line, [...(byLine.get(skill.resume.line) ?? []), skill]);
  }
  const lines = [...byLine.values()].slice(0, mostPoints).map((skills) => point(skills, said));
  return lines.length === 0 ? [] : ['What you ask for, and where I have done it:', lines.join('\n')];
}

function point(skills: readonly SkillComparison[], said: Said): string {
  const [first] = skills as [SkillComparison];
  const names = skills.map(({ name }) => `**${plain(name)}**`).join(', ');
  return `- ${names}. You write: “${said.posting(first.posting)}” From my résumé: “${first.resume ? said.resume(first.resume) : ''}” [What came of it?]`;
}

function metYears(years: readonly YearsComparison[], said: Said): string[] {
  const met = years.find((asked) => asked.met === true && asked.resume !== null);
  if (!met?.resume) return [];
  return [
    `You ask for experience: “${said.posting(met.posting)}” My résumé says: “${said.resume(met.resume)}”`,
  ];
}

/** The gaps, as questions to the writer; to be deleted before sending. */
function questions({ missing, years }: Pick<MatchReport, 'missing' | 'years'>, said: Said): string[] {
  const skills = missing
    .filter(({ level }) => level !== 'aside' && level !== 'alternative')
    .slice(0, mostQuestions)
    .map(
      ({ name, required, posting }) =>
        `- ${plain(name)}${required ? '' : ' (nice to have)'}: “${said.posting(posting)}” Have you done this, or something close to it? Where?`,
    );
  const lengths = years
    .filter(({ met }) => met !== true)
    .map(({ posting, resume }) =>
      resume
        ? `- “${said.posting(posting)}” Your résumé names ${resume.years} years. Is that all of it?`
        : `- “${said.posting(posting)}” How long have you done this?`,
    );
  const all = [...skills, ...lengths];
  return all.length === 0
    ? []
    : ['---', 'Questions to answer above, or to leave out (delete this part):', all.join('\n')];
}

/** A line as a quotation: without markup and list marks, cut at a word where it is long. */
function quote(line: string): string {
  const text = plain(line.replace(/^\s*(?:[-*+•]|\d{1,2}[.)]|#{1,6}|>)\s+/u, ''));
  if (text.length <= longestQuote) return text;
  const cut = text.slice(0, longestQuote).toWellFormed();
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestQuote / 2))} …`;
}

function plainOr(text: string | null, otherwise: string): string {
  return text === null ? otherwise : plain(text);
}

/** Text from a file as plain words: no Markdown, no HTML. */
function plain(text: string): string {
  return singleLine(stripMarkdown(text).replace(/[<>*`[\]|\\]/gu, ' '));
}
