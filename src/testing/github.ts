/** A stateful GitHub for tests: a maintained emulator behind a proxy that can fail in all the ways a network can. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator } from 'emulate';

/** What the proxy sees of a request: its number since the last fault was set (from 1), and what it asks for. */
export interface Seen {
  number: number;
  method: string;
  path: string;
  /** What it sends; empty where it sends nothing. */
  body?: string;
}

/**
 * How a request fares: `lost` never arrives, `unanswered` is carried out but its answer is lost, a status answers in the
 * server's place, `carried out` with a status is both. Undefined: all goes well.
 */
export type Fate =
  | 'lost'
  | 'unanswered'
  | {
      status: number;
      headers?: Record<string, string>;
      message?: string;
      json?: unknown;
      carriedOut?: boolean;
    }
  | undefined;

/** An issue as the API gives it, as far as tests look at it. */
export interface FoundIssue {
  number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  state_reason: string | null;
  labels: { name: string }[];
  comments: number;
}

/** A GitHub where `ada` owns private repositories, `carl` may write, `tom` may triage, and `eve` may only read. */
export interface TestGitHub extends AsyncDisposable {
  /** What `GITHUB_API_URL` must be. */
  url: string;
  /** How the next requests fare; their numbers start anew. */
  setFate(fate: (seen: Seen) => Fate): void;
  /** Every request since the fate was set, as `METHOD path`. */
  log: string[];
  /** A fresh repository of Ada's. */
  newRepository(): Promise<TestRepository>;
}

/** One repository on it. */
export interface TestRepository {
  /** `ada/jobs-1`. */
  name: string;
  /** Asks as a person for a path below the repository's. */
  ask<Answer>(who: string, method: string, path: string, body?: unknown): Promise<Answer>;
  issues(): Promise<FoundIssue[]>;
  comments(number: number): Promise<{ id: number; body: string; user: { login: string } }[]>;
}

/** The bot's name on the emulator. */
export const testBot = 'apptrack-bot';

/** Starts it on a free port. */
export async function startGitHub(): Promise<TestGitHub> {
  const people = ['ada', 'carl', 'tom', 'eve', testBot];
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: Object.fromEntries(people.map((login) => [`token-${login}`, { login, scopes: ['repo'] }])),
      github: {
        users: people.map((login) => ({ login })),
        repos: [],
      },
    },
  });
  let fate: (seen: Seen) => Fate = () => undefined;
  const log: string[] = [];
  const proxy = createServer(async (request, response) => {
    const path = request.url ?? '';
    log.push(`${request.method} ${path}`);
    const number = log.length;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const decided = fate({ number, method: request.method ?? '', path, body: body.toString() });
    await relay({ request, body }, response, emulator.url, decided).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;

  let repositories = 0;
  return {
    url,
    log,
    setFate: (next) => {
      log.length = 0;
      fate = next;
    },
    newRepository: async () => {
      repositories += 1;
      const repository = repositoryAt(emulator.url, `ada/jobs-${repositories}`);
      await askAs(emulator.url, 'ada', 'POST', '/user/repos', {
        name: `jobs-${repositories}`,
        private: true,
      });
      for (const [login, permission] of [
        ['carl', 'push'],
        ['tom', 'triage'],
        ['eve', 'pull'],
        [testBot, 'push'],
      ]) {
        await repository.ask('ada', 'PUT', `/collaborators/${login}`, { permission });
      }
      return repository;
    },
    [Symbol.asyncDispose]: async () => {
      proxy.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
      await emulator.close();
    },
  };
}

function repositoryAt(url: string, name: string): TestRepository {
  const ask: TestRepository['ask'] = (who, method, path, body) =>
    askAs(url, who, method, `/repos/${name}${path}`, body);
  const all = async <Item>(path: string): Promise<Item[]> => {
    const found: Item[] = [];
    for (let page = 1; ; page += 1) {
      const items = await ask<Item[]>('ada', 'GET', `${path}&per_page=100&page=${page}`);
      found.push(...items);
      if (items.length < 100) return found;
    }
  };
  return {
    name,
    ask,
    issues: async () => (await all<FoundIssue>('/issues?state=all')).sort((a, b) => a.number - b.number),
    comments: (number) => all(`/issues/${number}/comments?`),
  };
}

async function askAs<Answer>(
  url: string,
  who: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: { authorization: `Bearer token-${who}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return (text === '' ? null : JSON.parse(text)) as Answer;
}

async function relay(
  { request, body }: { request: IncomingMessage; body: Buffer },
  response: ServerResponse,
  target: string,
  fate: Fate,
): Promise<void> {
  const carriedOut =
    fate === undefined || fate === 'unanswered' || (typeof fate === 'object' && fate.carriedOut);
  const answer = carriedOut ? await forward(request, body, target) : null;
  if (fate === 'lost' || fate === 'unanswered') {
    response.destroy();
    return;
  }
  if (fate !== undefined) {
    response.writeHead(fate.status, { 'content-type': 'application/json', ...fate.headers });
    response.end(JSON.stringify(fate.json ?? { message: fate.message ?? 'a fault' }));
    return;
  }
  if (answer === null) return;
  const host = `http://${request.headers.host}`;
  const link = answer.headers.get('link')?.replaceAll(target, host);
  response.writeHead(answer.status, {
    'content-type': answer.headers.get('content-type') ?? 'application/json',
    ...(link === undefined ? {} : { link }),
  });
  response.end(Buffer.from(await answer.arrayBuffer()));
}

function forward(request: IncomingMessage, body: Buffer, target: string): Promise<Response> {
  return fetch(`${target}${request.url}`, {
    method: request.method ?? 'GET',
    headers: {
      authorization: request.headers.authorization ?? '',
      accept: request.headers.accept ?? '',
      'content-type': request.headers['content-type'] ?? 'application/json',
    },
    ...(body.length === 0 ? {} : { body: new Uint8Array(body) }),
  });
}
