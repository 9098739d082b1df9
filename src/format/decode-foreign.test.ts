import { expect, it } from 'vitest';
import { decodeForeign } from './decode-foreign.ts';

it('the files of spreadsheets are text in each of their character sets', () => {
  const text = 'Firma;Größe “€”';
  const utf16 = (littleEndian: boolean): Uint8Array => {
    const view = new DataView(new ArrayBuffer(2 * text.length + 2));
    for (const [index, char] of [...`\uFEFF${text}`].entries())
      view.setUint16(2 * index, char.charCodeAt(0), littleEndian);
    return new Uint8Array(view.buffer);
  };
  const windows = Uint8Array.from('Firma;Gr\xf6\xdfe \x93\x80\x94', (char) => char.charCodeAt(0));
  const forms = [
    new TextEncoder().encode(text),
    new TextEncoder().encode(`\uFEFF${text}`),
    utf16(true),
    utf16(false),
    windows,
  ];
  for (const bytes of forms) expect(decodeForeign(bytes)).toBe(text);
});

it('what is no text is none', () => {
  expect(decodeForeign(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))).toBeNull();
});
