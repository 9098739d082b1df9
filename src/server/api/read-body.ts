/** The body of a request as a checked value. */
import type * as z from 'zod';
import type { ApiRequest } from './exchange.ts';
import { Refusal, type ValueProblem } from './refusal.ts';

/** The JSON in a body, under a schema. Refuses other types (415), what is no JSON and what does not fit (400). */
export function readJson<Schema extends z.ZodType>(request: ApiRequest, schema: Schema): z.output<Schema> {
  requireType(request, ['application/json', 'application/merge-patch+json']);
  let value: unknown;
  try {
    value = JSON.parse(readUtf8(request));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(400, `the body is not JSON: ${(error as Error).message}`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map(problemOf);
  const detail = problems.map(({ pointer, message, expected }) =>
    [`${pointer}${pointer === '' ? '' : ': '}${message}`, expected]
      .filter((part) => part !== null)
      .join('; '),
  );
  throw new Refusal(400, detail.join('. '), { problems });
}

/** The body as text. */
export function readUtf8({ body }: ApiRequest): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new Refusal(400, 'the body is not UTF-8');
  }
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

function problemOf({ code, path, message }: z.core.$ZodIssue): ValueProblem {
  const pointer = path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  const at = message.indexOf('; ');
  return {
    code: code.replaceAll('_', '-'),
    pointer,
    message: at < 0 ? message : message.slice(0, at),
    expected: at < 0 ? null : message.slice(at + 2),
  };
}
