/** Requests byte for byte, as no client of good manners sends them, and what a refusal of the local app must be. */
import { connect } from 'node:net';
import { safetyHeaders } from '../server/guard.ts';

/** An answer as it came. */
export interface RawAnswer {
  /** 0 where none came. */
  status: number;
  text: string;
}

/** Sends bytes to a port of this machine and gives all that comes until the server closes, or the first answer's head is there. */
export function exchangeRaw(port: number, bytes: string | Buffer): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      if (text.includes('\r\n\r\n')) socket.end();
    });
    // A server that has refused need not read all that was sent.
    socket.on('error', () => {});
    socket.on('close', () => resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text }));
    socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);
  });
}

/** The text of a request without a body: its first line and its headers. */
export function requestText(line: string, ...headers: string[]): string {
  return `${[line, ...headers].join('\r\n')}\r\n\r\n`;
}

/** A malformed request: its bytes and the statuses that may answer it. */
export interface MalformedRequest {
  name: string;
  bytes: string | Buffer;
  statuses: number[];
}

/** What an answer may not tell: where and how this program runs. */
const telling = /\bat \S+ \(|node_modules|node:|\/src\/|file:|Node\.js/i;

/** What is wrong with an answer by headers that it lacks, or by what it tells of the program; nothing where all is well. */
export function faultsOfAnswer({ text }: RawAnswer): string[] {
  const [head = '', body = ''] = text.split('\r\n\r\n');
  const missing = Object.keys(safetyHeaders).filter((name) => !head.includes(`\r\n${name}: `));
  const told = text.includes(process.cwd()) || (/problem\+json/.test(head) && telling.test(head + body));
  return [...missing.map((name) => `no header ${name}`), ...(told ? ['tells of the program'] : [])];
}

/** {@link faultsOfAnswer}, for a refusal after which nothing more is read. */
export function faultsOfRefusal(answer: RawAnswer): string[] {
  const { text } = answer;
  return [
    ...faultsOfAnswer(answer),
    ...(text.includes('\r\nConnection: close') ? [] : ['the connection stays']),
    ...(text.includes('application/problem+json') ? [] : ['no problem is told']),
  ];
}

/** Every kind of malformed request to the local app on a port. */
export function malformedRequests(port: number): MalformedRequest[] {
  type Row = [name: string, bytes: string | Buffer, statuses: number[]];
  const request = requestText;
  const host = `Host: localhost:${port}`;
  const target = (path: string, status: number): Row => [
    path,
    request(`GET ${path} HTTP/1.1`, host),
    [status],
  ];
  const withHost = (...hosts: string[]): Row => [
    `hosts ${JSON.stringify(hosts)}`,
    request('GET / HTTP/1.1', ...hosts.map((name) => `Host:${name === '' ? '' : ` ${name}`}`)),
    [hosts.length === 1 ? 403 : 400],
  ];
  const rows: Row[] = [
    ...['/%ff', '/%', '/%2', '/%zz', '/%c0%af', '/%ed%a0%80', '/x%00', '/%0d%0aSet-Cookie:x=1', '/%1b'].map(
      (path) => target(path, 400),
    ),
    ...[
      'http://evil.example/',
      `http://localhost:${1}/`,
      'https://evil.example',
      '//evil.example/',
      '/\\evil.example/',
      '\\',
      '\\\\evil',
      '*',
      '?x',
      '/%2fevil.example',
      '/repo//evil.example',
      '/%5Cevil.example',
      '/..\\x',
      '/#x',
      'evil',
    ].map((path) => target(path, 400)),
    ['a foreign host and a bad path', request('GET /%ff HTTP/1.1', 'Host: evil.example'), [403]],
    [
      'a foreign host and a bad path of the API',
      request('GET /api/%ff HTTP/1.1', 'Host: evil.example'),
      [403],
    ],
    ['OPTIONS *', request('OPTIONS * HTTP/1.1', host), [400]],
    ['CONNECT', request('CONNECT evil.example:443 HTTP/1.1', 'Host: evil.example:443'), [403]],
    ['CONNECT to us', request(`CONNECT localhost:${port} HTTP/1.1`, host), [501]],
    ...['TRACE', 'PROPFIND', 'SEARCH', 'PURGE'].map(
      (method): Row => [method, request(`${method} / HTTP/1.1`, host), [501]],
    ),
    withHost(),
    withHost('localhost', 'localhost'),
    withHost('localhost', 'evil.example'),
    ...[
      '',
      'evil.example',
      'user@localhost',
      'localhost:80@evil.example',
      'localhost.',
      `localhost.:${1}`,
      'localhost:',
      'localhost:999999',
      'localhost/',
      'localhost,evil.example',
      'localhost evil',
      '[::1',
      '::1',
      '127.0.0.1.',
      '0',
      '2130706433',
      '0x7f.0.0.1',
      'localhost\tx',
      'l\xf6calhost',
    ].map((name) => withHost(name)),
    ['no host in HTTP/1.0', request('GET / HTTP/1.0'), [400]],
    ['HTTP/0.9', 'GET /\r\n\r\n', [400]],
    ['an unknown method', request('NONSENSE / HTTP/1.1', host), [400]],
    ['an unknown version', request('GET / HTTP/9.9', host), [400]],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', [400]],
    ['TLS', Buffer.from([22, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3]), [400]],
    ['bytes', Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)), [400]],
    ['a NUL in the path', request('GET /\0 HTTP/1.1', host), [400]],
    ['a NUL in a header', request('GET / HTTP/1.1', host, 'X: a\0b'), [400]],
    ['a blank in a header name', request('GET / HTTP/1.1', host, 'X y : z'), [400]],
    ['a folded host', request('GET / HTTP/1.1', 'Host: localhost', ' .evil.example'), [400, 403]],
    ['an overlong address', request(`GET /${'x'.repeat(100_000)} HTTP/1.1`, host), [431]],
    ['an overlong header', request('GET / HTTP/1.1', host, `X: ${'x'.repeat(100_000)}`), [431]],
    [
      'a body of two lengths',
      `${request('POST /api/applications HTTP/1.1', host, 'Content-Type: application/json', 'Content-Length: 4', 'Transfer-Encoding: chunked')}0\r\n\r\n`,
      [400],
    ],
    ['two lengths', request('POST / HTTP/1.1', host, 'Content-Length: 1', 'Content-Length: 2'), [400]],
    ['a length of words', request('POST / HTTP/1.1', host, 'Content-Length: ten'), [400]],
    [
      'a broken chunk',
      `${request('POST /api/applications HTTP/1.1', host, 'Content-Type: application/json', 'Transfer-Encoding: chunked')}zz\r\naaaaaaaaaa`,
      [400],
    ],
    ['an unknown coding', request('POST / HTTP/1.1', host, 'Transfer-Encoding: rot13'), [501]],
    ["letters' bytes as they are", Buffer.from(request('GET /café HTTP/1.1', host)), [400]],
    ['an expectation', request('GET / HTTP/1.1', host, 'Expect: nonsense'), [417]],
    ['a foreign expectation', request('GET / HTTP/1.1', 'Host: evil.example', 'Expect: nonsense'), [403]],
  ];
  return rows.map(([name, bytes, statuses]) => ({ name, bytes, statuses }));
}
