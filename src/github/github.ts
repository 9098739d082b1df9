/** GitHub as the programs see it: the port that `api.ts` fills, and ways to use it with care. */
import type { Comment, Issue, IssueDraft, IssuePatch } from './issue.ts';

/** What of a repository matters to what is done in it. */
export interface RepositoryFacts {
  /** The login of its owner where that is a person, else null. */
  person: string | null;
  /** Whether anybody can read it. */
  isPublic: boolean;
  /** Whether it is somebody's copy of another. */
  isFork: boolean;
}

/** One repository on GitHub. Every call throws where GitHub does not answer after some patience. */
export interface GitHub {
  /** The login that this program writes as. */
  login(): Promise<string>;
  /** What kind of repository this is; asked once. */
  repository(): Promise<RepositoryFacts>;
  /** Every issue, open and closed, without pull requests, by number. Throws rather than give a part. */
  listIssues(): Promise<Issue[]>;
  /** One issue; null where there is none, or where the number is a pull request's. */
  readIssue(number: number): Promise<Issue | null>;
  /** Makes an issue, once: it is tried again only by the caller, who can look whether it is there. */
  createIssue(draft: IssueDraft, assignee: string | null): Promise<void>;
  /** Who closed an issue; null where GitHub does not say, or it is open. */
  closedBy(number: number): Promise<string | null>;
  /** Pins an issue to the top of the list, where it is not pinned yet; false where GitHub refuses. */
  pinIssue(number: number): Promise<boolean>;
  updateIssue(number: number, patch: IssuePatch): Promise<void>;
  /** The comments of an issue or a pull request, oldest first. */
  listComments(number: number): Promise<Comment[]>;
  /** Adds a comment, once, like {@link GitHub.createIssue}. */
  addComment(number: number, body: string): Promise<void>;
  updateComment(id: number, body: string): Promise<void>;
  /** Whether a login may write to the repository. */
  mayWrite(login: string): Promise<boolean>;
}

/** Whether a login may write to the repository, asked once for each. */
export function cachedMayWrite(github: GitHub): (login: string) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  return (login) => {
    const asked = known.get(login) ?? github.mayWrite(login);
    known.set(login, asked);
    return asked;
  };
}

/** How often to try. */
const attempts = 4;

/**
 * Calls `post`; where that fails without saying whether it was done, `isThere` looks before it is tried again.
 */
export async function postOnce(post: () => Promise<void>, isThere: () => Promise<boolean>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await post();
    } catch (error) {
      if (!isUncertain(error)) throw error;
      if (await isThere()) return;
      if (attempt === attempts) throw error;
    }
  }
}

/** Whether an error leaves open if what was asked for has been done: a fault of the server or of the line. */
function isUncertain(error: unknown): boolean {
  const { status } = error as { status?: unknown };
  return typeof status === 'number' && status >= 500;
}
