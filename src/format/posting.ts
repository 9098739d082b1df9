/** The posting in an application's body. */
import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';

const names = 'job description|description|jd|posting';
/** A cheap test whether a body may have the heading at all: most have none, or one that needs the tree to find its end. */
const candidate = new RegExp(`^.{0,40}(?:${names})\\W*$`, 'im');
const title = new RegExp(`^(?:${names})\\s*:?$`, 'i');
const parser = remark();

/**
 * The part of a body under a heading `Job description` (also `Description`, `JD`, `Posting`; any level, any
 * case), up to the next heading of its level or a higher one, without the heading; without one, the whole body.
 */
export function postingOf(body: string): string {
  return splitBody(body).posting;
}

/** A body's posting, and its notes: what stands outside the posting's part (nothing where the whole body is the posting). */
export function splitBody(body: string): { posting: string; notes: string } {
  const whole = { posting: body.trim(), notes: '' };
  if (!candidate.test(body)) return whole;
  const { children } = parser.parse(body) as Root;
  const start = children.findIndex((node) => node.type === 'heading' && title.test(textOf(node).trim()));
  const heading = children[start];
  if (heading?.type !== 'heading') return whole;
  const next = children
    .slice(start + 1)
    .find((node) => node.type === 'heading' && node.depth <= heading.depth);
  const from = heading.position?.end.offset ?? 0;
  const to = next?.position?.start.offset ?? body.length;
  const before = body.slice(0, heading.position?.start.offset ?? 0).trim();
  const after = body.slice(to).trim();
  return {
    posting: body.slice(from, to).trim(),
    notes: [before, after].filter((part) => part !== '').join('\n\n'),
  };
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
