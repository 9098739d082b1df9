/** `POST /api/postings/read` */
import { readPostingBody } from '../../format/api/request-schemas.ts';
import { writableText } from '../../format/control-characters.ts';
import { type PostingFacts, parseJobPosting } from '../../format/job-posting.ts';
import { fetchPage } from '../../store/fetch-page.ts';
import { type Handler, jsonAnswer } from './exchange.ts';
import { readJson } from './read-body.ts';
import { Refusal } from './refusal.ts';

/** What a job page tells of itself: fetched from its address, or as it was copied. */
export const readPosting: Handler = async (request) => {
  const body = readJson(request, readPostingBody, 'look');
  // What was copied from somewhere may hold what none of our files may: a form feed, half a surrogate pair.
  if ('text' in body) return jsonAnswer(textFacts(writableText(body.text)));
  if ('html' in body) return jsonAnswer(parseJobPosting(writableText(body.html), body.url ?? null));
  if (!/^https?:\/\//i.test(body.url) || !URL.canParse(body.url))
    throw new Refusal(400, `"${body.url}" is not an address; write it like https://jobs.example/4711`);
  const { html, url } = await fetchPage(body.url);
  return jsonAnswer(parseJobPosting(writableText(html), url));
};

/** Plain text says nothing of itself: a short first line is most often the job's title. */
function textFacts(text: string): Omit<PostingFacts, 'from'> & { from: 'text' } {
  const [first = ''] = text.trim().split(/\r?\n/, 1);
  return {
    company: null,
    role: first.length > 0 && first.length <= 100 ? first.replace(/^#+\s*/, '').trim() : null,
    url: null,
    location: null,
    workMode: null,
    employment: null,
    salary: null,
    posting: text.trim(),
    from: 'text',
  };
}
