import { expect, it } from 'vitest';
import type { MailSettings } from '../format/mail-settings.ts';
import { type Answering, mailPassword, startMailServer } from '../testing/imap-server.ts';
import { certificate } from '../testing/localhost-certificate.ts';
import type { MailSecret } from './mail-secret.ts';
import { type MailboxLimits, type MailMark, readMailbox } from './read-mailbox.ts';

const settingsFor = (port: number, more: Partial<MailSettings> = {}): MailSettings => ({
  host: 'localhost',
  port,
  startTls: false,
  user: 'robin',
  folder: 'Jobs',
  passwordCommand: null,
  tokenCommand: null,
  ...more,
});
const secret = (value = mailPassword, settled: boolean[] = []): MailSecret => ({
  kind: 'password',
  value,
  settle: async (isRight) => void settled.push(isRight),
});
const tls = { ca: certificate };

const read = (
  port: number,
  {
    more = {},
    mark = null,
    limits = {},
    with: given = secret(),
  }: {
    more?: Partial<MailSettings>;
    mark?: MailMark | null;
    limits?: Partial<MailboxLimits>;
    with?: MailSecret;
  } = {},
) => readMailbox(settingsFor(port, more), given, { mark, since: '2026-11-01' }, { tls, limits });

const texts = ({ mails }: Awaited<ReturnType<typeof read>>) =>
  mails.map(({ bytes }) => Buffer.from(bytes).toString());

it('gives the mails since a day, then those that are new, and changes nothing', async () => {
  await using server = await startMailServer();
  server.mails.push(
    { uid: 3, day: '2026-10-30', text: 'Old' },
    { uid: 5, day: '2026-11-02', text: 'Grüße\r\n\r\n{5}\r\nTAG OK' },
    { uid: 9, day: '2026-11-01', text: '' },
  );
  const settled: boolean[] = [];
  const first = await read(server.port, { with: secret(mailPassword, settled) });
  expect(texts(first)).toEqual(['Grüße\r\n\r\n{5}\r\nTAG OK', '']);
  expect(first).toMatchObject({ mark: { validity: '7', uid: 9 }, isMore: false });
  expect(settled).toEqual([true]);
  expect(await read(server.port, { mark: first.mark })).toMatchObject({ mails: [], mark: first.mark });
  server.mails.push({ uid: 10, day: '2026-09-01', text: 'Moved here' });
  const second = await read(server.port, { mark: first.mark });
  expect(texts(second)).toEqual(['Moved here']);
  expect(second.mark.uid).toBe(10);
  server.validity = 8;
  expect(texts(await read(server.port, { mark: second.mark }))).toHaveLength(2);
  expect(server.heard.join('\n')).not.toMatch(/SELECT|STORE|APPEND|COPY|MOVE|EXPUNGE|BODY\[|RFC822/);
});

it('reads so many at a time, and as much of each as mails about work have', async () => {
  await using server = await startMailServer();
  for (let uid = 1; uid <= 120; uid += 1)
    server.mails.push({ uid, day: '2026-11-02', text: `${uid}`.padEnd(200, '.') });
  const limits = { mails: 70, mail: 100 };
  const first = await read(server.port, { limits });
  expect(first.mails).toHaveLength(70);
  expect(first.mails[0]?.bytes).toHaveLength(100);
  expect(first).toMatchObject({ mark: { uid: 70 }, isMore: true });
  const rest = await read(server.port, { limits, mark: first.mark });
  expect(rest.mails.map(({ uid }) => uid)).toEqual(Array.from({ length: 50 }, (_, index) => index + 71));
  expect(rest).toMatchObject({ mark: { uid: 120 }, isMore: false });
  const few = await read(server.port, { limits: { bytes: 1000 } });
  expect(few).toMatchObject({ mark: { uid: 50 }, isMore: true });
});

it('says in a line what is wrong', async () => {
  await using server = await startMailServer();
  const settled: boolean[] = [];
  await expect(read(server.port, { with: secret('guess', settled) })).rejects.toThrow(
    `localhost:${server.port} does not let robin in: Wrong password`,
  );
  expect(settled).toEqual([false]);
  await expect(read(server.port, { more: { folder: 'Wörk' } })).rejects.toThrow(
    `localhost:${server.port} has no folder Wörk for robin`,
  );
  await expect(read(server.port, { more: { host: 'nowhere.invalid' } })).rejects.toThrow(
    'there is no host nowhere.invalid, or no network',
  );
  await expect(
    readMailbox(settingsFor(server.port), secret(), { mark: null, since: '2026-11-01' }),
  ).rejects.toThrow(/^the certificate of localhost:\d+ is not trusted: /);
  const gone = server.port;
  await server[Symbol.asyncDispose]();
  await expect(read(gone)).rejects.toThrow(`localhost:${gone} takes no connection`);
});

it('sends nothing where the server speaks no TLS', async () => {
  const { createServer } = await import('node:net');
  const heard: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.write('* OK [CAPABILITY IMAP4rev1] in clear\r\n');
    socket.on('data', (bytes) => {
      const line = bytes.toString('latin1');
      heard.push(line);
      socket.write(`* CAPABILITY IMAP4rev1\r\n${line.split(' ')[0]} OK done\r\n`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  try {
    await expect(read(port)).rejects.toThrow(/does not speak TLS there; port 143 needs startTls: true$/);
    await expect(read(port, { more: { startTls: true } })).rejects.toThrow(/^connecting to .* failed/);
    expect(heard.join('\n')).not.toMatch(/LOGIN|AUTHENTICATE|sesame/);
  } finally {
    server.close();
  }
});

const endless = (start: string, piece: string): Answering =>
  function answer(line, socket) {
    if (!line.startsWith('UID')) return null;
    const more = () => {
      while (!socket.destroyed && socket.write(piece));
    };
    socket.on('drain', more);
    queueMicrotask(more);
    return start;
  };

const hostile: Record<string, [answering: Answering, said: RegExp]> = {
  'a literal of a gigabyte': [
    (line) => (line.startsWith('UID FETCH') ? '* 1 FETCH (UID 1 BODY[]<0> {1073741824}\r\n' : null),
    /sends more than a mail server does \(LiteralTooLarge\)$/,
  ],
  'a line without end': [endless('* SEARCH', ' 1'.repeat(50_000)), /\(LineTooLarge\)$/],
  'answers without end': [
    endless('* SEARCH 1\r\n', '* SEARCH 1 2 3\r\n'.repeat(5000)),
    /took longer than|more than a mail server/,
  ],
  'nested lists': [
    (line) => (line.startsWith('UID FETCH') ? `* 1 FETCH ${'('.repeat(100_000)}\r\n` : null),
    /does not answer$|took longer than|sends more/,
  ],
  'no greeting': [(line) => (line === '' ? ' ' : null), /does not answer$|took longer than/],
  'no answer': [(line) => (line.startsWith('UID') ? '' : null), /does not answer$|took longer than/],
  'what is no IMAP': [(line) => (line === '' ? 'HTTP/1.1 200 OK\r\n\r\n' : null), /failed|does not answer/],
  'a goodbye at once': [(line) => (line === '' ? '* BYE \x1b[31mno\r\n' : null), /failed: \P{Cc}*$/u],
};

for (const [name, [answering, said]] of Object.entries(hostile))
  it(`is not held up by a server that sends ${name}`, async () => {
    await using server = await startMailServer(answering);
    server.mails.push({ uid: 1, day: '2026-11-02', text: 'One' });
    const error = await read(server.port, {
      limits: { silence: 300, whole: name === 'answers without end' ? 1000 : 60_000, mail: 1000 },
    }).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ name: 'MailboxError', message: expect.stringMatching(said) });
  });
