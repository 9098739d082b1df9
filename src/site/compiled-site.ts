/** The site as a program: what asks it for pages knows nothing of Astro. */
import type { SiteData } from '../content/derive-site.ts';
import type { Reading } from '../content/reading.ts';

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
