/** Why a request is not done, as RFC 9457 has it (Problem Details for HTTP APIs). */
import { STATUS_CODES } from 'node:http';
import type { Problem } from '../../core/problem.ts';
import type { ValueProblem } from '../../format/api/value-problem.ts';
import { describeSystemError, systemCode } from '../../store/system-error.ts';
import type { ApiResponse } from './exchange.ts';

/** A request that is refused. The message is for people. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly status: number;
  readonly problems: readonly (Problem | ValueProblem)[];
  readonly headers: Record<string, string>;
  constructor(
    status: number,
    detail: string,
    {
      problems = [],
      headers = {},
    }: { problems?: readonly (Problem | ValueProblem)[]; headers?: Record<string, string> } = {},
  ) {
    super(detail);
    this.status = status;
    this.problems = problems;
    this.headers = headers;
  }
}

/** The refusal of what was sent (400), with every value that is at fault. */
export function refuseValues(problems: readonly ValueProblem[]): Refusal {
  const lines = problems.map(({ pointer, message, expected }) => {
    const place = pointer.startsWith('/') ? `${pointer}: ` : '';
    return `${place}${message}${expected === null ? '' : `; ${expected}`}`;
  });
  return new Refusal(400, lines.join('. '), { problems });
}

/** What each kind of error of the operations means for a client, by its name. */
const statuses: Record<string, number> = {
  UsageError: 400,
  InvalidFileError: 400,
  EditError: 422,
  FetchError: 422,
  NoPostingError: 422,
  FileChangedError: 409,
  FileExistsError: 409,
  LinkedFolderError: 409,
  LockedError: 503,
  ReadOnlyFileError: 403,
  WorkError: 409,
};

/** What it means where the system does not let a file be written. */
const systemStatuses: Record<string, number> = {
  EACCES: 403,
  EPERM: 403,
  EROFS: 403,
  ENOSPC: 507,
  EDQUOT: 507,
  EFBIG: 507,
};

/** The answer to a request that threw; what is a fault of ours says nothing of itself. */
export function refusalResponse(error: unknown): ApiResponse {
  const refusal = asRefusal(error);
  return {
    status: refusal.status,
    headers: { 'Content-Type': 'application/problem+json; charset=utf-8', ...refusal.headers },
    body: `${JSON.stringify(documentOf(refusal), null, 1)}\n`,
  };
}

/** Why something was not done, as a document. */
export interface ProblemDetails {
  type: string;
  title: string;
  status: number;
  detail: string;
  problems?: Refusal['problems'];
}

/** What is said of something that threw, as {@link refusalResponse} answers it. */
export function problemDetailsOf(error: unknown): ProblemDetails {
  return documentOf(asRefusal(error));
}

function documentOf({ status, message, problems }: Refusal): ProblemDetails {
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail: message,
    ...(problems.length === 0 ? {} : { problems }),
  };
}

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const { name, code, message, problems } = error as NodeJS.ErrnoException & {
    problems?: readonly Problem[];
  };
  if (code === 'ENOENT') return new Refusal(404, 'the file is gone');
  const refused = systemStatuses[systemCode(error)];
  if (refused !== undefined) return new Refusal(refused, describeSystemError(error) ?? message);
  const status = name === 'InvalidFileError' && isBroken(error) ? 422 : statuses[name ?? ''];
  if (status === undefined)
    return new Refusal(500, 'something went wrong in AppTrack itself; see the terminal');
  const [first = ''] = String(message).split('\n');
  const detail = problems === undefined || problems.length === 0 ? String(message) : summary(problems, first);
  return new Refusal(status, detail, {
    problems: problems ?? [],
    headers: status === 503 ? { 'Retry-After': '5' } : {},
  });
}

function isBroken(error: unknown): boolean {
  return (error as Error).constructor.name === 'BrokenFileError';
}

function summary(problems: readonly Problem[], first: string): string {
  const [only] = problems;
  if (problems.length > 1 || only === undefined) return first.replace(/:$/, '');
  return only.expected === null ? only.message : `${only.message}; ${only.expected}`;
}
