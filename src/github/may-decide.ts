/** Whose words count. */
import type { GitHub } from './github.ts';

/** Asks about each login once. */
export function rememberWriters(github: GitHub): (login: string) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  return (login) => {
    const asked = known.get(login) ?? github.mayWrite(login);
    known.set(login, asked);
    return asked;
  };
}
