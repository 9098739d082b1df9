/** Firefox for tests, spoken to by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), which it has built in. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Firefox may lie; null where there is none. */
export const firefoxPath: string | null =
  ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'].find(
    existsSync,
  ) ?? null;

/** A page in Firefox. */
export interface FirefoxPage {
  goto(url: string): Promise<void>;
  /** What an expression gives in the page, as JSON has it. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Waits until an expression is true. */
  until(expression: string): Promise<void>;
  /** Clicks in the middle of the first element of a selector, as a mouse does. */
  click(selector: string): Promise<void>;
  /** Types a text, or keys by their names (`Enter`, `Escape`, `ArrowDown`, `Control+k`). */
  type(text: string): Promise<void>;
  press(keys: string): Promise<void>;
}

/** A running Firefox. */
export interface Firefox {
  page: FirefoxPage;
  close(): Promise<void>;
}

/** How long something in the page may take, in milliseconds. */
const patience = 20_000;
const keyCodes: Readonly<Record<string, string>> = {
  Enter: '\ue006',
  Escape: '\ue00c',
  ArrowDown: '\ue015',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  Control: '\ue009',
  Alt: '\ue00a',
  Tab: '\ue004',
};

/** Starts Firefox without a window, with a profile of its own, in a window of this size. */
export async function launchFirefox({ width = 1280, height = 720 } = {}): Promise<Firefox> {
  if (firefoxPath === null) throw new Error('there is no Firefox here');
  const profile = mkdtempSync(join(tmpdir(), 'apptrack-firefox-'));
  const words = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const child = spawn(firefoxPath, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const close = async () => {
    child.kill();
    await exited;
    rmSync(profile, { recursive: true, force: true });
  };
  try {
    const send = await connect(await addressOf(child.stderr));
    await send('session.new', { capabilities: {} });
    const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
    const context = contexts[0]?.context ?? '';
    await send('browsingContext.setViewport', { context, viewport: { width, height } });
    return { page: pageOf(send, context), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The address at which it listens, as it says at its start. */
function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    output.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(`${found}/session`);
    });
    output.once('end', () => reject(new Error(`Firefox did not start: ${said}`)));
  });
}

type Send = (method: string, params: object) => Promise<unknown>;

async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  socket.addEventListener('message', ({ data }) => {
    const { id, type, result, message } = JSON.parse(String(data));
    const one = waiting.get(id);
    waiting.delete(id);
    if (type === 'error') one?.reject(new Error(message));
    else one?.resolve(result);
  });
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`no answer at ${address}`)));
  });
  let last = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

function pageOf(send: Send, context: string): FirefoxPage {
  async function evaluate<Value>(expression: string): Promise<Value> {
    const answer = (await send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context },
      awaitPromise: true,
    })) as Evaluated;
    if (answer.type === 'exception') throw new Error(`${expression}: ${answer.exceptionDetails?.text}`);
    const text = answer.result?.value;
    return (text === undefined ? undefined : JSON.parse(text)) as Value;
  }
  const until = async (expression: string) => {
    // Asked for in the page at each of its frames, so that nothing here waits for a time.
    const isTrue = await evaluate<boolean>(`new Promise((resolve) => {
      const end = Date.now() + ${patience};
      const look = () => (${expression}) ? resolve(true) : Date.now() > end ? resolve(false) : setTimeout(look, 20);
      look();
    })`);
    if (!isTrue) throw new Error(`did not become true: ${expression}`);
  };
  const perform = (actions: object[]) => send('input.performActions', { context, actions });
  return {
    evaluate,
    until,
    async goto(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async click(selector) {
      const name = JSON.stringify(selector);
      await until(`document.querySelector(${name})?.checkVisibility()`);
      const { x, y } = await evaluate<{ x: number; y: number }>(`(() => {
        const element = document.querySelector(${name});
        element.scrollIntoView({ block: 'nearest' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
      })()`);
      await perform([
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x, y },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ]);
    },
    async type(text) {
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await perform([{ type: 'key', id: 'keyboard', actions }]);
    },
    async press(keys) {
      const values = keys.split('+').map((key) => keyCodes[key] ?? key);
      const actions = [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
      await perform([{ type: 'key', id: 'keyboard', actions }]);
    },
  };
}
