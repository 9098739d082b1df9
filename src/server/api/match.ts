/** Match reports: of an application, and of any posting. */
import { matcherOf, matchOf } from '../../content/match-reports.ts';
import { scorePosting } from '../../core/match/matcher.ts';
import { suggestion } from '../../core/suggest.ts';
import { scoreBody } from '../../format/api/request-schemas.ts';
import { type Handler, jsonAnswer } from './exchange.ts';
import { idOfName } from './find.ts';
import { readJson } from './read-body.ts';
import { Refusal } from './refusal.ts';

/** `GET /api/match/<id>.json` */
export const getMatch: Handler = async (request, app, name) => {
  const id = idOfName(app, request, name);
  const site = await app.site();
  const facts = site.byId.get(id);
  if (facts === undefined)
    throw new Refusal(404, `applications/${id}.md has problems, so nothing is compared with it`);
  return jsonAnswer(matchOf(site, facts.application));
};

/** `POST /api/match/score` */
export const postScore: Handler = async (request, app) => {
  const { posting, resume, resumeText } = readJson(request, scoreBody, 'look');
  const site = await app.site();
  const matcher = matcherOf(site);
  if (resumeText != null) return jsonAnswer(scorePosting(matcher, { posting, resume: { text: resumeText } }));
  if (resume == null) return jsonAnswer(scorePosting(matcher, { posting, resume: null }));
  const ids = site.resumes.map(({ id }) => id);
  if (ids.includes(resume)) return jsonAnswer(scorePosting(matcher, { posting, resume: { id: resume } }));
  const expected = ids.length === 0 ? 'there is none yet' : suggestion(resume, ids);
  const message = `there is no résumé "${resume}"`;
  const problems = [{ code: 'unknown-resume', pointer: '/resume', message, expected }];
  throw new Refusal(400, `${message}; ${expected}`, { problems });
};
