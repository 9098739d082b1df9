/** The day since which applications are looked at leads to its page. */

const input = document.querySelector<HTMLInputElement>('input[data-since]');
input?.addEventListener('change', () => {
  if (input.value !== '' && input.checkValidity())
    location.assign(`${input.dataset.since}since-${input.value}/`);
});
