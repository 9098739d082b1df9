/** What the makers of job boards and recruiting systems call the parts of their pages, which mark up nothing else of a job. */
import type { Element } from 'hast';

/** A part of a page that is told by its name. */
export type PagePart =
  | 'company'
  | 'role'
  | 'location'
  | 'employment'
  | 'workMode'
  | 'salary'
  /** The posting itself. */
  | 'posting';

/** By part, the names in classes, ids and data attributes, with blanks between; a plus joins two that must be there. */
const written: Record<PagePart, string> = {
  role:
    'topcard__title top-card-layout__title job-details-jobs-unified-top-card__job-title jobs-unified-top-card__job-title ' +
    'jobsearch-JobInfoHeader-title job-detail-title header-job-title jobPostingHeader app-title jb-title',
  company:
    'topcard__org-name-link job-details-jobs-unified-top-card__company-name jobs-unified-top-card__company-name ' +
    'inlineHeader-companyName advertiser-name metadata-company-name',
  location:
    'topcard__flavor--bullet job-details-jobs-unified-top-card__primary-description-container ' +
    'job-details-jobs-unified-top-card__tertiary-description-container jobs-unified-top-card__bullet ' +
    'inlineHeader-companyLocation job-detail-location metadata-location job__location posting-category+location ' +
    'jobMetaItemLocation',
  employment: 'job-detail-work-type metadata-work-type posting-category+commitment',
  workMode: 'posting-category+workplaceTypes jobs-unified-top-card__workplace-type',
  salary: 'job-detail-salary salaryInfoAndJobType',
  posting:
    'show-more-less-html__markup jobs-description__content jobs-description-content__text jobDescriptionText jobAdDetails ' +
    'jobPostingDescription job__description job-sec-text job-description',
};

const names = Object.entries(written).flatMap(([part, all]) =>
  all.split(' ').map((name) => ({ part: part as PagePart, tokens: name.split('+') })),
);
const byToken = new Map(names.map((name) => [name.tokens.at(-1) ?? '', name]));

const attributes = [
  'className',
  'id',
  'dataAutomation',
  'dataAutomationId',
  'dataTestid',
  'dataTestId',
  'dataAt',
  'dataQa',
];

/** A name as a compiler of styles makes it: `JobHeader_jobTitle__x1Y2z`. */
const made = /^[A-Z]\w*?_([a-z]\w*)__[\w-]{5}$/;
/** No longer one is read, however a page is written. */
const longestName = 100;

/** Which part an element is; null for all others. */
export function partOf({ properties }: Element): PagePart | null {
  const tokens = attributes.flatMap((name) => {
    const value = properties[name];
    return value === undefined || value === null
      ? []
      : [value].flat().flatMap((one) => `${one}`.split(/\s+/));
  });
  for (const token of tokens) {
    const own = (token.length <= longestName && made.exec(token)?.[1]) || token;
    const found = byToken.get(own);
    if (found?.tokens.every((one) => one === own || tokens.includes(one)) === true) return found.part;
  }
  return null;
}

/** What a part says: the first of several things in it, without what is merely for screen readers or for counting. */
export function partText(part: PagePart, text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (part === 'location') return (line.split(/\s+[·•|]\s+/)[0] ?? '').replace(/^[·•|–-]\s*/, '');
  return part === 'role' ? line.replace(/\s+[-–]\s+job post$/i, '') : line;
}
