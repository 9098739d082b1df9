/** The bookmarklet: the compile step (`scripts/compile/browser.mjs`) makes one classic script of it. */
import { listed } from '../../format/choose-posting.ts';
import { draftUrl, localDay, type Target } from './draft-url.ts';
import { findPosting } from './find-posting.ts';

/** Set by the link that the bookmarklet is. */
declare const APPTRACK_TARGET: Target;

const { several, ...found } = findPosting(document);
const goesOn =
  several.length === 0 ||
  confirm(
    `This page seems to have ${several.length} postings: ${listed(several)}.\n\nTo take one of them, open its own page, or select its text together with its title, and click the bookmark again. Go on with the whole page all the same?`,
  );
if (goesOn) {
  const { url, cut } = draftUrl(APPTRACK_TARGET, found, localDay());
  // The whole posting lies ready to be pasted where the address had to cut it.
  if (cut) navigator.clipboard?.writeText(found.text).catch(() => {});
  if (window.open(url, '_blank') === null) location.href = url;
}
