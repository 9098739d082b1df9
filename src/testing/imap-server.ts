/** A small IMAP server (RFC 9051) over TLS on this machine's loopback: as much of one as reading a folder takes, or a hostile one. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type TLSSocket } from 'node:tls';
import { certificate, privateKey } from './localhost-certificate.ts';

/** A mail in a folder. */
interface KeptMail {
  uid: number;
  /** The day on which it came, `2026-11-04`. */
  day: string;
  text: string;
}

/** What the server has, and what it was told. */
export interface TestMailServer extends AsyncDisposable {
  port: number;
  /** All lines that clients sent, without their tags. */
  heard: string[];
  /** The mails of its one folder, `Jobs`. */
  mails: KeptMail[];
  validity: number;
}

/** How a server answers a command in a manner of its own; null where it answers as usual. */
export type Answering = (line: string, socket: TLSSocket) => string | null;

/** The password of its one user, `robin`. */
export const mailPassword = 'open "sesame"';

/** Starts one; `await using` stops it. */
export async function startMailServer(answering: Answering = () => null): Promise<TestMailServer> {
  const sockets = new Set<TLSSocket>();
  const state = { heard: [] as string[], mails: [] as KeptMail[], validity: 7 };
  const server = createServer({ key: privateKey, cert: certificate }, (socket) => {
    sockets.add(socket);
    socket.setEncoding('latin1').on('error', () => {});
    let left = '';
    const hello = answering('', socket);
    socket.write(hello ?? '* OK ready\r\n');
    socket.on('data', (text: string) => {
      left += text;
      for (let end = left.indexOf('\r\n'); end >= 0; end = left.indexOf('\r\n')) {
        const [, tag = '', line = ''] = /^(\S+) (.*)$/.exec(left.slice(0, end)) ?? [];
        left = left.slice(end + 2);
        state.heard.push(line);
        socket.write(
          answering(line, socket) ?? answerTo(line, state).replace(/TAG (?=[^\n]*\n$)/, `${tag} `),
          'latin1',
        );
        if (/^LOGOUT/i.test(line)) socket.end();
      }
    });
  });
  server.on('tlsClientError', () => {});
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return Object.assign(state, {
    port: (server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  });
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** The usual answer to a command; `TAG` in its last line stands for its tag. */
function answerTo(line: string, { mails, validity }: { mails: KeptMail[]; validity: number }): string {
  const [name = ''] = line.toUpperCase().replace(/^UID /, 'UID_').split(' ');
  switch (name) {
    case 'CAPABILITY':
      return '* CAPABILITY IMAP4rev1\r\nTAG OK done\r\n';
    case 'LOGIN':
      return line === `LOGIN ${quoted('robin')} ${quoted(mailPassword)}` ||
        line === `LOGIN robin ${quoted(mailPassword)}`
        ? 'TAG OK in\r\n'
        : 'TAG NO [AUTHENTICATIONFAILED] Wrong password\r\n';
    case 'LIST':
      return `* LIST ${line.endsWith('""') ? '(\\Noselect) "/" ""' : '() "/" Jobs'}\r\nTAG OK done\r\n`;
    case 'EXAMINE':
      return / "?Jobs"?$/.test(line) ? opened(mails, validity) : 'TAG NO There is none\r\n';
    case 'UID_SEARCH':
      return `* SEARCH${found(line, mails)
        .map(({ uid }) => ` ${uid}`)
        .join('')}\r\nTAG OK done\r\n`;
    case 'UID_FETCH':
      return `${fetched(line, mails)}TAG OK done\r\n`;
    case 'LOGOUT':
      return '* BYE\r\nTAG OK done\r\n';
    case 'NOOP':
      return 'TAG OK done\r\n';
    default:
      return 'TAG BAD What?\r\n';
  }
}

function opened(mails: readonly KeptMail[], validity: number): string {
  const next = (mails.at(-1)?.uid ?? 0) + 1;
  return `* ${mails.length} EXISTS\r\n* FLAGS (\\Seen)\r\n* OK [UIDVALIDITY ${validity}] this\r\n* OK [UIDNEXT ${next}] next\r\nTAG OK [READ-ONLY] done\r\n`;
}

const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';

function found(line: string, mails: readonly KeptMail[]): KeptMail[] {
  const [, day = '', month = '', year = ''] = /SINCE "?(\d+)-(\w{3})-(\d{4})/.exec(line) ?? [];
  if (year !== '') {
    const first = `${year}-${String(months.indexOf(month) / 3 + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
    return mails.filter((mail) => mail.day >= first);
  }
  const from = Number(/UID (\d+):\*/.exec(line)?.[1]);
  const above = mails.filter(({ uid }) => uid >= from);
  return above.length > 0 ? above : mails.slice(-1);
}

function fetched(line: string, mails: readonly KeptMail[]): string {
  const [, set = '', length = ''] = /^UID FETCH (\S+) .*BODY\.PEEK\[\]<0\.(\d+)>/.exec(line) ?? [];
  const ranges = set.split(',').map((range) => range.split(':').map(Number));
  return mails
    .filter(({ uid }) => ranges.some(([first = 0, last = first]) => first <= uid && uid <= last))
    .map(({ uid, text }, index) => {
      const bytes = Buffer.from(text).subarray(0, Number(length)).toString('latin1');
      return `* ${index + 1} FETCH (UID ${uid} BODY[]<0> {${bytes.length}}\r\n${bytes})\r\n`;
    })
    .join('');
}
