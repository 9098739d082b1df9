/** The reader's language. */

/**
 * The browser's language, where it is one that formatting takes: a system set to "C" or "POSIX" gives `en-US@posix`,
 * which throws. Undefined stands for the browser's default.
 */
export function localeOf(language: string | undefined): string | undefined {
  try {
    return language === undefined ? undefined : Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}

/** The language of this page's reader. */
export const readerLocale: string | undefined = localeOf(globalThis.navigator?.language);
