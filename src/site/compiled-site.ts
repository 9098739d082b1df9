/** The site as a program: what asks it for pages knows nothing of Astro. */
import type { SiteData } from '../content/derive-site.ts';
import type { Reading } from '../content/reading.ts';
import type { LocalAppOptions, RunningApp } from '../server/start.ts';
import type { ExportOptions } from './export.ts';

/** A site that makes its pages from the files when it is asked for them. */
export interface CompiledSite {
  /**
   * The answer at a plain path (`/applications/100% remote/`). `editable` has the page of the local app, which can
   * change the files.
   */
  render(path: string, options?: { editable?: boolean }): Promise<Response>;
  /** Takes over what changed in the files since they were read; the same reading where nothing did. */
  refresh(): Reading;
  /** The facts of the files as last read. */
  data(): Promise<SiteData>;
  /** Every path that there is, plainly written. Pages end with a slash, documents do not. */
  paths(): Promise<string[]>;
}

/** What the compiled program exports. */
export interface SiteProgram {
  /** Starts the local app. Rejects where it cannot listen. */
  start(options: LocalAppOptions): Promise<RunningApp>;
  /** Writes the site as files; gives their number. Rejects with an ExportError where the files have problems, or a page fails. */
  exportFiles(options: ExportOptions): Promise<number>;
}
