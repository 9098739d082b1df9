/** The bookmarklet: the compile step (`scripts/compile/browser.mjs`) makes one classic script of it. */
import { draftUrl, localDay, type Target } from './draft-url.ts';
import { findPosting } from './find-posting.ts';

/** Set by the link that the bookmarklet is. */
declare const APPTRACK_TARGET: Target;

const found = findPosting(document);
const { url, cut } = draftUrl(APPTRACK_TARGET, found, localDay());
// The whole posting lies ready to be pasted where the address had to cut it.
if (cut) navigator.clipboard?.writeText(found.text).catch(() => {});
if (window.open(url, '_blank') === null) location.href = url;
