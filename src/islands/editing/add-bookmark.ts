/** A bookmark that hands the page one looks at over to the running app, and what takes it in. */
import { openNewApplication } from './add-application.ts';
import { element } from './element.ts';

const mark = '#add=';
/** Addresses of more than some megabytes are cut by browsers; what tells of a posting is far shorter. */
const mostHtml = 400_000;

/** Offers the bookmark on the page that tells of bookmarks. */
export function offerBookmark(page: Document): void {
  const install = page.querySelector('section[aria-labelledby=install]:not([data-local-offered])');
  if (install === null) return;
  install.setAttribute('data-local-offered', '');
  const link = element(
    'a',
    { class: 'drag', href: `javascript:${encodeURIComponent(bookmarkCode(location.origin))}` },
    'Add to the running app',
  );
  // A click here would read this page; the link is there to be dragged.
  link.addEventListener('click', (event) => event.preventDefault());
  const title = element('h2', {}, 'Into the app that is running');
  const words = element(
    'p',
    {},
    'Drag this link to your bookmarks bar: ',
    link,
    '. On the page of a posting, click it there, and the form of a new application opens here, filled in. Select a text first, and that is read alone.',
  );
  const card = element('section', { class: 'card', 'data-local': true }, title, words);
  install.before(card);
}

/** The bookmark's code: the page without what only shows, or what is selected of it, handed over behind the `#`, which no server sees. */
function bookmarkCode(origin: string): string {
  return `(()=>{const s=String(getSelection()),h=document.documentElement.cloneNode(true);h.querySelectorAll('style,svg,img,iframe,link,noscript,script:not([type="application/ld+json"])').forEach(e=>e.remove());const u=${JSON.stringify(`${origin}/${mark}`)}+encodeURIComponent(JSON.stringify(s.trim()?{text:s}:{url:location.href,html:h.outerHTML.slice(0,${mostHtml})}));if(!open(u,'_blank'))location.href=u})()`;
}

/** Opens the form with what a bookmark has handed over; it is a stranger's text, and nothing is written before somebody says so. */
export function takeHandedOver(): void {
  if (!location.hash.startsWith(mark)) return;
  const text = location.hash.slice(mark.length);
  history.replaceState(null, '', location.pathname + location.search);
  try {
    const found = JSON.parse(decodeURIComponent(text)) as Record<string, unknown>;
    if (typeof found.text === 'string') void openNewApplication({ text: found.text });
    else if (typeof found.html === 'string')
      void openNewApplication({
        html: found.html,
        ...(typeof found.url === 'string' ? { url: found.url } : {}),
      });
  } catch {
    // An address that no bookmark of ours has made.
  }
}
