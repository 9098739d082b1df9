/** Links that write to somebody, or call. */
import { encodePart } from '../core/encode-path.ts';

/** The link that writes to an address; nothing in it adds a receiver, a subject or a text to the mail. */
export function mailtoHref(email: string): string {
  return `mailto:${encodePart(email).replaceAll('%40', '@')}`;
}

/** The link that calls a number; null where there is no number in it. */
export function telHref(phone: string): string | null {
  const digits = phone.replace(/[^+\d]/g, '');
  return /\d/.test(digits) ? `tel:${digits}` : null;
}
