import { matcherOf } from '../../content/match-reports.ts';
import { jsonResponse } from '../../content/responses.ts';
import { siteData } from '../../content/site-data.ts';
import type { MatchData } from '../../islands/match/load-matcher.ts';

/** What the scorer works with beside the vocabulary, for the browser. */
export async function GET(): Promise<Response> {
  const data = await siteData();
  const { frequencies } = matcherOf(data);
  const document: MatchData = {
    skills: data.config.skills,
    frequencies,
    today: data.today,
    resumes: data.resumes.map(({ id, label, name, body }) => ({ id, label, name, body })),
  };
  return jsonResponse(document);
}
