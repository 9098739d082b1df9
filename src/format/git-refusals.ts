/** By what signs it is known why Git, or a remote, refuses. */

/** Git does not know who commits. */
export const unknownAuthor = /tell me who you are|identity unknown|auto-detect (?:email|name)|empty ident/i;

/** A rule of the branch, or of the repository, takes no such push, however often it is tried. */
export const protectedBranch = /GH006|GH013|protected branch|repository rule|protected ref/i;

/** The label of an issue on which something waits to be written; each run of the reminders tries again. */
export const laterLabel = 'apptrack: to be written';
