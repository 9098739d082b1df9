/** The environment that what this program starts of itself is shown. */

/** This process's environment without the secrets that workflows give it. */
export function envWithoutSecrets(): NodeJS.ProcessEnv {
  const { APPTRACK_PASSPHRASE, APPTRACK_COACH_PASSPHRASE, GITHUB_TOKEN, ...env } = process.env;
  return env;
}
