/** GitHub as the programs see it: the port that `api.ts` fills. */
import type { Comment, Issue, IssueDraft, IssuePatch } from './issue.ts';

/** One repository on GitHub. Every call throws where GitHub does not answer after some patience. */
export interface GitHub {
  /** The login that this program writes as. */
  login(): Promise<string>;
  /** The login of the repository's owner where that is a person, else null. */
  person(): Promise<string | null>;
  /** Every issue, open and closed, without pull requests, by number. Throws rather than give a part. */
  listIssues(): Promise<Issue[]>;
  /** One issue; null where there is none, or where the number is a pull request's. */
  readIssue(number: number): Promise<Issue | null>;
  /** Makes an issue, once: it is tried again only by the caller, who can look whether it is there. */
  createIssue(draft: IssueDraft, assignee: string | null): Promise<void>;
  updateIssue(number: number, patch: IssuePatch): Promise<void>;
  /** The comments of an issue or a pull request, oldest first. */
  listComments(number: number): Promise<Comment[]>;
  /** Adds a comment, once, like {@link GitHub.createIssue}. */
  addComment(number: number, body: string): Promise<void>;
  updateComment(id: number, body: string): Promise<void>;
  /** Whether a login may write to the repository. */
  mayWrite(login: string): Promise<boolean>;
}

/** Whether an error leaves open if what was asked for has been done: a fault of the server or of the line. */
export function isUncertain(error: unknown): boolean {
  const { status } = error as { status?: unknown };
  return typeof status === 'number' && status >= 500;
}
