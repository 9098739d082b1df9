/** The line that stays in sight: what would come of a file, and the button that writes it. */
import { button, element } from '../element.ts';
import { refusalText } from '../perform.ts';
import { countText } from './outcome.ts';
import { counted, type Preview } from './preview.ts';

interface BarActs {
  write(remember: boolean): Promise<void>;
  reset(): void;
}

/** The line with its button; `write` is asked with whether the choices are to be remembered. */
export function actionBar({ write, reset }: BarActs) {
  const text = element('p', { class: 'said' });
  const complaint = element('p', { class: 'complaint', role: 'alert', hidden: true });
  const box = element('input', { type: 'checkbox', id: 'import-remember' });
  const remember = element(
    'span',
    { class: 'remember', hidden: true },
    element('label', { for: 'import-remember' }, box, 'Remember my choices'),
    button('Take them back', reset, { class: 'quiet' }),
  );
  let isIdle = true;
  let isWriting = false;
  const act = () => {
    if (isIdle || go.getAttribute('aria-disabled') === 'true') return;
    wait(true);
    isWriting = true;
    go.textContent = 'Importing…';
    write(box.checked).catch((error) => {
      isWriting = false;
      wait(false);
      go.textContent = label;
      complain(refusalText(error));
    });
  };
  let label = '';
  const go = button('', act, { class: 'primary' });
  const wait = (isWaiting: boolean) => {
    go.setAttribute('aria-disabled', String(isWaiting || isIdle));
  };
  const complain = (message: string | null) => {
    complaint.hidden = message === null;
    complaint.textContent = message;
  };
  return {
    part: element('div', { class: 'bar' }, complaint, element('div', {}, text, remember, go)),
    wait,
    complain,
    isWriting: () => isWriting,
    show(preview: Preview, isAsking: boolean, isChosen: boolean) {
      const { added } = preview.counts;
      isIdle = isAsking || added === 0;
      label = added === 0 || isAsking ? 'Import' : `Import ${counted(added, 'application')}`;
      go.textContent = label;
      text.textContent = isAsking ? 'The company and the role are not known yet' : countText(preview);
      text.setAttribute('role', 'status');
      remember.hidden = !isChosen;
      wait(false);
    },
  };
}
