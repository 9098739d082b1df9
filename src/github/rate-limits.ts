/** Keeping to GitHub's rate limits: how fast to ask, and how long to wait. */

/** The longest wait for a rate limit to end, in seconds; what is left then, the next run does. */
const longestWait = 15 * 60;
/** How often one request waits for a rate limit. */
const mostWaits = 3;

/**
 * Options for Octokit's throttling and retry plugins: a second between writes and three between those that notify
 * somebody, as GitHub asks. A server on this machine is an emulator and needs no such courtesy.
 */
export function rateLimitOptions(apiUrl: string, say: (line: string) => void) {
  const local = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(apiUrl).hostname);
  const waits =
    (limit: string) =>
    (seconds: number, _options: unknown, _octokit: unknown, count: number): boolean => {
      const patient = count < mostWaits && seconds <= longestWait;
      say(`GitHub's ${limit} is reached; ${patient ? `waiting ${seconds} s` : 'giving up'}`);
      return patient;
    };
  return {
    throttle: {
      onRateLimit: waits('rate limit'),
      onSecondaryRateLimit: waits('secondary rate limit'),
      ...(local ? { retryAfterBaseValue: 1, write: unhurried, notifications: unhurried } : {}),
    },
    retry: local ? { retryAfterBaseValue: 1 } : {},
  };
}

/** A group of limiters that limit nothing, as far as the plugin asks for one. */
const unhurried = {
  key: () => ({ schedule: (_options: unknown, task: () => Promise<unknown>) => task() }),
} as never;
