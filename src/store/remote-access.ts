/** Speaking to a remote over HTTP with a token that is written nowhere: only the Git that needs it has it, in its environment. */
import { type SimpleGit, simpleGit } from 'simple-git';

/** A token, and the address of the server that it is for, like `https://github.com`. */
export interface RemoteAccess {
  server: string;
  token: string;
}

/** What Git needs of a process's environment: where programs and settings are, and how to reach the network. */
const needed =
  /^(?:PATH|HOME|USER|LANG|LC_ALL|TZ|TMPDIR|XDG_CONFIG_HOME|(?:https?|all|no)_proxy|SSL_CERT_(?:FILE|DIR)|SystemRoot|USERPROFILE)$/i;

/** Git in the folder `root`; with `access`, it shows that server the token. */
export function openGit(root: string, access: RemoteAccess | null): SimpleGit {
  if (access === null) return simpleGit(root, { trimmed: false });
  const settings = settingsFor(access);
  const environment = Object.entries(process.env).filter(([name]) => needed.test(name));
  return simpleGit(root, {
    trimmed: false,
    allowEnvironment: Object.keys(settings),
    unsafe: { allowUnsafeConfigEnvCount: true },
  }).env({ ...Object.fromEntries(environment), ...settings });
}

/** The header that the server knows the token by, as settings of Git's that are in no file and on no command line. */
function settingsFor({ server, token }: RemoteAccess): Record<string, string> {
  const key = `http.${server.replace(/\/*$/, '/')}.extraheader`;
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  return {
    GIT_CONFIG_COUNT: '2',
    // An empty one takes back those of the files: a server refuses two.
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: header,
    // Nobody is there to be asked.
    GIT_TERMINAL_PROMPT: '0',
  };
}
