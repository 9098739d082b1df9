/** Work on many files, which whoever else asks something of the program need not wait for. */

/** So many files are written before others have their turn: each waits for the disk. */
const atOnce = 5;

/** Gives others their turn where it is time for it; to be awaited before the file of each index. */
export async function takeTurns(index: number): Promise<void> {
  if (index % atOnce === atOnce - 1) await new Promise((resume) => setTimeout(resume));
}
