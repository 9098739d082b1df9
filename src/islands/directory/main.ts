/** The people or the companies narrowed by words, those of further pages too; what is searched is in the address. */
import { foldedWords, foldText } from '../../core/fold-text.ts';
import { onFactsShown } from '../facts-changed.ts';
import { localise } from '../localise.ts';

const form = document.querySelector<HTMLFormElement>('form[data-directory]');
const box = form?.querySelector<HTMLInputElement>('input[type=search]');
if (form && box) start(form, box);

function start(form: HTMLFormElement, box: HTMLInputElement): void {
  let whole: Promise<void> | undefined;
  const show = async () => {
    const words = foldedWords(box.value);
    if (words.length > 0) {
      whole ??= loadFurther(JSON.parse(form.dataset.directory ?? '[]'));
      // Without the others these are searched all the same.
      await whole.catch(() => undefined);
    }
    const found = hideOthers(foldedWords(box.value));
    const none = document.querySelector<HTMLElement>('[data-none]');
    if (none !== null) none.hidden = found > 0;
    const line = form.querySelector<HTMLElement>('[data-shown]');
    if (line !== null) line.textContent = words.length > 0 ? `${found.toLocaleString()} found` : '';
    const pager = document.querySelector<HTMLElement>('.pager');
    if (pager !== null) pager.hidden = whole !== undefined;
  };
  const fromAddress = () => {
    box.value = new URLSearchParams(location.search).get('search') ?? '';
    void show();
  };
  form.addEventListener('input', () => {
    const search = box.value.trim();
    const query = search === '' ? '' : `?${new URLSearchParams({ search })}`;
    history.replaceState(null, '', location.pathname + query);
    void show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', fromAddress);
  onFactsShown(() => {
    whole = undefined;
    void show();
  });
  if (location.search !== '') fromAddress();
}

/** Takes over what the further pages have, each into its group. */
async function loadFurther(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const text = await (await fetch(path)).text();
    const further = new DOMParser().parseFromString(text, 'text/html');
    for (const section of further.querySelectorAll<HTMLElement>('section.group')) {
      localise(section);
      const id = section.getAttribute('aria-labelledby') ?? '';
      const here = document.querySelector(`section.group[aria-labelledby="${CSS.escape(id)}"]`);
      if (here === null) [...document.querySelectorAll('section.group')].at(-1)?.after(section);
      else here.querySelector('ul')?.append(...(section.querySelector('ul')?.children ?? []));
    }
  }
}

/** Hides what is not called that, and groups that are empty then; tells how much is left. */
function hideOthers(words: readonly string[]): number {
  let found = 0;
  for (const group of document.querySelectorAll<HTMLElement>('section.group')) {
    let here = 0;
    for (const item of group.querySelectorAll<HTMLElement>('[data-found]')) {
      const text = foldText(textOf(item));
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) here += 1;
    }
    group.hidden = here === 0;
    found += here;
  }
  return found;
}

/** What is searched: what the files say, and not what the page says of it. */
function textOf(item: HTMLElement): string {
  const parts = item.querySelectorAll('h3, p:not(.aside), .reach, .at');
  return [...parts].map(({ textContent }) => textContent).join('\n');
}
