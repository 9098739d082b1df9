/** The page of the bookmarklet: the link for one's own repository, and a form for pages that block bookmarklets. */
import { draftUrl, localDay, type Target } from './draft-url.ts';

const settings = document.querySelector<HTMLFormElement>('form[data-target]');
const link = document.querySelector<HTMLAnchorElement>('a[data-bookmarklet]');
const pasted = document.querySelector<HTMLFormElement>('form[data-paste]');
const told = document.querySelector<HTMLElement>('[data-told]');

if (settings !== null && link !== null && pasted !== null && told !== null) {
  const show = () => {
    const target = targetOf(settings);
    link.toggleAttribute('data-off', target === null);
    if (target === null) link.removeAttribute('href');
    else
      link.href = `javascript:${encodeURIComponent(`(()=>{const APPTRACK_TARGET=${JSON.stringify(target)};${link.dataset.bookmarklet ?? ''}})()`)}`;
  };
  settings.addEventListener('input', show);
  settings.addEventListener('submit', (event) => event.preventDefault());
  // A click here would read this page; the link is there to be dragged.
  link.addEventListener('click', (event) => {
    event.preventDefault();
    told.textContent = 'Drag this link to your bookmarks bar, then click it on the page of a posting.';
  });
  pasted.addEventListener('submit', (event) => {
    event.preventDefault();
    const target = targetOf(settings);
    if (target === null) {
      told.textContent = 'Name your repository first, as OWNER/NAME.';
      return;
    }
    const value = (name: string) => String(new FormData(pasted).get(name) ?? '');
    const source = /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(value('url'))?.[1] ?? '';
    const found = {
      company: value('company'),
      role: value('role'),
      url: value('url'),
      source,
      text: value('text'),
    };
    const { url, cut } = draftUrl(target, found, localDay());
    if (cut) navigator.clipboard?.writeText(found.text).catch(() => {});
    told.textContent = cut
      ? 'The posting was too long for an address and is cut; the whole of it is in your clipboard.'
      : 'The file is filled in on GitHub’s page.';
    window.open(url, '_blank', 'noopener');
  });
  show();
}

function targetOf(form: HTMLFormElement): Target | null {
  const data = new FormData(form);
  const value = (name: string) => String(data.get(name) ?? '').trim();
  const repository = /^(?:https?:\/\/[^/]+\/)?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
    value('repository'),
  )?.[1];
  if (repository === undefined) return null;
  const { server = '', folder = '', status = '' } = form.dataset;
  return { server, repository, branch: value('branch') || 'main', folder, status };
}
