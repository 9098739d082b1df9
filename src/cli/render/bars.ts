/** Small charts out of characters. */

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const ticks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** A bar of `share` (0–1) of `width` columns, to an eighth of a column. What is not nothing is seen. */
export function bar(share: number, width: number): string {
  const wanted = Math.round(Math.min(1, Math.max(0, share)) * width * 8);
  const parts = share > 0 ? Math.max(1, wanted) : 0;
  return '█'.repeat(Math.floor(parts / 8)) + (eighths[parts % 8] ?? '');
}

/** One tick per value, as high as its part of the greatest; `·` where it is nothing. */
export function sparkline(values: readonly number[]): string {
  const most = Math.max(0, ...values);
  return values
    .map((value) => (value <= 0 ? '·' : (ticks[Math.min(7, Math.ceil((value / most) * 8) - 1)] ?? '·')))
    .join('');
}
