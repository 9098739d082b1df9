/** The version of AppTrack, like `1.2.3`. */
export const version: string;

/**
 * Runs `apptrack` with the words after its name (`['list', '--json']`) in this process, with its streams, environment and
 * current folder; gives the exit status: 0 done, 1 not done or files have problems, 2 misused. Never rejects for what a
 * command came to. After `['start']` the local app goes on running.
 */
export function run(words: readonly string[]): Promise<number>;
