/** Asking GitHub about the Pages site. */
import type { PagesAnswer } from './decide-publishing.ts';

/** Whether the repository's Pages site is private, and where it will be. Never throws: no answer is an answer, too. */
export async function askPages(
  env: NodeJS.ProcessEnv,
): Promise<{ pages: PagesAnswer; base: string | null; address: string | null }> {
  const { GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token, GITHUB_API_URL: api } = env;
  const unknown = (reason: string) => ({ pages: { unknown: reason }, base: null, address: null });
  if (!repository || !/^[\w.-]+\/[\w.-]+$/.test(repository))
    return unknown('GITHUB_REPOSITORY names no repository');
  if (!token) return unknown('there is no GITHUB_TOKEN to ask with');
  try {
    const response = await fetch(`${api || 'https://api.github.com'}/repos/${repository}/pages`, {
      headers: {
        Accept: 'application/vnd.github+json',
        Authorization: `Bearer ${token}`,
        'X-GitHub-Api-Version': '2022-11-28',
      },
      signal: AbortSignal.timeout(20_000),
    });
    if (!response.ok) return unknown(`GitHub answered ${response.status}`);
    const site = (await response.json()) as { public?: unknown; html_url?: unknown } | null;
    const pages =
      typeof site?.public === 'boolean' ? { isPrivate: !site.public } : { unknown: 'GitHub does not say' };
    const address = typeof site?.html_url === 'string' ? site.html_url : null;
    return { pages, base: pathOf(address), address };
  } catch {
    return unknown('GitHub could not be reached');
  }
}

/** The base path of a Pages site that nobody tells of: that of the repository. */
export function usualBase(repository: string | undefined): string {
  const [owner = '', name = ''] = (repository ?? '').toLowerCase().split('/');
  return name === '' || name === `${owner}.github.io` ? '/' : `/${(repository ?? '').split('/')[1]}/`;
}

/** The address of a site that lies at a path: as GitHub tells it, else as usual; the path alone where nothing is known. */
export function siteAddress(address: string | null, path: string, repository: string | undefined): string {
  const [owner = ''] = (repository ?? '').toLowerCase().split('/');
  const usual = owner === '' ? null : `https://${owner}.github.io/`;
  const folder = path.endsWith('/') ? path : `${path}/`;
  const known = address !== null && URL.canParse(address) ? address : usual;
  return known === null ? folder : new URL(folder, known).href;
}

function pathOf(url: unknown): string | null {
  if (typeof url !== 'string' || !URL.canParse(url)) return null;
  const { pathname } = new URL(url);
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}
