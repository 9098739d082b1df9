/** What is different between two texts, line by line. */

/** A line that both have, that only the one has, or only the other; null stands for lines of both that are left out. */
export interface DiffLine {
  in: 'both' | 'one' | 'other';
  text: string | null;
}

/** Of longer texts all that is between the first difference and the last counts as different. */
const longest = 1500;
/** So many lines of both are shown around what is different. */
const around = 2;

/** The lines that are different, with a few of those around them. */
export function lineDiff(one: string, other: string): DiffLine[] {
  return withoutDistant(allLines(one.split('\n'), other.split('\n')));
}

function allLines(a: readonly string[], b: readonly string[]): DiffLine[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail += 1;
  const both = (lines: readonly string[]) => lines.map((text): DiffLine => ({ in: 'both', text }));
  return [
    ...both(a.slice(0, head)),
    ...middleLines(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...both(a.slice(a.length - tail)),
  ];
}

/** By the longest common subsequence. */
function middleLines(a: readonly string[], b: readonly string[]): DiffLine[] {
  const one = (text: string): DiffLine => ({ in: 'one', text });
  const other = (text: string): DiffLine => ({ in: 'other', text });
  if (a.length > longest || b.length > longest) return [...a.map(one), ...b.map(other)];
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      lines.push({ in: 'both', text: left });
      i += 1;
      j += 1;
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      lines.push(one(left));
      i += 1;
    } else {
      lines.push(other(right ?? ''));
      j += 1;
    }
  }
  return lines;
}

function withoutDistant(lines: readonly DiffLine[]): DiffLine[] {
  const near = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (line.in === 'both') continue;
    for (let at = index - around; at <= index + around; at += 1) near.add(at);
  }
  return lines.flatMap((line, index): DiffLine[] => {
    if (near.has(index)) return [line];
    return near.has(index - 1) || index === 0 ? [{ in: 'both', text: null }] : [];
  });
}
