import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const placeOf = (data: Uint8Array): string | undefined =>
  decodeText(data, 'a.md').problems.map(({ code, line, column }) => `${code} ${line}:${column}`)[0];

describe('decoding', () => {
  it('gives the text as it is, byte order mark and all', () => {
    const text = '\uFEFF---\r\ncompany: 株式会社 😀 \uFFFD\r\n';
    expect(decodeText(bytes(text), 'a.md')).toEqual({ text, problems: [] });
  });

  it('says where the first byte stands that is not UTF-8, also behind real replacement characters', () => {
    expect(placeOf(bytes('a\nré\uFFFDsumé: ', [0xe9], '\n', [0xff]))).toBe('not-utf8 2:10');
    expect(placeOf(bytes([0xc0, 0x80]))).toBe('not-utf8 1:1');
    expect(placeOf(bytes('x', [0xe2, 0x82]))).toBe('not-utf8 1:2');
    expect(placeOf(bytes([0xff, 0xfe], 'a\0'))).toBe('not-utf8 1:1');
  });

  it('refuses NUL bytes', () => expect(placeOf(bytes('a\r\nb\0'))).toBe('nul-byte 2:2'));
});
