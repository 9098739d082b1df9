/** A file of the reader's, as the API takes it. */

/** A file's name and content. */
export interface SentFile {
  name: string;
  /** Its bytes in base64. */
  content: string;
}

/** What may be sent is bounded, and base64 makes it a third longer. */
const longestMegabytes = 14;

/** Reads a file; rejects with words for people where it is empty, cannot be read, or is longer than a command (`toRead`) reads. */
export async function readFile(file: File, toRead = 'apptrack import'): Promise<SentFile> {
  const { name, size } = file;
  if (size > longestMegabytes * 1e6)
    throw new Error(
      `${name} has ${Math.round(size / 1e6).toLocaleString()} MB, and ${longestMegabytes} MB are the most that is read here. The command “${toRead}” reads longer ones.`,
    );
  if (size === 0) throw new Error(`${name} is empty.`);
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () =>
      reject(new Error(`${name} cannot be read; a folder cannot, either.`)),
    );
    reader.readAsDataURL(file);
  });
  return { name, content: url.slice(url.indexOf(',') + 1) };
}
