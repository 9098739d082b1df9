/** Settings of a configuration, written into its text with as little change as possible. */
import { bomLength } from '../format/text-position.ts';
import { formatValue } from '../format/write-yaml.ts';

/** What a fresh tracker is told; what is absent stays as it is. */
export interface ConfigSettings {
  title?: string | undefined;
  timezone?: string | undefined;
  currency?: string | undefined;
  weeklyGoal?: number | undefined;
}

/** The text of a configuration with these settings and no longer a demonstration's; comments and all else stay. */
export function withSettings(text: string, settings: ConfigSettings): string {
  let result = withoutKey(text, 'demo');
  for (const [key, value] of Object.entries(settings)) {
    if (value !== undefined) result = withKey(result, key, formatValue(value));
  }
  return result;
}

const quoted = String.raw`"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\r\n]|'')*'`;

function withKey(text: string, key: string, value: string): string {
  const line = `${key}: ${value}`;
  // A comment behind the value stays.
  const present = new RegExp(`^${key}[ \\t]*:[ \\t]*(?:${quoted}|.*?)(?=[ \\t]+#|[ \\t]*\\r?$)`, 'm');
  if (present.test(text)) return text.replace(present, () => line);
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const start = bomLength(text);
  return `${text.slice(0, start)}${line}${end}${text.slice(start)}`;
}

/** Whether the text has a top-level key. */
export function hasKey(text: string, key: string): boolean {
  return new RegExp(`^${key}[ \\t]*:`, 'm').test(text);
}

/** The text without a top-level key, the lines that belong to it, and the blank line that set them apart. */
function withoutKey(text: string, key: string): string {
  const block = `^${key}[ \\t]*:.*(?:\\r?\\n[ \\t]+\\S.*)*(?:\\r?\\n|$)`;
  const apart = new RegExp(`(?<=\\n\\r?\\n)${block}\\r?\\n`, 'm');
  return text.replace(apart.test(text) ? apart : new RegExp(block, 'm'), '');
}
