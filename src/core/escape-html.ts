/** Text as HTML or XML, where a string of it is made by hand. */

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: no document of XML may hold them, and no reader shows them
const special = /[&<>"'\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g;

/** A text as HTML or XML, for content and for quoted attributes alike; what neither may hold is left out. */
export function escapeHtml(text: string): string {
  return text.replace(special, (character) => entities[character] ?? '');
}
