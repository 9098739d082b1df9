/** The basics of a configuration, written into its text with as little change as possible. */
import { bomLength } from '../format/places.ts';

/** What a fresh tracker is told; what is absent stays as it is. */
export interface Basics {
  title?: string | undefined;
  timezone?: string | undefined;
  currency?: string | undefined;
  weeklyGoal?: number | undefined;
}

/** The text of a configuration with these basics and no longer a demonstration's; comments and all else stay. */
export function withBasics(text: string, basics: Basics): string {
  let result = withoutKey(text, 'demo');
  for (const [key, value] of Object.entries(basics)) {
    if (value !== undefined) result = withKey(result, key, JSON.stringify(value));
  }
  return result;
}

function withKey(text: string, key: string, value: string): string {
  const line = `${key}: ${value}`;
  const present = new RegExp(`^${key}[ \\t]*:[^\\r\\n]*`, 'm');
  if (present.test(text)) return text.replace(present, () => line);
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const start = bomLength(text);
  return `${text.slice(0, start)}${line}${end}${text.slice(start)}`;
}

/** The text without a top-level key and the lines that belong to it. */
function withoutKey(text: string, key: string): string {
  return text.replace(new RegExp(`^${key}[ \\t]*:.*(?:\\r?\\n[ \\t]+\\S.*)*(?:\\r?\\n|$)`, 'm'), '');
}
