/** The description of a JobPosting, which is HTML, HTML with its tags escaped, or plain text, as Markdown. */
import { headingsOf } from './headings.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { isObject, type Json, textOf } from './json-text.ts';

const tag = /<[a-z!/]/i;
const escapedTag = /&(?:amp;)*(?:lt|#0*60|#x0*3c);/i;

/** The Markdown of a description; empty where it is no text. */
function descriptionOf(value: unknown): string {
  if (typeof value !== 'string') return '';
  let html = value;
  for (let depth = 0; depth < 4 && !tag.test(html) && escapedTag.test(html); depth += 1)
    html = unescapeOnce(html);
  return htmlToMarkdown(tag.test(html) ? html : paragraphsOf(html));
}

function unescapeOnce(text: string): string {
  const references: [RegExp, string][] = [
    [/&(?:lt|#0*60|#x0*3c);/gi, '<'],
    [/&(?:gt|#0*62|#x0*3e);/gi, '>'],
    [/&(?:quot|#0*34|#x0*22);/gi, '"'],
    [/&amp;/gi, '&'],
  ];
  return references.reduce((result, [pattern, character]) => result.replace(pattern, character), text);
}

/** Plain text as HTML: blank lines part paragraphs, lines with a bullet are items of a list, others keep their breaks. */
function paragraphsOf(text: string): string {
  const html = text.split(/\r?\n/).map((line) => {
    const item = /^\s*[-*•·‣▪◦–]\s+(.*)$/.exec(line)?.[1];
    if (item !== undefined) return `<li>${item}</li>`;
    return line.trim() === '' ? '<p>' : `${line}<br>`;
  });
  return html.join('').replace(/(?:<li>.*?<\/li>)+/g, (items) => `<ul>${items}</ul><p>`);
}

/** The parts that a JobPosting may have beside its description, by the heading that they get. */
const parts: [heading: string, keys: string[]][] = [
  ['Responsibilities', ['responsibilities']],
  ['Qualifications', ['qualifications']],
  ['Skills', ['skills']],
  ['Education', ['educationRequirements']],
  ['Experience', ['experienceRequirements']],
  [
    'Other requirements',
    [
      'physicalRequirement',
      'sensoryRequirement',
      'securityClearanceRequirement',
      'eligibilityToWorkRequirement',
      'specialCommitments',
    ],
  ],
  ['Benefits', ['jobBenefits', 'benefits', 'incentiveCompensation', 'incentives']],
  ['Working hours', ['workHours']],
  ['About the employer', ['employerOverview']],
];

/** The whole posting in Markdown: the description, and under headings of their own the parts that it does not hold already. */
export function wholePosting(json: Json): string {
  const described = [json.description].flat().map((value) => descriptionOf(textValue(value)));
  let posting = described.filter((text) => text !== '').join('\n\n');
  const levels = headingsOf(posting).map(({ depth }) => depth);
  const marks = '#'.repeat(Math.min(2, ...levels));
  for (const [heading, keys] of parts) {
    const items = keys
      .flatMap((key) => [json[key]].flat().slice(0, 200).map(partText))
      .filter((text) => text !== '');
    const fresh = [...new Set(items)].filter((text) => !bare(posting).includes(bare(text)));
    if (fresh.length === 0) continue;
    const isList = fresh.length > 1 && fresh.every((text) => !text.includes('\n'));
    const text = isList
      ? fresh.map((item) => `- ${item.replace(/^[-*+]\s+/, '')}`).join('\n')
      : fresh.join('\n\n');
    posting = `${posting}\n\n${marks} ${heading}\n\n${text}`.trim();
  }
  return posting;
}

const textValue = (value: unknown): unknown =>
  isObject(value) ? (value['@value'] ?? value.name ?? value.description) : value;

/** One part: a text, a term with a name, a credential (`bachelor degree`), or months of experience. */
function partText(value: unknown): string {
  if (!isObject(value)) return typeof value === 'number' ? '' : descriptionOf(value);
  const { monthsOfExperience: months } = value;
  const said = [
    value.name ?? value['@value'],
    value.description,
    value.credentialCategory,
    value.competencyRequired,
  ]
    .flat()
    .map((part) => descriptionOf(isObject(part) ? textOf(part) : part))
    .filter((part) => part !== '');
  if (Number(months) > 0) said.push(monthsText(Number(months)));
  return [...new Set(said)].join(': ');
}

function monthsText(months: number): string {
  const years = months / 12;
  const [count, unit] = Number.isInteger(years) ? [years, 'year'] : [months, 'month'];
  return `${count} ${unit}${count === 1 ? '' : 's'} of experience`;
}

/** Words alone, to see whether a text stands in another. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
