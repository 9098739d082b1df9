/** The largest file that is read as a résumé, in bytes. */
export const maxResumeSize = 20_000_000;
