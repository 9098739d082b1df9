/** The page that stands in front of a sealed site. It says nothing of the site. */
import { escapeAttribute, pageHead } from './browser/plain-page.ts';
import { publishedFiles } from './published-files.ts';

/** The unlock page for files at `base`, which ends in a slash. */
export function renderUnlockPage(base: string): string {
  const at = escapeAttribute(base);
  return `${pageHead(base, 'Locked', `<script src="${at}${publishedFiles.page}" defer></script>`)}
<main>
<svg class="lock" viewBox="0 0 24 24" aria-hidden="true"><rect x="4.5" y="10.5" width="15" height="10" rx="2.5"/><path d="M8 10.5V7.5a4 4 0 0 1 8 0v3"/></svg>
<h1>This site is locked</h1>
<p id="needs">Opening it needs JavaScript and a current browser.</p>
<form id="form" method="post" hidden>
<p>Enter the passphrase to open it.</p>
<label for="passphrase">Passphrase</label>
<div class="field">
<input id="passphrase" type="password" autocomplete="current-password" autocapitalize="off" autocorrect="off" spellcheck="false" required aria-describedby="status">
<button id="reveal" type="button" aria-pressed="false" aria-label="Show the passphrase">Show</button>
</div>
<label class="remember"><input id="remember" type="checkbox"><span>Remember on this device for 30 days<small>Only where nobody else uses this browser.</small></span></label>
<button id="unlock" type="submit">Unlock</button>
</form>
<progress id="progress" max="1" value="0" aria-label="Checking the passphrase" hidden></progress>
<p id="status" role="status"></p>
</main>
</body>
</html>
`;
}
