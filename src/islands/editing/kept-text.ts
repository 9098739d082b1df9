/** A text that is kept on this device until it is saved where it belongs. */

/** A text that is kept on this device under a name. Another data folder at the same address has texts of its own. */
export function keptText(name: string) {
  const key = `apptrack-draft:${document.documentElement.dataset.folder ?? ''}:${name}`;
  return {
    read: (): string | null => {
      try {
        return localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    write(text: string): void {
      try {
        localStorage.setItem(key, text);
      } catch {
        // A browser that keeps nothing has the form alone.
      }
    },
    forget(): void {
      try {
        localStorage.removeItem(key);
      } catch {
        // As above.
      }
    },
  };
}
