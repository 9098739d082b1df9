import { expect, it } from 'vitest';
import { mailtoHref, telHref } from './contact-links.ts';

it('a mail goes to one address, and says nothing by itself', () => {
  expect(mailtoHref('jane+jobs@acme.example')).toBe('mailto:jane%2Bjobs@acme.example');
  for (const evil of ['a@b,evil@c', 'a@b?bcc=evil@c&body=x', 'a@b#x', 'a@b%2Cevil@c', 'a@b\r\nBcc: x'])
    expect(mailtoHref(evil)).toMatch(/^mailto:[\w.%@-]+$/);
  expect(new URL(mailtoHref('a@b?bcc=evil@c')).search).toBe('');
});

it('a call needs a number', () => {
  expect(telHref('+49 (30) 123-4')).toBe('tel:+49301234');
  expect(telHref('by mail+')).toBeNull();
  expect(telHref('*#06#;phone-context=evil')).toBe('tel:06');
});
