/** GitHub's issues and comments, with what matters of them here. */

/** Why an issue was closed, as GitHub says it. */
export type CloseReason = 'completed' | 'not_planned';

/** An issue as GitHub lists it. */
export interface Issue {
  number: number;
  title: string;
  body: string;
  open: boolean;
  /** GitHub's word: `completed`, `not_planned`, `duplicate`, `reopened` or null. */
  stateReason: string | null;
  /** The login of who wrote it. */
  author: string;
  labels: string[];
  /** How many comments it has. */
  comments: number;
  /** Instants in ISO 8601. */
  createdAt: string;
  closedAt: string | null;
}

/** A comment on an issue. */
export interface Comment {
  id: number;
  author: string;
  body: string;
  /** An instant in ISO 8601. */
  createdAt: string;
}

/** What of an issue is to change; what is absent stays. */
export interface IssuePatch {
  title?: string;
  body?: string;
  labels?: string[];
  open?: boolean;
  reason?: CloseReason;
}

/** An issue to be made. */
export interface IssueDraft {
  title: string;
  body: string;
  labels: string[];
}
