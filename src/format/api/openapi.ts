/** The OpenAPI 3.1 description of the API, made from the schemas that check what is sent and the table of endpoints. */
import * as z from 'zod';
import type { Config } from '../../core/config.ts';
import { analyticsDocuments } from './analytics-schemas.ts';
import {
  detailsDocument,
  itemDocument,
  listOf,
  problemDocument,
  reminderDocument,
} from './document-schemas.ts';
import { type Endpoint, endpoints, type Parameter, valuesOf } from './endpoints.ts';
import { matchDocument } from './match-schemas.ts';
import {
  batchBody,
  checkTextBody,
  configBody,
  decisionBody,
  editBody,
  fixBody,
  historyEditBody,
  importBody,
  importFileBody,
  newApplicationBody,
  newContactBody,
  newReminderBody,
  noteBody,
  notesBody,
  previewBody,
  readPostingBody,
  resumeFileBody,
  saveTextBody,
  scoreBody,
  statusBody,
  viewBody,
  viewEditBody,
} from './request-schemas.ts';
import {
  addedResume,
  batchResult,
  checkedText,
  configChanged,
  configDocument,
  fileText,
  fixed,
  importPreview,
  importResult,
  openedSample,
  postingFacts,
  problemDetails,
  savedViewsDocument,
  settings,
  undone,
  writtenNotes,
} from './result-schemas.ts';

type Json = Record<string, unknown>;

/** Every schema by the name it has in the description. */
export function apiSchemas(config: Config): Record<string, z.ZodType> {
  const item = itemDocument(config);
  const analytics = Object.entries(analyticsDocuments).map(([name, schema]) => [
    `${name[0]?.toUpperCase()}${name.slice(1)}`,
    schema,
  ]);
  return {
    Application: item,
    ApplicationList: listOf(item),
    ApplicationDetails: detailsDocument(config),
    NewApplication: newApplicationBody(config),
    ApplicationEdit: editBody,
    StatusChange: statusBody(config),
    HistoryEdit: historyEditBody(config),
    Note: noteBody,
    NewContact: newContactBody,
    NewReminder: newReminderBody,
    NotesEdit: notesBody,
    Notes: writtenNotes,
    Batch: batchBody(config),
    BatchResult: batchResult,
    Reminder: reminderDocument,
    ReminderList: listOf(reminderDocument),
    Decision: decisionBody,
    ...Object.fromEntries(analytics),
    MatchReport: matchDocument,
    PostingToScore: scoreBody,
    PostingToRead: readPostingBody,
    PostingFacts: postingFacts,
    Import: importBody,
    ImportResult: importResult,
    FileToPreview: previewBody,
    FileToImport: importFileBody,
    ImportPreview: importPreview,
    ResumeFile: resumeFileBody,
    AddedResume: addedResume,
    ViewToSave: viewBody(config),
    ViewEdit: viewEditBody,
    SavedViews: savedViewsDocument,
    FileText: fileText,
    FileToSave: saveTextBody,
    TextToCheck: checkTextBody,
    CheckedText: checkedText,
    ProblemToFix: fixBody,
    Fixed: fixed,
    Config: configDocument,
    ConfigChange: configBody,
    ConfigChanged: configChanged,
    Undone: undone,
    OpenedSample: openedSample,
    Settings: settings,
    FileProblem: problemDocument,
    Problem: problemDetails,
    AnyObject: z.record(z.string(), z.unknown()),
  };
}

/** The description; `version` is the program's, `server` where the API is found. */
export function openApiDocument(
  config: Config,
  { version, server }: { version: string; server: string },
): Json {
  const paths: Record<string, Json> = {};
  for (const endpoint of endpoints) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method]: operationOf(endpoint, config) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: `${config.title}: applications, reminders and figures`,
      version,
      description:
        'The published site has what is read, as static files. The local app (npm start) has all of it, writes the Markdown files, and answers only pages of its own and programs on this machine. It answers each path without its ending .json or .csv, too: /api/reminders, /api/export/csv.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: server }],
    paths,
    components: { schemas: componentsOf(apiSchemas(config)) },
  };
}

function componentsOf(schemas: Record<string, z.ZodType>): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, { io: 'input', uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([name, { $schema: _schema, $id: _id, ...schema }]) => [name, schema]),
  );
}

function operationOf(
  { id, summary, local, parameters = [], body, answer, faults = [], method }: Endpoint,
  config: Config,
): Json {
  const statuses = [...new Set([400, 403, 405, ...faults])].toSorted((a, b) => a - b);
  const precondition =
    local && (id === 'changeConfig' || parameters.some(({ name }) => ['id', 'rid', 'path'].includes(name)));
  return {
    operationId: id,
    summary,
    tags: [local ? 'Local app' : 'Everywhere'],
    parameters: [
      ...parameters.map((parameter) => parameterOf(parameter, config)),
      ...(precondition ? [ifMatch] : []),
    ],
    ...(body === undefined ? {} : { requestBody: { required: true, content: contentOf(body) } }),
    responses: {
      [answer.status]: answerOf(answer, local && method !== 'get'),
      ...Object.fromEntries(statuses.map((status) => [status, problemResponse(status)])),
    },
  };
}

const ifMatch: Json = {
  name: 'If-Match',
  in: 'header',
  required: false,
  description: 'The ETag of the file as you know it: 409 where it is another one now.',
  schema: { type: 'string' },
};

function parameterOf(parameter: Parameter, config: Config): Json {
  const { name, in: place, description, type, many = false } = parameter;
  const values = valuesOf(parameter, config);
  const single = {
    ...(type === 'date' ? { type: 'string', format: 'date' } : { type }),
    ...(values === undefined ? {} : { enum: values }),
  };
  return {
    name,
    in: place,
    required: place === 'path',
    description,
    schema: many ? { type: 'array', items: single } : single,
    ...(many ? { explode: true } : {}),
  };
}

function contentOf(body: string): Json {
  const json = { 'application/json': { schema: reference(body) } };
  return body === 'Import' ? { ...json, 'text/csv': { schema: { type: 'string' } } } : json;
}

/** The documents that come with the state of a file. */
const withTag = new Set(['ApplicationDetails', 'FileText', 'Config', 'ConfigChanged']);

/** The documents of what changes nothing. */
const onlyTold = new Set(['MatchReport', 'PostingFacts', 'ImportPreview', 'CheckedText']);

function answerOf({ status, schema, type }: Endpoint['answer'], undoable: boolean): Json {
  const description = status === 201 ? 'Made.' : status === 204 ? 'Done.' : 'As asked.';
  const headers = {
    ...(withTag.has(schema ?? '') ? { ETag: headerOf('The digest of the file.') } : {}),
    ...(status === 201 ? { Location: headerOf('Where it is found.') } : {}),
    ...(undoable && !onlyTold.has(schema ?? '')
      ? { 'AppTrack-Undo': headerOf('Where the change can be undone.') }
      : {}),
  };
  const content =
    schema !== null
      ? { 'application/json': { schema: reference(schema) } }
      : type === undefined
        ? undefined
        : { [type]: { schema: { type: 'string' } } };
  return {
    description,
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
    ...(content === undefined ? {} : { content }),
  };
}

function headerOf(description: string): Json {
  return { description, schema: { type: 'string' } };
}

const meanings: Record<number, string> = {
  400: 'The request or a value in it is at fault.',
  403: 'It comes from another web page, asks for another host, or would change what is read-only.',
  404: 'There is no such thing.',
  405: 'The path has other methods; Allow names them.',
  409: 'The file was changed elsewhere meanwhile; nothing was written.',
  413: 'Too much was sent.',
  415: 'Sent as a type that is not taken.',
  422: 'The file has problems of its own, or cannot take the change as it is written.',
  428: 'It must say which state of the file it is about.',
};

function problemResponse(status: number): Json {
  return {
    description: meanings[status] ?? 'It did not work.',
    content: { 'application/problem+json': { schema: reference('Problem') } },
  };
}

function reference(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}
