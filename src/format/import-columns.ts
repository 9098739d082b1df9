/** Which column of a spreadsheet or of another tracker's export holds what. */

/** What a column of a table can be taken for. */
export const importFields = [
  'id',
  'company',
  'role',
  'status',
  'source',
  'url',
  'location',
  'workMode',
  'employment',
  'salary',
  'salaryMin',
  'salaryMax',
  'currency',
  'resume',
  'tags',
  'priority',
  'saved',
  'applied',
  'interviewed',
  'offered',
  'rejected',
  'updated',
  'notes',
  'contact',
  'contactEmail',
  'posting',
  'history',
  'contacts',
  'offer',
  'reminders',
  'extra',
  'body',
] as const;

/** One of {@link importFields}. */
export type ImportField = (typeof importFields)[number];

/** The column of each field that has one. */
export type ColumnMap = Partial<Record<ImportField, string>>;

/**
 * Names of columns, folded to lower-case words, in the order of preference: AppTrack's own, then those of Huntr
 * ("Job Title", "Company", "List", "Date Created"), Teal ("Job Position", "Max. Salary", "Date Saved"), Simplify ("Company
 * Name", "Job URL", "Status Date") and of spreadsheets in English and German.
 */
const names: Record<ImportField, readonly string[]> = {
  id: ['id'],
  company: [
    'company',
    'company name',
    'employer',
    'organization',
    'organisation',
    'firma',
    'unternehmen',
    'arbeitgeber',
  ],
  role: [
    'role',
    'title',
    'job title',
    'position',
    'job position',
    'position title',
    'job',
    'role title',
    'job name',
    'stelle',
    'rolle',
  ],
  status: [
    'status',
    'stage',
    'list',
    'list name',
    'state',
    'board list',
    'application status',
    'current status',
    'phase',
  ],
  source: ['source', 'job board', 'found on', 'platform', 'where found', 'board', 'via', 'quelle'],
  url: [
    'url',
    'job url',
    'link',
    'job link',
    'post url',
    'posting url',
    'job posting',
    'job post url',
    'application link',
    'website',
  ],
  location: ['location', 'job location', 'city', 'place', 'ort', 'standort'],
  workMode: ['workmode', 'work mode', 'remote', 'workplace', 'work type', 'workplace type'],
  employment: ['employment', 'employment type', 'job type', 'contract', 'type'],
  salary: ['salary', 'salary range', 'compensation', 'pay', 'gehalt'],
  salaryMin: ['salary min', 'min salary', 'minimum salary'],
  salaryMax: ['salary max', 'max salary', 'maximum salary'],
  currency: ['currency', 'salary currency'],
  resume: ['resume', 'cv', 'resume used', 'resume version', 'lebenslauf'],
  tags: ['tags', 'labels', 'keywords', 'schlagworte'],
  priority: ['priority', 'excitement', 'rating', 'interest'],
  saved: [
    'saved',
    'saved on',
    'date saved',
    'saved date',
    'created',
    'created at',
    'date created',
    'date added',
    'added',
    'added on',
  ],
  applied: [
    'appliedon',
    'applied',
    'applied on',
    'date applied',
    'applied date',
    'application date',
    'applied at',
    'date',
    'datum',
    'beworben am',
  ],
  interviewed: ['interviewedon', 'interview date', 'date interviewed', 'interviewed', 'first interview'],
  offered: ['offeredon', 'offer date', 'date offered', 'offered'],
  rejected: ['rejected on', 'date rejected', 'rejected', 'rejection date', 'closed date'],
  updated: [
    'lastactivity',
    'status date',
    'last updated',
    'updated at',
    'last activity',
    'date updated',
    'moved at',
    'last moved',
  ],
  notes: ['notes', 'note', 'comments', 'comment', 'notizen', 'bemerkung'],
  contact: ['contact', 'contact name', 'recruiter', 'contact person', 'hiring manager', 'ansprechpartner'],
  contactEmail: ['contact email', 'recruiter email', 'email', 'e mail'],
  posting: ['posting', 'description', 'job description', 'jd'],
  history: ['history'],
  contacts: ['contacts'],
  offer: ['offer'],
  reminders: ['reminders'],
  extra: ['extra'],
  body: ['body'],
};

/** The field that a name means, its own or that of a column it may stand in (`date`, `Job Title`); null for no field. */
export function fieldNamed(name: string): ImportField | null {
  const exact = importFields.find((field) => field === name);
  return exact ?? importFields.find((field) => names[field].includes(foldName(name))) ?? null;
}

/** The mapping that a table's columns suggest; what `given` names goes before any guess, and no column serves twice. */
export function guessColumns(columns: readonly string[], given: ColumnMap = {}): ColumnMap {
  const map: ColumnMap = { ...given };
  const taken = new Set(Object.values(given));
  const folded = columns.map((column) => ({ column, name: foldName(column) }));
  const candidates = importFields.flatMap((field) =>
    names[field].map((name, preference) => ({ field, name, preference })),
  );
  for (const { field, name } of candidates.sort((a, b) => a.preference - b.preference)) {
    const found = folded.find((item) => item.name === name && !taken.has(item.column));
    if (map[field] !== undefined || found === undefined) continue;
    map[field] = found.column;
    taken.add(found.column);
  }
  return map;
}

function foldName(column: string): string {
  return column
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
