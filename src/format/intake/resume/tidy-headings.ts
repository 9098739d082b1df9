/** The headings of a résumé that is Markdown already. */
import { isSectionName } from './section-names.ts';
import { isPersonName } from './write-markdown.ts';

/** The Markdown with lines that only name a section (`**Skills**`, `EXPERIENCE:`) as headings, and mail addresses unescaped. */
export function sectionHeadings(markdown: string): string {
  const lines = markdown.split('\n');
  const isAlone = (index: number) =>
    (lines[index - 1] ?? '').trim() === '' && (lines[index + 1] ?? '').trim() === '';
  return lines
    .map((line, index) => {
      const bare = /^(?:\*\*|__)?([^*_#>|-].*?)(?:\*\*|__)?:?\s*$/.exec(line)?.[1];
      if (bare !== undefined && isAlone(index) && isSectionName(bare))
        return `## ${bare.replace(/\s*:$/, '')}`;
      return line.replace(/(?<=\w)\\@(?=\w)/g, '@').replace(/(?<=\w)\\_(?=\w)/g, '_');
    })
    .join('\n');
}

/** The name of a person in the first heading of the highest level. */
export function nameIn(markdown: string): string | null {
  const name = /^# +(.+?)\s*$/m.exec(markdown)?.[1] ?? '';
  return isPersonName(name) ? name : null;
}
