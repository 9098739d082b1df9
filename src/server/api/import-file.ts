/** `POST /api/import/preview` and `POST /api/import/file`: any file that can be taken in, as its bytes. */
import { importFileBody, previewBody } from '../../format/api/request-schemas.ts';
import { draftsOfFile, type FileDrafts } from '../../operations/drafts-of-file.ts';
import { contentOf, importDocument, planImport, runImport } from '../../operations/import-applications.ts';
import { previewDocument } from '../../operations/preview-import.ts';
import { rememberMapping } from '../../operations/remember-mapping.ts';
import { type Handler, jsonAnswer, undoHeader } from './exchange.ts';
import { sessionOf } from './find.ts';
import { mapsOf, refusingTables } from './import.ts';
import { readJson } from './read-body.ts';
import { Refusal } from './refusal.ts';

/** Says how a file would be taken in: its columns and words, and the files that would come of it. Writes nothing. */
export const postPreview: Handler = async (request, app) => {
  const { config, today } = sessionOf(app.store);
  const { name, content, dateOrder, ...sent } = readJson(request, previewBody);
  const { maps, statusMaps } = mapsOf(sent);
  const context = { config, today, dateOrder: dateOrder ?? undefined, statusMaps, isShown: true };
  const read = await refusingTables(() => draftsOfFile(name, bytesOf(content), maps, context));
  refuseSize(name, read);
  const report = planImport(await contentOf(app.store), config, read.drafts);
  return jsonAnswer(previewDocument(report, read, { maps, statusMaps, config }));
};

/** Takes in a file; all that is written can be undone as one. */
export const postImportFile: Handler = async (request, app) => {
  const { config, today } = sessionOf(app.store);
  const { name, content, dateOrder, remember, ...sent } = readJson(request, importFileBody);
  const { maps, statusMaps } = mapsOf(sent);
  const context = { config, today, dateOrder: dateOrder ?? undefined, statusMaps };
  const read = await refusingTables(() => draftsOfFile(name, bytesOf(content), maps, context));
  refuseSize(name, read);
  // First, for it may be refused: then nothing has been written.
  const remembered = remember === true ? await rememberMapping(app.store, { maps, statusMaps }) : null;
  const report = await runImport(app.store, config, read.drafts);
  const made = report.added.map(({ path, text }) => ({ path, before: null, after: text }));
  const changes = remembered === null ? made : [...made, remembered];
  return jsonAnswer(importDocument(report, false, read), { headers: undoHeader(app, ...changes) });
};

function bytesOf(content: string): Uint8Array {
  const bytes = Buffer.from(content, 'base64');
  if (bytes.length === 0) throw new Refusal(422, 'the file is empty');
  return bytes;
}

/** Each row is tried out as a file, which nobody waits for where there are more; a job search has some hundred. */
const mostRows = 20_000;

function refuseSize(name: string, { drafts, news, unrelated }: FileDrafts): void {
  const { length } = drafts.drafts;
  if (length > mostRows)
    throw new Refusal(
      422,
      `${name} has ${length.toLocaleString('en')} rows, and ${mostRows.toLocaleString('en')} are the most that are read here; the command apptrack import reads more`,
    );
  if (length + drafts.refusals.length + news.length + unrelated === 0)
    throw new Refusal(422, 'there is no row in it');
}
