/** Sends what a form of the page about the API says, and shows the answer as it came. */
import { encodePath } from '../core/encode-path.ts';

const longest = 20_000;

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-try]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send(form);
  });
}

async function send(form: HTMLFormElement): Promise<void> {
  const output = form.querySelector('output') as HTMLOutputElement;
  const body = form.querySelector('textarea')?.value;
  const method = (form.dataset.try ?? 'get').toUpperCase();
  output.textContent = '…';
  try {
    const response = await fetch(addressOf(form), {
      method,
      ...(body === undefined ? {} : { body, headers: { 'Content-Type': 'application/json' } }),
    });
    const told = ['ETag', 'Location', 'AppTrack-Undo', 'Allow'].flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [`${name}: ${value}`];
    });
    const text = await response.text();
    const shown = text.length > longest ? `${text.slice(0, longest)}\n…` : text;
    show(output, [`${response.status} ${response.statusText}`, ...told, '', shown].join('\n'));
  } catch {
    show(output, 'There is no answer.');
  }
}

function show(output: HTMLOutputElement, text: string): void {
  const pre = document.createElement('pre');
  pre.tabIndex = 0;
  pre.append(text.trimEnd());
  output.replaceChildren(pre);
}

/** The path with its names filled in, and the query of all that is written. */
function addressOf(form: HTMLFormElement): string {
  let path = form.dataset.path ?? '';
  const query = new URLSearchParams();
  for (const { name, value, dataset } of form.querySelectorAll<HTMLInputElement>('input[data-in]')) {
    if (dataset.in === 'path') path = path.replace(`{${name}}`, encodePath(value));
    else if (value !== '') query.append(name, value);
  }
  const search = query.toString();
  return search === '' ? path : `${path}?${search}`;
}
