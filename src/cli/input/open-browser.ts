/** Opening an address in the person's browser. */
import { spawn } from 'node:child_process';

/** How each system opens an address or a file; elsewhere as the desktops of Linux do. */
const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  // Not `start`, which is a command of the shell: to it an address may hold commands of its own.
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Opens it as the desktop does; where there is none, the address stands on the terminal. */
export function openBrowser(target: string): void {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, target], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
