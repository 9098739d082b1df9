/** `POST /api/resumes`: a résumé's file as its bytes. */
import { resumeFileBody } from '../../format/api/request-schemas.ts';
import { addResume, planResume, ResumeExistsError, resumeIdOf } from '../../operations/add-resume.ts';
import { type Handler, jsonAnswer, undoHeader } from './exchange.ts';
import { sessionOf } from './find.ts';
import { readJson } from './read-body.ts';
import { Refusal } from './refusal.ts';

/** Takes in a résumé: its Markdown, and the file beside it. */
export const postResume: Handler = async (request, app) => {
  const { config, today } = sessionOf(app.store);
  const sent = readJson(request, resumeFileBody);
  const bytes = new Uint8Array(Buffer.from(sent.content, 'base64'));
  if (bytes.length === 0) throw new Refusal(422, `${sent.name} is empty`);
  const id = resumeIdOf(sent.name, sent.id ?? undefined);
  const read = await app.readResume(sent.name, bytes).catch(refuseFile);
  const { unread, markdown } = read;
  if (sent.dryRun === true)
    return jsonAnswer({ id, path: `resumes/${id}.md`, label: id, original: null, text: markdown, unread });
  const plan = planned(() =>
    planResume(app.store, config, { id, read, bytes, today, replace: sent.replace === true }),
  );
  const { resume, text } = plan;
  await addResume(app.store, plan);
  const document = {
    id: resume.id,
    path: resume.path,
    label: resume.label,
    original: resume.original === null ? null : `resumes/${resume.original}`,
    text,
    unread,
  };
  // Taken back in the other order: a résumé never names an original that is not there.
  return jsonAnswer(document, { status: 201, headers: undoHeader(app, ...plan.writes.toReversed()) });
};

type Planned = ReturnType<typeof planResume>;

/** What is no résumé that can be read is at fault itself. */
function refuseFile(error: unknown): never {
  // The reader is the command line's, which is compiled apart and has errors of its own.
  const { name, message } = error as Error;
  throw name === 'WorkError' ? new Refusal(422, message) : error;
}

/** Says what is in the way without the words of the command line. */
function planned(plan: () => Planned): Planned {
  try {
    return plan();
  } catch (error) {
    if (error instanceof ResumeExistsError) throw new Refusal(409, `${error.path} is there already`);
    throw error;
  }
}
