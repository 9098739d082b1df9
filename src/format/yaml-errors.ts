/** What the YAML parser says, in words for people. */
import { type CST, type Document, isCollection, type Node, visit, type YAMLError } from 'yaml';
import type { Fault } from './fault.ts';

/** What to do about YAML of which nothing better can be said. */
export const whatToCheck = 'check the quotes and brackets';

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

/** The fault that a document's first error means, at the value that is wrong; null where there is no error. */
export function explainYamlErrors(document: Document.Parsed, source: string): Fault | null {
  const [error, next] = document.errors;
  if (error === undefined) return null;
  const [start] = error.pos;
  if (/Missing closing.*quote/.test(error.message)) {
    const offset = lastStart(
      document,
      (node, [from, to]) => isQuoted(node) && from < start && to >= start - 1,
    );
    const message = 'a quote that is not closed';
    return { code: 'unclosed-quote', offset: offset ?? start, message, expected: 'close it' };
  }
  const bracket = /end with a ([\]}])/.exec(error.message)?.[1];
  if (bracket !== undefined) {
    const offset = lastStart(document, (node, [, to]) => isUnclosed(node, bracket) && to >= start);
    const isAlone = offset !== null && /^[ \t]*[\r\n]/.test(source.slice(offset + 1));
    const expected = `close it with "${bracket}"${isAlone ? ', and indent the lines within it' : ''}`;
    const message = 'a bracket that is not closed';
    return { code: 'unclosed-bracket', offset: offset ?? start, message, expected };
  }
  const [message, expected] = explanations[error.code] ?? [ownWords(error), whatToCheck];
  const code = error.code === 'TAB_AS_INDENT' ? 'tab' : 'bad-yaml';
  const offset = start + (/^ */.exec(source.slice(start))?.[0].length ?? 0);
  const fault: Fault = { code, offset, message, expected };
  return next?.code === 'MULTILINE_IMPLICIT_KEY' && next.pos[0] === start
    ? { ...fault, ...indented(source, next.pos[1]) }
    : fault;
}

/** A key further in than the value above it reads as that value's second line: the key is what is wrong. */
function indented(source: string, keyEnd: number): Pick<Fault, 'offset' | 'message' | 'expected'> {
  const line = source.lastIndexOf('\n', keyEnd - 1) + 1;
  const blanks = /^ */.exec(source.slice(line, keyEnd))?.[0].length ?? 0;
  return {
    offset: line + blanks,
    message: 'wrong indentation',
    expected: 'line it up with the lines above, or put a text of several lines in quotes',
  };
}

/** The start of the last node, in the order of the text, that is as asked; null where there is none. */
function lastStart(
  document: Document.Parsed,
  asked: (node: Node, range: [number, number, number]) => boolean,
): number | null {
  let start: number | null = null;
  visit(document, {
    Node: (_, node) => {
      if (node.range && asked(node, node.range)) start = node.range[0];
    },
  });
  return start;
}

const isQuoted = (node: Node): boolean => 'type' in node && String(node.type).startsWith('QUOTE');

/** Whether a node is a list or mapping in brackets that lacks its end; `close` is how it should end. */
function isUnclosed(node: Node, close: string): boolean {
  if (!isCollection(node) || !node.flow) return false;
  const token = node.srcToken as CST.FlowCollection | undefined;
  const ends = token?.end.some(({ type }) => type === (close === '}' ? 'flow-map-end' : 'flow-seq-end'));
  return ends === false && token?.start.source === (close === '}' ? '{' : '[');
}

function ownWords(error: YAMLError): string {
  if (/Implicit map keys need to be followed by map values/.test(error.message))
    return 'a line without "key: value"';
  if (/Sequence item without - indicator/.test(error.message))
    return 'wrong indentation, or a "-" is missing';
  const bracket = /^Unexpected flow-(?:map|seq)-end .*"([}\]])"/.exec(error.message)?.[1];
  if (bracket !== undefined) return `a "${bracket}" that closes nothing`;
  return `not YAML: ${error.message.replace(/\s+/g, ' ').slice(0, 120)}`;
}
