/** How Git calls our merge driver. */

/** The command line with Git's placeholders: this very program, whatever the folder Git runs it in. */
export function mergeDriverCommand(): string {
  const words = [process.execPath, process.argv[1] ?? 'apptrack', 'merge-driver'];
  return `${words.map(quoted).join(' ')} %O %A %B %P`;
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
