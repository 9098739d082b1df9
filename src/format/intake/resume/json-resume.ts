/** JSON Resume (jsonresume.org, version 1) as Markdown. */
import { isMapping } from '../../yaml-values.ts';
import { tidyLine } from './blocks.ts';
import { escapeText, type ResumeMarkdown } from './write-markdown.ts';

type Item = Record<string, unknown>;

const text = (value: unknown): string =>
  typeof value === 'string' ? tidyLine(value) : typeof value === 'number' ? String(value) : '';
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const items = (value: unknown): Item[] => list(value).filter(isMapping);
const labelled = (label: string, value: string): string => (value === '' ? '' : `${label}: ${value}`);
const joined = (parts: readonly string[], by: string): string => parts.filter((part) => part !== '').join(by);

/** The Markdown of a document, and what of it has no place there. */
export function readJsonResume(document: Item): ResumeMarkdown & { unread: string[] } {
  const basics = isMapping(document.basics) ? document.basics : {};
  const name = text(basics.name);
  const parts = [
    name === '' ? '' : `# ${escapeText(name)}`,
    headOf(basics),
    section('Summary', paragraphs(basics.summary)),
    ...Object.entries(sections).map(([key, { title, item }]) =>
      section(
        title,
        items(document[key])
          .map(item)
          .filter(Boolean)
          .join(isListed.has(key) ? '\n' : '\n\n'),
      ),
    ),
  ];
  return { markdown: `${joined(parts, '\n\n')}\n`, name: name || null, unread: unreadIn(document, basics) };
}

function headOf(basics: Item): string {
  const { city, region, countryCode, address, postalCode } = isMapping(basics.location)
    ? basics.location
    : {};
  const place = joined(
    [text(address), joined([text(postalCode), text(city)], ' '), text(region), text(countryCode)],
    ', ',
  );
  const profiles = items(basics.profiles).map(({ network, username, url }) =>
    joined([text(network), bareAddress(url) || text(username)], ': '),
  );
  const contact = joined(
    [place, text(basics.email), text(basics.phone), addressOf(basics), ...profiles],
    ' · ',
  );
  return [text(basics.label), contact]
    .filter(Boolean)
    .map((line) => escapeText(line))
    .join('\\\n');
}

/** An address; in the first version it was called website. */
const addressOf = ({ url, website }: Item): string => bareAddress(url) || bareAddress(website);
const bareAddress = (value: unknown): string => text(value).replace(/^https?:\/\/(?:www\.)?|\/$/gi, '');

interface Section {
  title: string;
  item(value: Item): string;
}

const entry = (title: string, where: string, value: Item, more: string[] = []): string => {
  const head = joined([joined([title, where], ', '), datesOf(value)], ' · ');
  const body = [text(value.location), text(value.description), ...more]
    .filter(Boolean)
    .map((line) => escapeText(line));
  const points = list(value.highlights).map(text).filter(Boolean);
  return joined(
    [
      head === '' ? '' : `### ${escapeText(head)}`,
      body.join('\\\n'),
      paragraphs(value.summary),
      points.map((point) => `- ${escapeText(point)}`).join('\n'),
    ],
    '\n\n',
  );
};

const point = (title: unknown, ...more: unknown[]): string => {
  const rest = joined(more.flat().map(text), ', ');
  const words = joined([text(title), rest], text(title) === '' ? '' : ': ');
  return words === '' ? '' : `- ${escapeText(words)}`;
};

/** The sections in the order in which a résumé has them. */
const sections: Record<string, Section> = {
  work: {
    title: 'Experience',
    item: (one) => entry(text(one.position), text(one.name ?? one.company), one, [addressOf(one)]),
  },
  volunteer: {
    title: 'Volunteering',
    item: (one) => entry(text(one.position), text(one.organization), one, [addressOf(one)]),
  },
  projects: {
    title: 'Projects',
    item: (one) =>
      entry(text(one.name), text(one.entity), one, [
        joined(list(one.roles).map(text), ', '),
        joined(list(one.keywords).map(text), ', '),
        addressOf(one),
      ]),
  },
  education: {
    title: 'Education',
    item: (one) =>
      entry(joined([text(one.studyType), text(one.area)], ' '), text(one.institution), one, [
        labelled('Score', text(one.score ?? one.gpa)),
        joined(list(one.courses).map(text), ', '),
        addressOf(one),
      ]),
  },
  certificates: {
    title: 'Certificates',
    item: (one) => point(one.name, one.issuer, one.date, addressOf(one)),
  },
  skills: { title: 'Skills', item: (one) => point(one.name, one.level, list(one.keywords)) },
  languages: { title: 'Languages', item: (one) => point(one.language, one.fluency) },
  awards: { title: 'Awards', item: (one) => point(one.title, one.awarder, one.date, one.summary) },
  publications: {
    title: 'Publications',
    item: (one) => point(one.name, one.publisher, one.releaseDate, one.summary, addressOf(one)),
  },
  interests: { title: 'Interests', item: (one) => point(one.name, list(one.keywords)) },
  references: { title: 'References', item: (one) => point(one.name, one.reference) },
};
const isListed = new Set([
  'certificates',
  'skills',
  'languages',
  'awards',
  'publications',
  'interests',
  'references',
]);

const section = (title: string, body: string): string => (body === '' ? '' : `## ${title}\n\n${body}`);

function paragraphs(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value
    .split(/\n\s*\n/)
    .map((part) => escapeText(tidyLine(part)))
    .filter(Boolean)
    .join('\n\n');
}

function datesOf({ startDate, endDate, date, releaseDate }: Item): string {
  const start = text(startDate);
  const end = text(endDate);
  if (start === '' && end === '') return text(date ?? releaseDate);
  return start === '' ? end : `${start} – ${end || 'present'}`;
}

const silent = new Set(['$schema', 'meta', 'basics']);

/** The keys that are read of an item, and of what stands at the head. */
const itemKeys = new Set(
  (
    'name company position url website startDate endDate date releaseDate summary highlights location description ' +
    'organization entity roles keywords studyType area institution score gpa courses issuer level language fluency ' +
    'title awarder publisher reference'
  ).split(' '),
);
const headKeys = new Set(
  'name label email phone url website summary location profiles image picture'.split(' '),
);

function unreadIn(document: Item, basics: Item): string[] {
  const others = Object.keys(document).filter((key) => !silent.has(key) && !Object.hasOwn(sections, key));
  const within = Object.keys(sections).flatMap((key) =>
    items(document[key]).flatMap((item) => unknownKeys(item, itemKeys).map((name) => `${key} ${name}`)),
  );
  const left = [...new Set([...others, ...unknownKeys(basics, headKeys), ...within])];
  const unread =
    left.length === 0
      ? []
      : [
          `what JSON Resume does not have was left out: ${left.slice(0, 10).map(tidyLine).join(', ').slice(0, 200)}`,
        ];
  return text(basics.image ?? basics.picture) === '' ? unread : [...unread, 'the picture was left out'];
}

const unknownKeys = (item: Item, known: ReadonlySet<string>): string[] =>
  Object.entries(item).flatMap(([key, value]) => (known.has(key) || isBlank(value) ? [] : [key]));

const isBlank = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);
