/** `POST /api/postings/read` */
import { readPostingBody } from '../../format/api/request-schemas.ts';
import { writableText } from '../../format/control-characters.ts';
import { parseJobPosting, parsePostingText } from '../../format/job-posting.ts';
import { factsOfMail } from '../../format/mail-facts.ts';
import { fetchPage } from '../../store/fetch-page.ts';
import { type Handler, jsonAnswer } from './exchange.ts';
import { sessionOf } from './find.ts';
import { readJson } from './read-body.ts';
import { Refusal } from './refusal.ts';

/** What a job page tells of itself: fetched from its address, or as it was copied. */
export const readPosting: Handler = async (request, { store }) => {
  const { today, config } = sessionOf(store);
  const body = readJson(request, readPostingBody, 'look');
  // What was copied from somewhere may hold what none of our files may: a form feed, half a surrogate pair.
  if ('text' in body) return jsonAnswer(parsePostingText(writableText(body.text), today));
  if ('mail' in body) return jsonAnswer(await factsOfMail(body.mail, config.timezone, today));
  if ('html' in body)
    return jsonAnswer(parseJobPosting(writableText(body.html), { url: body.url ?? null, today }));
  if (!/^https?:\/\//i.test(body.url) || !URL.canParse(body.url))
    throw new Refusal(400, `"${body.url}" is not an address; write it like https://jobs.example/4711`);
  const { html, url } = await fetchPage(body.url);
  return jsonAnswer(parseJobPosting(writableText(html), { url, today }));
};
