/** Malformed and hostile requests to the running local app, byte for byte. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type LocalApp, startLocalApp } from '../../src/testing/browser/start-local-app.ts';
import type { Chooser } from '../../src/testing/random.ts';
import {
  exchangeRaw,
  faultsOfAnswer,
  faultsOfRefusal,
  malformedRequests,
  type RawAnswer,
  requestText,
} from '../../src/testing/raw-requests.ts';
import { type Attack, hold, type Try } from './attack.ts';
import { filesBefore, isSame, readTexts, writeTexts } from './tracker.ts';

/** The app that is attacked. */
interface Target {
  root: string;
  port: number;
  app: LocalApp;
  token: string;
}

/** Sends requests to an app with its door closed, as it is usually started. */
export async function attackByRequests(attack: Attack): Promise<void> {
  const root = await attack.prepare(async (folder) => folder);
  writeTexts(root, filesBefore);
  const app = await startLocalApp(root, '0', []);
  try {
    const tokenFile = join(process.env.XDG_STATE_HOME ?? '', 'apptrack/token');
    const token = readFileSync(tokenFile, 'utf8').trim();
    const target = { root, app, token, port: Number(new URL(app.url).port) };
    await attack.make(malformed(target));
    await attack.make(doors(target, tokenFile));
    await attack.make(mixed(target, attack.count(1500)), 4);
    await attack.make([
      {
        what: 'the app goes on, the files are as they were, the terminal tells of no fault',
        run: async () => {
          const answer = await send(target, 'GET / HTTP/1.1', host(target), bearer(target));
          hold(answer.status === 200, `the first page: ${answer.status}`);
          hold(isSame(readTexts(root), filesBefore), 'a file was changed');
          hold(!/\n {4}at |Error/.test(app.output()), () => app.output());
        },
      },
    ]);
  } finally {
    await app.stop();
  }
}

const host = ({ port }: Target) => `Host: 127.0.0.1:${port}`;
const bearer = ({ token }: Target) => `Authorization: Bearer ${token}`;
const send = ({ port }: Target, line: string, ...headers: string[]) =>
  exchangeRaw(port, requestText(line, ...headers));

function holdAnswer(answer: RawAnswer, faults: string[], statuses: readonly number[]): void {
  hold(statuses.includes(answer.status), () => `answered ${answer.status}: ${answer.text.slice(0, 300)}`);
  hold(faults.length === 0, () => `${faults.join(', ')}: ${answer.text.slice(0, 300)}`);
}

function* malformed({ port }: Target): Iterable<Try> {
  for (const { name, bytes, statuses } of malformedRequests(port))
    yield {
      what: name,
      run: async () => {
        const answer = await exchangeRaw(port, bytes);
        holdAnswer(answer, faultsOfRefusal(answer), statuses);
      },
    };
}

/** Every way past the door that another user of the machine could think of. */
function* doors(target: Target, tokenFile: string): Iterable<Try> {
  const { token, app } = target;
  const refused = (what: string, ...headers: string[]): Try => ({
    what,
    run: async () => {
      for (const path of ['/', '/api/applications.json', '/data/rows.json', '/_astro/x.js', '/api/events']) {
        const answer = await send(target, `GET ${path} HTTP/1.1`, host(target), ...headers);
        holdAnswer(answer, faultsOfAnswer(answer), [401]);
        hold(!/Acme|Beta|Gamma/.test(answer.text), 'it tells of the data');
      }
    },
  });
  yield {
    what: 'the token is the user’s alone to read',
    run: () => hold((statSync(tokenFile).mode & 0o077) === 0, 'others may read the token'),
  };
  yield refused('no token');
  for (let at = 0; at < token.length; at += 8) {
    const other = token[at] === '0' ? '1' : '0';
    yield refused(
      `a token with another digit ${at}`,
      `Authorization: Bearer ${token.slice(0, at)}${other}${token.slice(at + 1)}`,
    );
    yield refused(`the token up to its digit ${at}`, `Authorization: Bearer ${token.slice(0, at)}`);
  }
  for (const header of [
    `Bearer ${token}x`,
    `Basic ${token}`,
    token,
    `Bearer "${token}"`,
    'Bearer',
    'Bearer undefined',
    `Token ${token}`,
  ])
    yield refused(`Authorization: ${header.replace(token, 'TOKEN')}`, `Authorization: ${header}`);
  const later = Math.floor(Date.now() / 1000) + 9_000_000;
  for (const cookie of [
    token,
    `${later}.${'0'.repeat(32)}.${'0'.repeat(64)}`,
    `${later}.${'0'.repeat(32)}.${token}`,
    `9999999999.${'a'.repeat(32)}.`,
    '',
    '__proto__',
  ])
    yield refused(`a cookie ${cookie.slice(0, 12)}…`, `Cookie: apptrack=${cookie}`);
  yield {
    what: 'a cookie with one character changed, and a link that was used',
    run: async () => {
      const { pathname, search } = new URL(app.url);
      const entered = await send(target, `GET ${pathname}${search} HTTP/1.1`, host(target));
      const cookie = /\r\nset-cookie: apptrack=([^;]+)/i.exec(entered.text)?.[1] ?? '';
      hold(entered.status < 400 && cookie.length > 90, () => `the link does not work: ${entered.text}`);
      const answers = async (value: string) =>
        (await send(target, 'GET / HTTP/1.1', host(target), `Cookie: apptrack=${value}`)).status;
      hold((await answers(cookie)) === 200, 'the cookie does not work');
      for (let at = 0; at < cookie.length; at += 3) {
        const changed = cookie.slice(0, at) + (cookie[at] === '1' ? '2' : '1') + cookie.slice(at + 1);
        hold((await answers(changed)) === 401, `changed at ${at} it works`);
      }
      const again = await send(target, `GET ${pathname}${search} HTTP/1.1`, host(target));
      hold(again.status === 401, 'the link works twice');
    },
  };
}

const targets = [
  '/',
  '/?token=x',
  '/api/applications.json',
  '/api/applications/acme',
  '/api/applications/acme/status',
  '/api/applications/acme/notes',
  '/api/import/csv',
  '/api/postings/read',
  '/api/reminders/acme:follow_up:2026-10-03',
  '/api/events',
  '/api/export.csv',
  '/calendar.ics',
  '/docs/',
  '/_astro/../../package.json',
  '/../../../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2fpackage.json',
  '/applications/..%5c..%5cx/',
  '/api/applications/..%2f..%2fpackage',
  '/%ff',
  '//evil.example/',
  'http://evil.example/',
  '*',
  `/${'a/'.repeat(3000)}`,
  '/api/applications.json?limit=-1&sort=__proto__&search=%00',
];
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'get', 'X'];
const bodies = [
  '',
  '{}',
  '[',
  'null',
  '{"status":"rejected"}',
  '{"note":"x"}',
  '{"__proto__":{"x":1}}',
  '{"url":"http://169.254.169.254/"}',
  `{"note":"${'x'.repeat(70_000)}"}`,
  '\xff\xfe',
  '['.repeat(20_000),
];
const types = [
  'application/json',
  'text/plain',
  'text/csv',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  '',
];
/** Headers with which no request may pass, whoever sends it. */
const foreign = [
  'Origin: https://evil.example',
  'Origin: null',
  'Sec-Fetch-Site: cross-site',
  'Sec-Fetch-Site: same-site',
  'Host: evil.example',
];

/** Parts of requests put together by chance; each has something by which it must be refused. */
function* mixed(target: Target, count: number): Iterable<Try> {
  for (let index = 0; index < count; index += 1)
    yield {
      what: 'a request of random parts',
      run: async ({ chance }) => {
        const { bytes, told } = hostileRequest(chance, target);
        const answer = await exchangeRaw(target.port, bytes);
        const refused = answer.status >= 400 && answer.status !== 500;
        hold(refused, () => `answered ${answer.status}: ${told}\n${answer.text.slice(0, 300)}`);
        const faults = faultsOfAnswer(answer);
        hold(faults.length === 0, () => `${faults.join(', ')}: ${told}`);
        hold(!/Acme|root:x:/.test(answer.text), () => `it tells of the data: ${told}`);
      },
    };
}

function hostileRequest(chance: Chooser, target: Target): { bytes: string; told: string } {
  const body = chance.one(bodies);
  // With the token from elsewhere, or from here without it.
  const isForeign = chance.percent(60);
  const lines = [
    `${chance.one(methods)} ${chance.one(targets)} HTTP/1.1`,
    ...(isForeign ? [bearer(target), chance.one(foreign)] : []),
    `Content-Type: ${chance.one(types)}`,
    chance.percent(20) ? 'Transfer-Encoding: chunked' : `Content-Length: ${body.length}`,
    ...(chance.percent(20) ? [`X-Forwarded-Host: 127.0.0.1`, 'X-HTTP-Method-Override: DELETE'] : []),
    ...(chance.percent(10) ? [`Cookie: apptrack=${'a'.repeat(chance.integer(1, 9000))}`] : []),
  ];
  if (!lines.some((line) => line.startsWith('Host:'))) lines.push(host(target));
  const [line = '', ...headers] = lines;
  return {
    bytes: requestText(line, ...headers) + body,
    told: lines.join(' | ').replace(target.token, 'TOKEN').slice(0, 400),
  };
}
