/** Letters in the place of names. */

/** `A` to `Z`, then `A2`, `B2` … and never a word: companies called AB and AG would be one, since these are legal forms. */
export function lettersOf(index: number): string {
  const round = Math.floor(index / 26) + 1;
  return String.fromCharCode(65 + (index % 26)) + (round === 1 ? '' : round);
}
