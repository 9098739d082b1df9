/** The bookmarklet. It is built into `src/components/bookmarklet-code.ts` by `scripts/build-bookmarklet.ts`. */
import { draftUrl, localDay, type Target } from './draft-url.ts';
import { findPosting } from './find-posting.ts';

/** Set by the link that the bookmarklet is. */
declare const APPTRACK_TARGET: Target;

const found = findPosting(document);
const { url, cut } = draftUrl(APPTRACK_TARGET, found, localDay());
// The whole posting lies ready to be pasted where the address had to cut it.
if (cut) navigator.clipboard?.writeText(found.text).catch(() => {});
if (window.open(url, '_blank') === null) location.href = url;
