/** The order of versions. */

/** Whether version `a` comes before `b`, by semantic versioning's numbers; one of a preview comes before its release. */
export function isOlder(a: string, b: string): boolean {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (const index of [0, 1, 2]) {
    const difference = (left.numbers[index] ?? 0) - (right.numbers[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  if (left.preview === right.preview) return false;
  return right.preview === '' || (left.preview !== '' && left.preview < right.preview);
}

function partsOf(version: string): { numbers: number[]; preview: string } {
  const [numbers = '', ...preview] = version.split('+')[0]?.split('-') ?? [];
  return { numbers: numbers.split('.').map(Number), preview: preview.join('-') };
}
