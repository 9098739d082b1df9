import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { startLocalApp } from '../testing/browser/start-local-app.ts';
import { dataFolder, runCli } from '../testing/cli.ts';

const start = (...words: string[]) => runCli(['start', '--no-open', ...words]);

test('wrong options end with what is right', async () => {
  for (const words of [['--port', 'abc'], ['--port', '80000'], ['--prot', '80'], ['here']]) {
    const { status, stdout, stderr } = await start(...words);
    expect({ words, status, stdout }).toEqual({ words, status: 2, stdout: '' });
    expect(stderr).toMatch(/^apptrack: \S.*\n/);
  }
});

test('a taken port is said, and another one found', async () => {
  using folder = dataFolder();
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  const app = await startLocalApp(folder.root, String(port));
  try {
    expect(app.output()).toContain(`Port ${port} is taken`);
    expect(app.url).not.toContain(`:${port}/`);
    expect((await fetch(app.url)).status).toBe(200);
  } finally {
    await app.stop();
    other.close();
  }
});
