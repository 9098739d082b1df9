/** The years of experience that a posting asks for, beside those that a résumé names or its dated work adds up to. */
import type { AnalysedText, EvidencedYears } from './analyse-text.ts';
import { type DatedWork, monthsOf } from './dated-work.ts';
import type { Evidence } from './evidence.ts';
import { type ExperienceField, isOfField, rootsOf } from './experience-field.ts';
import { scanText } from './scan-text.ts';

/** Years asked for. */
export interface YearsComparison {
  min: number;
  /** The upper end of a range such as three to five years, else null. */
  max: number | null;
  /** The skills they are asked in; empty for experience in general. */
  skills: string[];
  /** What they are asked in, in the posting's words; may be empty. */
  subject: string;
  required: boolean;
  /** Whether the résumé shows enough in the same field; null where it does not say, or the posting does not say of what. */
  met: boolean | null;
  posting: Evidence;
  /** What the résumé shows: the years, the line, and whether they are named or come from the dates of its work. */
  resume: ShownYears | null;
}

/** Years that a résumé shows. */
export interface ShownYears extends Evidence {
  years: number;
  /** The lines of dated work that the years are the sum of, without what overlaps; empty where a line names them. */
  dated: number[];
}

/** The posting's years in its order, each once. `month` is this one, as months since the year 0. */
export function compareYears(
  posting: AnalysedText,
  resume: AnalysedText,
  month: number | null = null,
): YearsComparison[] {
  return posting.years.map((asked) => {
    const { min, max, skills, subject, level, evidence } = asked;
    const shown = shownFor(asked, posting.title, { resume, month });
    return {
      min,
      max,
      skills,
      subject,
      required: level === 'required' || level === 'mentioned',
      met: shown ? shown.years >= min : null,
      posting: evidence,
      resume: shown,
    };
  });
}

interface Shown {
  resume: AnalysedText;
  month: number | null;
}

/** What the résumé shows of the years asked for; where several skills are meant, of the one with the fewest. */
function shownFor(asked: EvidencedYears, title: string | null, shown: Shown): ShownYears | null {
  if (asked.skills.length === 0) {
    // Where nothing is said of what, it is of the job's own kind.
    const field = asked.field.length > 0 ? asked.field : titleField(title);
    return longestIn(
      (skills, roots) => isOfField(roots, field) || skills.some((name) => named(name, field)),
      shown,
    );
  }
  const each = asked.skills.map((name) => {
    const field = [fieldWords(name)];
    return longestIn((skills, roots) => skills.includes(name) || isOfField(roots, field), shown);
  });
  if (asked.anyOf)
    return each.reduce((best, next) => (next && (!best || next.years > best.years) ? next : best), null);
  return each.reduce(
    (least, next) => (least && next && next.years < least.years ? next : next && least),
    each[0] ?? null,
  );
}

/** Whether a skill is what a field is called. */
function named(skill: string, field: ExperienceField): boolean {
  return isOfField(new Set(fieldWords(skill)), field);
}

function fieldWords(name: string): string[] {
  return rootsOf(scanText(name).tokens);
}

const ranks = new Set('senior junior lead principal m w d f h x all genders e'.split(' '));

function titleField(title: string | null): ExperienceField {
  if (title === null) return [];
  const [first = ''] = title.split(/[,(|–—/:]|\s-\s/u);
  const words = scanText(first).tokens.filter(({ key }) => !ranks.has(key));
  return words.length === 0 ? [] : [rootsOf(words)];
}

type Answers = (skills: readonly string[], roots: ReadonlySet<string>) => boolean;

/** The longest experience that answers: in so many words, or by the dates of work. */
function longestIn(answers: Answers, { resume, month }: Shown): ShownYears | null {
  const told = resume.years
    .filter(
      ({ skills, field }) => answers(skills, new Set()) || field.some((words) => answers([], new Set(words))),
    )
    .reduce<EvidencedYears | null>((best, next) => (best && best.min >= next.min ? best : next), null);
  const works = resume.work.filter(({ skills, roots }) => answers(skills, new Set(roots)));
  const years = Math.floor(monthsOf(works, month, resume.work) / 12);
  const [longest] = works.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  if (longest && years > (told?.min ?? 0))
    return { ...longest.evidence, years, dated: works.map(({ dates }) => dates) };
  return told && { ...told.evidence, years: told.min, dated: [] };
}

/** What goes on is the longest. */
function lengthOf({ from, to }: DatedWork): number {
  return to === null ? Number.POSITIVE_INFINITY : to - from;
}
