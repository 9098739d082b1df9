/** Asking GitHub's API for what there is to see, as the person at this machine may. Nothing is changed. */
import { execFileSync } from 'node:child_process';

/** How long to wait for GitHub, and for `gh`, in milliseconds. */
const patience = 5000;

/** The longest answer that is read, in characters. */
const longest = 4_000_000;

/** A token, and where it was found. */
export interface FoundToken {
  token: string;
  from: 'GITHUB_TOKEN' | 'GH_TOKEN' | 'gh auth token';
}

/** What GitHub answered: 0 where it did not, or with what is no JSON. */
export interface GitHubAnswer {
  status: number;
  body: unknown;
}

/** The token of the environment, else that which GitHub's own command line was given; null where there is none. */
export function findToken(env: NodeJS.ProcessEnv): FoundToken | null {
  for (const from of ['GITHUB_TOKEN', 'GH_TOKEN'] as const) {
    const token = env[from]?.trim();
    if (token) return { token, from };
  }
  try {
    const token = execFileSync('gh', ['auth', 'token', '--hostname', 'github.com'], {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: patience,
    }).trim();
    return /^[\w.-]+$/.test(token) ? { token, from: 'gh auth token' } : null;
  } catch {
    return null;
  }
}

/** Asks for a path. Never throws: no answer is an answer, too. */
export async function askGitHub(path: string, env: NodeJS.ProcessEnv): Promise<GitHubAnswer> {
  const token = env.GITHUB_TOKEN || env.GH_TOKEN;
  try {
    const answer = await fetch(`${env.GITHUB_API_URL || 'https://api.github.com'}${path}`, {
      headers: {
        accept: 'application/vnd.github+json',
        'user-agent': 'apptrack',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      signal: AbortSignal.timeout(patience),
    });
    const text = await answer.text();
    if (!answer.ok) return { status: answer.status, body: null };
    return text.length > longest
      ? { status: 0, body: null }
      : { status: answer.status, body: JSON.parse(text) };
  } catch {
    return { status: 0, body: null };
  }
}
