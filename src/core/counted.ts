/** Counts, lengths and shares in words. */

/** A count with its noun: `1 file`, `3 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A length in days, with one decimal where it is no whole number: `1 day`, `8.5 days`. */
export function days(count: number): string {
  return count === 1 ? '1 day' : `${Math.round(count * 10) / 10} days`;
}

/** `between 3 % and 20 %`, in whole percent; where both ends are one, `about 3 %`. */
export function between(low: number, high: number): string {
  const [from, to] = [Math.round(low), Math.round(high)];
  return from === to ? `about ${from} %` : `between ${from} % and ${to} %`;
}
