/** Text from files is foreign: a posting must not be able to steer the terminal that shows it. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const steering = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** The text without control characters and without marks that turn the direction of others; line breaks and tabs stay. */
export function safeText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(steering, '');
}

/** {@link safeText} on one line. */
export function safeLine(text: string): string {
  return safeText(text).replace(/\s+/g, ' ').trim();
}

/** A JSON document, indented, with every control character written as an escape. */
export function formatJson(value: unknown): string {
  const escaped = (found: string) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(value, null, 2).replace(/[\x7f-\x9f\u2028\u2029]/g, escaped)}\n`;
}
