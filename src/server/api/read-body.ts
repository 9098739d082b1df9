/** The body of a request as a checked value. */
import type * as z from 'zod';
import { checkValue, expectedForm } from '../../format/api/explain.ts';
import { unwritableTexts } from '../../format/api/unwritable-texts.ts';
import { lastYearNow } from '../../store/clock.ts';
import type { ApiRequest } from './exchange.ts';
import { Refusal, refuseValues } from './refusal.ts';

/**
 * The JSON in a body, under a schema. Refuses other types (415), what is no JSON and what does not fit (400), and, unless
 * it is only looked at, texts with characters that no file of ours may hold.
 */
export function readJson<Schema extends z.ZodType>(
  request: ApiRequest,
  schema: Schema,
  use: 'write' | 'look' = 'write',
): z.output<Schema> {
  requireType(request, ['application/json', 'application/merge-patch+json']);
  const sent = parseJson(readUtf8(request), schema);
  const unwritable = use === 'write' ? unwritableTexts(sent) : [];
  const { value, problems } = checkValue(schema, sent, lastYearNow());
  if (problems !== null || unwritable.length > 0) throw refuseValues([...(problems ?? []), ...unwritable]);
  return value;
}

function parseJson(text: string, schema: z.ZodType): unknown {
  if (text.trim() === '') throw new Refusal(400, `the body is empty; ${expectedForm(schema)}`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(400, `the body is not JSON: ${(error as Error).message}; ${expectedForm(schema)}`);
  }
}

/** The body as text. */
function readUtf8({ body }: ApiRequest): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new Refusal(400, 'the body is not UTF-8');
  }
}

/** The body as text of which something is to be written; refuses characters that no file of ours may hold. */
export function readWritable(request: ApiRequest): string {
  const text = readUtf8(request);
  const problems = unwritableTexts(text);
  if (problems.length > 0) throw refuseValues(problems);
  return text;
}

/** The media type of the body, without its parameters; refuses one that is not among `types`. */
export function requireType({ headers }: ApiRequest, types: readonly string[]): string {
  const type = (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const charset = /charset=["']?([\w-]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  const encoding = headers['content-encoding'] ?? 'identity';
  if (types.includes(type) && /^(?:utf-?8|us-ascii)$/i.test(charset) && encoding === 'identity') return type;
  throw new Refusal(
    415,
    `send ${types.slice(0, 2).join(' or ')} in UTF-8${type === '' ? '' : `, not ${type}`}`,
    {
      headers: { Accept: types.join(', ') },
    },
  );
}
