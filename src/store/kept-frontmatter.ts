/** Reading application files whose text an earlier process has read: what it kept of it saves the parsing of the YAML. */
import type { Application } from '../core/application.ts';
import type { Config } from '../core/config.ts';
import { type ApplicationParts, parseApplication, restoreApplication } from '../format/application-file.ts';
import { type KeptTexts, openKeptTexts } from './kept-texts.ts';
import type { TextReader } from './read-all.ts';
import type { CachePlace } from './reading-cache.ts';

/** The frontmatter of the texts of a data folder's applications. */
export type KeptFrontmatter = KeptTexts<ApplicationParts>;

/** What is kept of it at a place. */
export function openKeptFrontmatter(place: CachePlace, root: string): KeptFrontmatter {
  return openKeptTexts(place, { root, name: 'frontmatter', under: null });
}

/** Reads and checks the text of an application file, with what is `kept` of it. */
export function applicationReader(config: Config, kept: KeptFrontmatter | null): TextReader<Application> {
  return (source) => {
    const parts = kept?.find(source.text) ?? null;
    const restored = parts && restoreApplication(source, parts, config);
    const { application, written, problems } = restored ?? parseApplication(source, config);
    if (application !== null && written !== null && restored === null) {
      const bodyStart = source.text.length - application.body.length;
      kept?.keep(source.text, { written, bodyStart });
    }
    return { value: application, written, problems };
  };
}
