/** Every word of a data folder: none of them may be readable in what is published sealed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../../seal/leaks.ts';
import { listMarkdown } from '../../store/list-files.ts';
import { configPath } from '../../store/read-config.ts';

/** The words of all applications and résumés, of their names, and of the configuration. */
export function privateWords(root: string): Set<string> {
  const paths = [
    ...listMarkdown(root, 'applications', true).paths,
    ...listMarkdown(root, 'resumes', false).paths,
  ];
  const words = new Set<string>();
  for (const path of [...paths, configPath]) {
    const name = path.replace(/^(applications|resumes)\/|\.(md|yaml)$/g, '');
    const text = path === configPath ? titleOf(root) : `${name} ${readFileSync(join(root, path), 'utf8')}`;
    for (const word of wordsOf(text)) words.add(word);
  }
  return words;
}

function titleOf(root: string): string {
  try {
    return readFileSync(join(root, configPath), 'utf8');
  } catch {
    return '';
  }
}
