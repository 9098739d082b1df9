/** A match report as HTML, the same in the built pages and in the scorer. */

import { escapeHtml } from '../../core/escape-html.ts';
import type { SkillComparison } from '../../core/match/compare-skills.ts';
import type { YearsComparison } from '../../core/match/compare-years.ts';
import { shownYearsText, yearsDemandText } from '../../core/match/demand-text.ts';
import type { Evidence } from '../../core/match/evidence.ts';
import type { MatchDocument, ResumeChoice } from '../../core/match/match-document.ts';
import { detailsText } from '../../core/match/skill-remark.ts';

/** How many suggestions are seen at first. */
const firstSuggestions = 4;

const why: Readonly<Record<ResumeChoice, string>> = {
  asked: '',
  application: ', named by the application',
  best: ', the best of all',
};

/** The whole report; `labelOf` gives a résumé's name for people. Every text in it is escaped. */
export function reportHtml(match: MatchDocument, labelOf: (id: string) => string): string {
  const { matched, missing } = match.coverage;
  const skills = [...missing, ...matched];
  return [
    figuresHtml(match, labelOf),
    match.reason === null ? '' : `<p class="muted">${escapeHtml(match.reason)}</p>`,
    // What another one makes up for is named beside that one.
    chipsHtml(
      'Missing',
      'lacks',
      missing.filter(({ weight }) => weight > 0),
    ),
    chipsHtml('Matched', 'shows', matched),
    unreadHtml(match),
    match.years.length === 0
      ? ''
      : `<h3>Years</h3><ul class="years">${match.years.map(yearsHtml).join('')}</ul>`,
    suggestionsHtml(match),
    skills.length === 0
      ? ''
      : `<details class="lines"><summary>The lines that ask, and the lines that show</summary><ul>${skills.map(linesHtml).join('')}</ul></details>`,
  ].join('');
}

/** What a letter can tell of: what is shown, heaviest first, and the years that are; each with its lines. */
export function factsHtml({ coverage, years }: Pick<MatchDocument, 'coverage' | 'years'>): string {
  const shown = coverage.matched.filter(({ resume }) => resume !== null);
  const lasting = years.filter(({ met }) => met === true);
  if (shown.length + lasting.length === 0)
    return '<p class="muted">The résumé shows nothing of what is asked for.</p>';
  return `<div class="lines"><ul>${shown.map(linesHtml).join('')}</ul></div>${lasting.length === 0 ? '' : `<ul class="years">${lasting.map(yearsHtml).join('')}</ul>`}`;
}

function figuresHtml(
  { coverage, similarity, understanding, resume, chosen, ranking }: MatchDocument,
  labelOf: (id: string) => string,
): string {
  const { score, weights } = coverage;
  const rows: string[] = [];
  const { lines } = understanding;
  if (score !== null) {
    rows.push(
      figure(
        'Coverage',
        `<b>${score.toFixed(1)} %</b>`,
        `${barHtml(score)}<small>${weights.matched} of ${weights.total} by weight</small>`,
      ),
    );
  }
  if (similarity !== null) {
    rows.push(figure('Similarity', `${similarity.toFixed(1)} %`, '<small>of the words (TF-IDF)</small>'));
  }
  if (lines > 0) {
    rows.push(
      figure(
        'Understood',
        `${understanding.understood} of ${lines}`,
        '<small>lines of the requirements</small>',
      ),
    );
  }
  const compared = resume ?? (chosen === 'asked' ? '' : null);
  if (compared !== null && (lines > 0 || score !== null)) {
    const name = compared === '' ? 'pasted' : labelOf(compared);
    rows.push(
      figure(
        'Résumé',
        `${escapeHtml(name)}<small>${why[chosen ?? 'asked']}</small>`,
        othersHtml(ranking, compared, labelOf),
      ),
    );
  }
  return rows.length === 0 ? '' : `<dl class="match-figures">${rows.join('')}</dl>`;
}

function figure(term: string, value: string, more: string): string {
  return `<div><dt>${term}</dt><dd>${value}</dd><dd>${more}</dd></div>`;
}

function othersHtml(
  ranking: MatchDocument['ranking'],
  compared: string,
  labelOf: (id: string) => string,
): string {
  const others = ranking.filter(({ resume, score }) => resume !== compared && score !== null);
  const text = others.map(({ resume, score }) => `${labelOf(resume)} ${score?.toFixed(1)} %`).join(', ');
  return text === '' ? '' : `<small>${escapeHtml(text)}</small>`;
}

/** A bar without inline styles, which the site's security policy refuses. */
function barHtml(percent: number): string {
  return `<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="6" /><rect class="full" width="${percent}" height="6" /></svg>`;
}

function chipsHtml(title: string, sort: string, skills: readonly SkillComparison[]): string {
  if (skills.length === 0) return '';
  const chips = skills.map(
    (skill) =>
      `<li class="${skill.required ? 'firm' : 'faint'}"><span>${escapeHtml(skill.name)}</span> <small>${escapeHtml(detailsText(skill))}</small></li>`,
  );
  return `<h3>${title} <small>${skills.length}</small></h3><ul class="chips ${sort}">${chips.join('')}</ul>`;
}

/** The lines of the requirements that its reader has to compare alone. */
function unreadHtml({ understanding: { lines, understood, unread } }: MatchDocument): string {
  if (unread.length === 0) return '';
  const items = unread.map(
    ({ line, text }) => `<li>${evidenceHtml('Posting', { line, text, words: '' })}</li>`,
  );
  const more = lines - understood - unread.length;
  return `<h3>Not understood <small>${lines - understood}</small></h3><ul class="unread">${items.join('')}</ul>${more > 0 ? `<p class="muted">and ${more} more</p>` : ''}`;
}

function yearsHtml(years: YearsComparison): string {
  const { met, posting, resume } = years;
  const shown = resume === null ? '' : evidenceHtml('Résumé', resume);
  return `<li><b>${escapeHtml(yearsDemandText(years))}</b> <span class="${met === true ? 'met' : 'unmet'}">${escapeHtml(shownYearsText(years, 'the'))}</span>${evidenceHtml('Posting', posting)}${shown}</li>`;
}

function suggestionsHtml({ suggestions }: MatchDocument): string {
  if (suggestions.length === 0) return '';
  const items = suggestions.map(
    ({ text, points }) =>
      `<li>${escapeHtml(text)}${points > 0 ? ` <small>+${points.toFixed(1)}</small>` : ''}</li>`,
  );
  const rest = items.slice(firstSuggestions);
  const more =
    rest.length === 0
      ? ''
      : `<details><summary>${rest.length} more</summary><ol start="${firstSuggestions + 1}">${rest.join('')}</ol></details>`;
  return `<h3>What would help</h3><div class="help"><ol>${items.slice(0, firstSuggestions).join('')}</ol>${more}</div>`;
}

function linesHtml(skill: SkillComparison): string {
  const evidence = skill.resume ?? skill.near?.resume ?? null;
  const shown = evidence === null ? '' : evidenceHtml('Résumé', evidence);
  return `<li><b>${escapeHtml(skill.name)}</b> <small>${escapeHtml(detailsText(skill))}, weight ${skill.weight}</small>${evidenceHtml('Posting', skill.posting)}${shown}</li>`;
}

function evidenceHtml(side: string, { line, text, words }: Evidence): string {
  return `<p class="evidence"><span>${side} ${line}</span> <span>${markedHtml(text, words)}</span></p>`;
}

/** A text with the words that matter marked. */
function markedHtml(text: string, words: string): string {
  const start = words === '' ? -1 : text.indexOf(words);
  if (start < 0) return escapeHtml(text);
  const end = start + words.length;
  return `${escapeHtml(text.slice(0, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>${escapeHtml(text.slice(end))}`;
}
