/** What the YAML parser says, in words for people. */
import type { YAMLError } from 'yaml';
import type { Fault } from './frontmatter.ts';

const explanations: Partial<Record<YAMLError['code'], [message: string, expected: string]>> = {
  TAB_AS_INDENT: ['a tab as indentation', 'indent with spaces'],
  BLOCK_AS_IMPLICIT_KEY: ['a second ": " in one value', 'put the text in quotes'],
  BAD_SCALAR_START: ['a text may not start with this character', 'put the text in quotes'],
  MULTIPLE_DOCS: ['a second YAML document', 'keep everything between the two "---" lines'],
  BAD_DQ_ESCAPE: [
    'a backslash that means nothing in double quotes',
    'write two backslashes, or use single quotes',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'a line without "key: value"',
    'write "key: value", or indent what belongs together',
  ],
  RESOURCE_EXHAUSTION: ['the values are nested too deeply', 'write at most 40 levels'],
  BAD_INDENT: ['wrong indentation', 'line it up with the lines above, and close every bracket'],
  BAD_ALIAS: ['"*" starts an alias', 'put the text in quotes'],
  KEY_OVER_1024_CHARS: ['a key of more than 1024 characters', 'write "key: value"'],
  BAD_DIRECTIVE: ['a line that starts with "%"', 'put the text in quotes'],
};

/** The fault that a parser's error means, at the offset it names. */
export function explainYamlError(error: YAMLError): Fault {
  if (/Missing closing.*quote/.test(error.message))
    return {
      code: 'unclosed-quote',
      offset: error.pos[0],
      message: 'a quote that is not closed',
      expected: 'close it',
    };
  const [message, expected] = explanations[error.code] ?? [ownWords(error), 'check the quotes and brackets'];
  const code = error.code === 'TAB_AS_INDENT' ? 'tab' : 'bad-yaml';
  return { code, offset: error.pos[0], message, expected };
}

function ownWords(error: YAMLError): string {
  if (/Implicit map keys need to be followed by map values/.test(error.message))
    return 'a line without "key: value"';
  return `not YAML: ${error.message.replace(/\s+/g, ' ').slice(0, 120)}`;
}
