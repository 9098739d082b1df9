/** Doing something to the files: done, said, and undone where the person passes. */
import { ApiProblem, type Outcome, send } from './client.ts';
import { refreshPage } from './live.ts';
import { showToast } from './toast.ts';

/** Does something and says so; what is refused is said, too. Gives the outcome, null where there was none. */
export async function perform<Document>(
  request: () => Promise<Outcome<Document>>,
  textOf: (document: Document) => string,
): Promise<Outcome<Document> | null> {
  try {
    const outcome = await request();
    tell(textOf(outcome.document), outcome.undo);
    await refreshPage();
    return outcome;
  } catch (error) {
    showToast({ text: refusalText(error), isProblem: true });
    // What was refused may be so because the page is behind.
    await refreshPage();
    return null;
  }
}

/** Says that something was done, with a way back where there is one. */
export function tell(text: string, undo: string | null): void {
  const back = () =>
    void perform(
      () => send('POST', undo ?? ''),
      () => `Undone: ${text}`,
    );
  showToast({ text, undo: undo === null ? null : back });
}

/** What is said of a request that was refused; what is no refusal is thrown again. A `name` at its start stays as it is. */
export function refusalText(error: unknown, name = ''): string {
  if (!(error instanceof ApiProblem)) throw error;
  const { message } = error;
  return name !== '' && message.startsWith(name)
    ? name + sentence(message).slice(name.length)
    : sentence(message);
}

/** A message of the API as a sentence. */
export function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!]$/.test(first) ? first : `${first}.`;
}
