/** Every path of the API with its methods, as data: `openapi.json` and the page `/docs/` are made from it. */
import type { Config } from '../../core/config.ts';
import { sortKeys } from '../../core/query.ts';
import { dateOrders } from '../intake/loose-date.ts';

/** A parameter of a path or a query. */
export interface Parameter {
  name: string;
  in: 'path' | 'query';
  description: string;
  type: 'string' | 'integer' | 'boolean' | 'date';
  /** Whether several values may be given, each as a parameter of its own. */
  many?: boolean;
  /** The words that it may be, where it may not be any; some depend on the configuration. */
  values?: readonly string[] | ((config: Config) => readonly string[]);
}

/** The words that a parameter may be under a configuration; undefined where it may be any. */
export function valuesOf({ values }: Parameter, config: Config): readonly string[] | undefined {
  return typeof values === 'function' ? values(config) : values;
}

/**
 * One method of one path. The path is that of the published site; the local app answers it without its ending as well
 * (`/api/reminders`, and `/api/export/csv` beside `/api/export`).
 */
export interface Endpoint {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  path: string;
  /** A name for programs. */
  id: string;
  summary: string;
  /** Whether only the local app has it. */
  local: boolean;
  parameters?: Parameter[];
  /** The name of the schema of what is sent. */
  body?: string;
  /** The status of success, and the name of the schema of its document; null for no or no JSON document. */
  answer: { status: number; schema: string | null; type?: string };
  /** The statuses of what may be wrong, beside those that any request may meet. */
  faults?: readonly number[];
}

const id: Parameter = {
  name: 'id',
  in: 'path',
  description: "The application's id: its path below applications/ without .md.",
  type: 'string',
};
const viewName: Parameter = { ...id, name: 'name', description: "The view's name." };
const file: Parameter = {
  name: 'path',
  in: 'path',
  description: 'The path of the file from the data folder, as problems name it.',
  type: 'string',
};
const query = (name: string, description: string, more: Partial<Parameter> = {}): Parameter => ({
  name,
  in: 'query',
  description,
  type: 'string',
  ...more,
});

const listQuery: Parameter[] = [
  query('view', 'The name of a saved view; what else is asked for narrows and orders it further.', {
    values: ({ views }) => views.map(({ name }) => name),
  }),
  query('status', 'A stage. Several may be given, as for source, tag and resume.', {
    many: true,
    values: ({ stages }) => stages.map(({ id }) => id),
  }),
  query('source', 'A source.', { many: true }),
  query('tag', 'A tag.', { many: true }),
  query('resume', "A résumé's id.", { many: true }),
  query('active', 'Whether it is active.', { type: 'boolean' }),
  query('quiet', 'Whether it is quiet.', { type: 'boolean' }),
  query('search', 'Words that must all occur.'),
  query('since', 'A day: only what has an entry on it or later.', { type: 'date' }),
  query('sort', 'A key to sort by, with - before it for the reverse.', {
    values: [...sortKeys, ...sortKeys.map((key) => `-${key}`)],
  }),
  query('limit', 'How many at most.', { type: 'integer' }),
  query('offset', 'How many to pass over.', { type: 'integer' }),
];

const write = [400, 404, 409, 413, 415, 422] as const;

/** The analytics by name. */
export const analyticsNames = [
  'overview',
  'pipeline',
  'trends',
  'sources',
  'resumes',
  'durations',
  'flows',
  'reasons',
  'compensation',
] as const;

/** The id of the endpoint that has analytics. */
export function analyticsId(name: (typeof analyticsNames)[number]): string {
  return `get${name[0]?.toUpperCase()}${name.slice(1)}`;
}

const analytics = analyticsNames.map(
  (name): Endpoint => ({
    method: 'get',
    path: `/api/analytics/${name}.json`,
    id: analyticsId(name),
    summary: `The figures: ${name}`,
    local: false,
    answer: { status: 200, schema: `${name[0]?.toUpperCase()}${name.slice(1)}` },
  }),
);

/** All of them. */
export const endpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: '/api/applications.json',
    id: 'listApplications',
    summary: 'All applications, the last activity first',
    local: false,
    parameters: listQuery,
    answer: { status: 200, schema: 'ApplicationList' },
    faults: [400],
  },
  {
    method: 'post',
    path: '/api/applications',
    id: 'addApplication',
    summary: 'Add an application: a new file',
    local: true,
    body: 'NewApplication',
    answer: { status: 201, schema: 'ApplicationDetails' },
    faults: [400, 413, 415, 422],
  },
  {
    method: 'get',
    path: '/api/applications/{id}.json',
    id: 'getApplication',
    summary: 'One application with its details and timeline',
    local: false,
    parameters: [id],
    answer: { status: 200, schema: 'ApplicationDetails' },
    faults: [404, 422],
  },
  {
    method: 'put',
    path: '/api/applications/{id}',
    id: 'editApplication',
    summary: 'Give fields new values; null takes one out, what is not named stays',
    local: true,
    parameters: [id],
    body: 'ApplicationEdit',
    answer: { status: 200, schema: 'ApplicationDetails' },
    faults: write,
  },
  {
    method: 'delete',
    path: '/api/applications/{id}',
    id: 'removeApplication',
    summary: 'Delete the file of an application',
    local: true,
    parameters: [id],
    answer: { status: 204, schema: null },
    faults: [404, 409],
  },
  {
    method: 'patch',
    path: '/api/applications/{id}/status',
    id: 'changeStatus',
    summary: 'Add a status to the history',
    local: true,
    parameters: [id],
    body: 'StatusChange',
    answer: { status: 200, schema: 'ApplicationDetails' },
    faults: write,
  },
  {
    method: 'post',
    path: '/api/applications/{id}/moves',
    id: 'moveApplication',
    summary: 'Move to another stage; moves of the local app within ten minutes on one day are one change',
    local: true,
    parameters: [id],
    body: 'StatusChange',
    answer: { status: 200, schema: 'ApplicationDetails' },
    faults: write,
  },
  {
    method: 'patch',
    path: '/api/applications/{id}/history',
    id: 'editHistory',
    summary: 'Change an entry of the history, or delete it; it is named by what it says',
    local: true,
    parameters: [id],
    body: 'HistoryEdit',
    answer: { status: 200, schema: 'ApplicationDetails' },
    faults: write,
  },
  {
    method: 'post',
    path: '/api/applications/{id}/notes',
    id: 'addNote',
    summary: 'Add a note to the history',
    local: true,
    parameters: [id],
    body: 'Note',
    answer: { status: 200, schema: 'ApplicationDetails' },
    faults: write,
  },
  {
    method: 'patch',
    path: '/api/applications/{id}/notes',
    id: 'editNotes',
    summary: 'Write the notes beside the posting',
    local: true,
    parameters: [id],
    body: 'NotesEdit',
    answer: { status: 200, schema: 'Notes' },
    faults: write,
  },
  {
    method: 'post',
    path: '/api/applications/{id}/contacts',
    id: 'addContact',
    summary: 'Add somebody at the employer',
    local: true,
    parameters: [id],
    body: 'NewContact',
    answer: { status: 200, schema: 'ApplicationDetails' },
    faults: write,
  },
  {
    method: 'post',
    path: '/api/applications/{id}/reminders',
    id: 'addReminder',
    summary: 'Set a reminder of your own',
    local: true,
    parameters: [id],
    body: 'NewReminder',
    answer: { status: 200, schema: 'ApplicationDetails' },
    faults: write,
  },
  {
    method: 'post',
    path: '/api/applications/batch',
    id: 'changeMany',
    summary:
      'Change many applications in the same way; what is refused for one is told and stops no other, and all can be undone as one',
    local: true,
    body: 'Batch',
    answer: { status: 200, schema: 'BatchResult' },
    faults: [400, 413, 415],
  },
  ...analytics,
  {
    method: 'get',
    path: '/api/match/{id}.json',
    id: 'getMatch',
    summary: "How well a résumé answers an application's posting",
    local: false,
    parameters: [id],
    answer: { status: 200, schema: 'MatchReport' },
    faults: [404],
  },
  {
    method: 'post',
    path: '/api/match/score',
    id: 'scorePosting',
    summary: 'How well a résumé answers any posting',
    local: true,
    body: 'PostingToScore',
    answer: { status: 200, schema: 'MatchReport' },
    faults: [400, 413, 415],
  },
  {
    method: 'get',
    path: '/api/export.csv',
    id: 'exportCsv',
    summary: 'Everything, safe to open in a spreadsheet',
    local: false,
    answer: { status: 200, schema: null, type: 'text/csv' },
  },
  {
    method: 'get',
    path: '/api/tracker.json',
    id: 'exportTracker',
    summary: 'Everything that the files say, with all that follows from it',
    local: false,
    answer: { status: 200, schema: 'AnyObject' },
  },
  {
    method: 'post',
    path: '/api/import/csv',
    id: 'importCsv',
    summary: 'Take in a CSV file; a second time adds nothing',
    local: true,
    parameters: [
      query('dryRun', 'Only say what would be added.', { type: 'boolean' }),
      query('map', 'A column and the field it holds: Job Title=role.', { many: true }),
      query('statusMap', 'A word and the stage it means: On hold=applied.', { many: true }),
      query('dateOrder', 'How 03/04/2026 is read, where no date of the file tells.', { values: dateOrders }),
    ],
    body: 'Import',
    answer: { status: 200, schema: 'ImportResult' },
    faults: [400, 413, 415, 422],
  },
  {
    method: 'post',
    path: '/api/import/preview',
    id: 'previewImport',
    summary:
      'What would come of a file: how its columns and words are read, and the applications; nothing is written',
    local: true,
    body: 'FileToPreview',
    answer: { status: 200, schema: 'ImportPreview' },
    faults: [400, 413, 415, 422],
  },
  {
    method: 'post',
    path: '/api/import/file',
    id: 'importFile',
    summary:
      'Take in a file of any kind that can be read: a table, JSON, mails; all of it can be undone as one',
    local: true,
    body: 'FileToImport',
    answer: { status: 200, schema: 'ImportResult' },
    faults: [400, 413, 415, 422],
  },
  {
    method: 'get',
    path: '/api/reminders.json',
    id: 'listReminders',
    summary: 'Every reminder in whatever state, by due date',
    local: false,
    answer: { status: 200, schema: 'ReminderList' },
  },
  {
    method: 'patch',
    path: '/api/reminders/{rid}',
    id: 'decideReminder',
    summary: 'Decide on a reminder: done, dismissed or snoozed',
    local: true,
    parameters: [{ ...id, name: 'rid', description: "The reminder's id." }],
    body: 'Decision',
    answer: { status: 200, schema: 'Reminder' },
    faults: write,
  },
  {
    method: 'post',
    path: '/api/resumes',
    id: 'addResume',
    summary:
      'Take in a résumé: PDF, Word, JSON Resume, HTML or text becomes Markdown, the file is kept beside it',
    local: true,
    body: 'ResumeFile',
    answer: { status: 201, schema: 'AddedResume' },
    faults: [400, 409, 413, 415, 422],
  },
  {
    method: 'post',
    path: '/api/postings/read',
    id: 'readPosting',
    summary: 'What a job page tells of itself; nothing is written',
    local: true,
    body: 'PostingToRead',
    answer: { status: 200, schema: 'PostingFacts' },
    faults: [400, 413, 415, 422],
  },
  {
    method: 'get',
    path: '/api/config.json',
    id: 'getConfig',
    summary: 'The settings with all defaults, and how many applications have each stage',
    local: true,
    answer: { status: 200, schema: 'Config' },
  },
  {
    method: 'patch',
    path: '/api/config',
    id: 'changeConfig',
    summary:
      'Change settings; a stage that gets another id or goes is carried through all histories, as one change',
    local: true,
    body: 'ConfigChange',
    answer: { status: 200, schema: 'ConfigChanged' },
    faults: [400, 409, 413, 415, 422],
  },
  {
    method: 'post',
    path: '/api/files/check',
    id: 'checkFile',
    summary: 'What is wrong with a text, if it stood in a file; nothing is written',
    local: true,
    body: 'TextToCheck',
    answer: { status: 200, schema: 'CheckedText' },
    faults: [400, 404, 413, 415, 422],
  },
  {
    method: 'post',
    path: '/api/files/fix',
    id: 'fixProblem',
    summary: 'Mend a problem of a file as its message says, where that leaves no choice',
    local: true,
    body: 'ProblemToFix',
    answer: { status: 200, schema: 'Fixed' },
    faults: write,
  },
  {
    method: 'get',
    path: '/api/files/{path}',
    id: 'getFile',
    summary: 'A file as text, with its problems: an application, a résumé or the configuration',
    local: true,
    parameters: [file],
    answer: { status: 200, schema: 'FileText' },
    faults: [404, 422],
  },
  {
    method: 'put',
    path: '/api/files/{path}',
    id: 'saveFile',
    summary: 'Save a file as text, also with problems; only over the state that was edited',
    local: true,
    parameters: [file],
    body: 'FileToSave',
    answer: { status: 200, schema: 'FileText' },
    faults: [...write, 428],
  },
  {
    method: 'post',
    path: '/api/sample',
    id: 'openSample',
    summary: 'Open the sample data as an app beside this one, on a copy that goes when this one ends',
    local: true,
    answer: { status: 200, schema: 'OpenedSample' },
  },
  {
    method: 'post',
    path: '/api/undo',
    id: 'undoLast',
    summary: 'Take the last change back that was made through the local app, also before it was last started',
    local: true,
    answer: { status: 200, schema: 'Undone' },
    faults: [404, 409],
  },
  {
    method: 'post',
    path: '/api/undo/{change}',
    id: 'undo',
    summary: 'Take a change back, where its file is still as the change left it',
    local: true,
    parameters: [
      {
        ...id,
        name: 'change',
        description: 'As the header AppTrack-Undo of the answer to the change names it.',
      },
    ],
    answer: { status: 200, schema: 'Undone' },
    faults: [404, 409],
  },
  {
    method: 'get',
    path: '/api/settings.json',
    id: 'getSettings',
    summary: 'What forms need: today, the stages, the résumés, and the sources and tags in use',
    local: true,
    answer: { status: 200, schema: 'Settings' },
  },
  {
    method: 'put',
    path: '/api/views/{name}',
    id: 'saveView',
    summary: 'Save a view: a filter of the list under a name, in the configuration',
    local: true,
    parameters: [viewName],
    body: 'ViewToSave',
    answer: { status: 200, schema: 'SavedViews' },
    faults: write,
  },
  {
    method: 'patch',
    path: '/api/views/{name}',
    id: 'editView',
    summary: 'Give a saved view another name, or another place among the tabs',
    local: true,
    parameters: [viewName],
    body: 'ViewEdit',
    answer: { status: 200, schema: 'SavedViews' },
    faults: write,
  },
  {
    method: 'delete',
    path: '/api/views/{name}',
    id: 'removeView',
    summary: 'Take a saved view out of the configuration; the applications stay as they are',
    local: true,
    parameters: [viewName],
    answer: { status: 200, schema: 'SavedViews' },
    faults: [404, 409, 422],
  },
  {
    method: 'get',
    path: '/api/openapi.json',
    id: 'getOpenApi',
    summary: 'This description',
    local: false,
    answer: { status: 200, schema: 'AnyObject' },
  },
  {
    method: 'get',
    path: '/api/schema/application.json',
    id: 'getApplicationSchema',
    summary: "The JSON Schema of an application's frontmatter, for editors",
    local: false,
    answer: { status: 200, schema: 'AnyObject' },
  },
];
