/** How well a résumé answers a posting, for the terminal. */
import type { SkillComparison } from '../../core/match/compare-skills.ts';
import type { YearsComparison } from '../../core/match/compare-years.ts';
import { shownYearsText, understoodText, yearsDemandText } from '../../core/match/demand-text.ts';
import type { Evidence } from '../../core/match/evidence.ts';
import type { MatchDocument, ResumeChoice } from '../../core/match/match-document.ts';
import { detailsText } from '../../core/match/skill-remark.ts';
import { singleLine } from '../../core/plain-text.ts';
import type { Drawing } from '../terminal.ts';
import { bar } from './bars.ts';
import { joinSections, titled } from './sections.ts';
import { cut, pad, widthOf, wrap } from './text-width.ts';

const why: Readonly<Record<ResumeChoice, string>> = {
  asked: 'as asked',
  application: 'the application names it',
  best: 'the best of all',
};

/** A whole report; every figure with the lines that it comes from. */
export function renderMatch(
  match: MatchDocument,
  { heading, ...drawing }: Drawing & { heading: string | null },
): string[] {
  const { paint } = drawing;
  const { matched, missing } = match.coverage;
  const sections: string[][] = [
    [...(heading === null ? [] : [paint('bold', heading)]), ...figures(match, drawing)],
    titled(
      'Missing',
      missing.flatMap((skill) => skillLines(skill, drawing)),
      paint,
    ),
    titled(
      'Matched',
      matched.flatMap((skill) => skillLines(skill, drawing)),
      paint,
    ),
    titled('Not understood', unreadLines(match, drawing), paint),
    titled(
      'Years',
      match.years.flatMap((years) => yearsLines(years, drawing)),
      paint,
    ),
    titled('Suggestions', suggestionLines(match, drawing), paint),
    match.ranking.length > 1 ? titled('All résumés', rankingLines(match, drawing), paint) : [],
  ];
  return joinSections(sections);
}

/** The same in a few lines: the figures, and what is missing. */
export function matchSummary(match: MatchDocument, drawing: Drawing): string[] {
  const { lines } = match.understanding;
  if (match.resume === null || (match.coverage.score === null && lines === 0)) return [match.reason ?? ''];
  const names = match.coverage.missing.filter(({ weight }) => weight > 0).map(({ name }) => name);
  const shown = names.slice(0, 8).join(', ') + (names.length > 8 ? `, and ${names.length - 8} more` : '');
  const gaps = names.length === 0 ? [] : labelled('Missing', shown, drawing);
  return [...figures(match, drawing), ...gaps];
}

function figures(match: MatchDocument, drawing: Drawing): string[] {
  const { score, weights } = match.coverage;
  const resume =
    match.resume === null || match.chosen === null ? null : `${match.resume} (${why[match.chosen]})`;
  const share =
    score === null
      ? null
      : `${pad(percent(score), 7, true)}  ${pad(bar(score / 100, 20), 20)}  ${weights.matched} of ${weights.total} by weight`;
  const rows: [string, string | null][] = [
    ['Résumé', resume],
    ['Coverage', share],
    [
      'Similarity',
      match.similarity === null ? null : `${pad(percent(match.similarity), 7, true)}  of the words`,
    ],
    ['Understood', match.understanding.lines === 0 ? null : understoodText(match.understanding)],
    ['No figure', match.reason],
  ];
  return rows.flatMap(([label, value]) => (value === null ? [] : labelled(label, value, drawing)));
}

function labelled(label: string, value: string, { width, paint }: Drawing): string[] {
  const lead = `${paint('dim', pad(label, 10))}  `;
  if (widthOf(value) + 12 <= width) return [lead + value];
  const [first = '', ...rest] = wrap(value, Math.max(20, width - 12));
  return [lead + first, ...rest.map((line) => ' '.repeat(12) + line)];
}

function skillLines(skill: SkillComparison, drawing: Drawing): string[] {
  const { paint } = drawing;
  const style =
    skill.resume !== null ? 'green' : skill.required ? 'red' : skill.weight === 0 ? 'dim' : 'yellow';
  const shown = skill.resume ?? skill.near?.resume ?? null;
  return [
    `${pad(skill.weight.toFixed(2), 6, true)}  ${paint(style, skill.name)}  ${paint('dim', detailsText(skill))}`,
    evidenceLine('posting', skill.posting, drawing),
    ...(shown === null ? [] : [evidenceLine('résumé', shown, drawing)]),
  ];
}

function evidenceLine(side: string, { line, text, words }: Evidence, { width, paint }: Drawing): string {
  const lead = `        ${pad(side, 7)} ${pad(String(line), 3, true)}  `;
  return (
    paint('dim', lead) + around(singleLine(text), singleLine(words), Math.max(20, width - widthOf(lead)))
  );
}

/** A text cut to a width so that the words that matter are seen. */
function around(text: string, words: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const place = text.indexOf(words);
  const start = place + words.length < width - 10 ? 0 : text.lastIndexOf(' ', place - width / 3) + 1;
  return start > 0 ? `…${cut(text.slice(start), width - 1)}` : cut(text, width);
}

function yearsLines(years: YearsComparison, drawing: Drawing): string[] {
  const { paint } = drawing;
  const style = years.met === true ? 'green' : years.met === false ? 'red' : 'yellow';
  return [
    `        ${yearsDemandText(years)}  ${paint(style, shownYearsText(years, 'your'))}`,
    evidenceLine('posting', years.posting, drawing),
    ...(years.resume === null ? [] : [evidenceLine('résumé', years.resume, drawing)]),
  ];
}

/** The lines of the requirements that its reader has to compare alone. */
function unreadLines({ understanding }: MatchDocument, { width, paint }: Drawing): string[] {
  return understanding.unread.map(({ line, text }) => {
    const lead = `        posting ${pad(String(line), 3, true)}  `;
    return paint('dim', lead) + cut(singleLine(text), Math.max(20, width - widthOf(lead)));
  });
}

function suggestionLines({ suggestions }: MatchDocument, { width, paint }: Drawing): string[] {
  return suggestions.flatMap(({ text, points }) => {
    const gain = pad(points > 0 ? `+${points.toFixed(1)}` : '', 6, true);
    const [first = '', ...rest] = wrap(text, Math.max(20, width - 8));
    return [`${paint('cyan', gain)}  ${first}`, ...rest.map((line) => ' '.repeat(8) + line)];
  });
}

function rankingLines({ ranking, resume }: MatchDocument, { paint }: Drawing): string[] {
  const width = Math.max(...ranking.map((one) => widthOf(one.resume)));
  return ranking.map((one) => {
    const name = pad(one.resume, width);
    const row = [one.score, one.similarity].map((figure) =>
      pad(figure === null ? '–' : percent(figure), 7, true),
    );
    return `        ${one.resume === resume ? paint('bold', name) : name}  ${row.join('  ')}`;
  });
}

function percent(figure: number): string {
  return `${figure.toFixed(1)} %`;
}
