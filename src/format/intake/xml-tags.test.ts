import fc from 'fast-check';
import { expect, it } from 'vitest';
import { XmlError, xmlParts } from './xml-tags.ts';

/** The parts in short: `<a x=1>`, `</a>`, and texts in brackets. */
const parts = (xml: string) =>
  [...xmlParts(xml)]
    .map((part) => {
      if (part.kind === 'text') return `[${part.text}]`;
      if (part.kind === 'close') return `</${part.name}>`;
      const attributes = Object.entries(part.attributes).map(([key, value]) => ` ${key}=${value}`);
      return `<${part.name}${attributes.join('')}>`;
    })
    .join('');

const cases: [xml: string, told: string][] = [
  ['<a>one</a>', '<a>[one]</a>'],
  ['<w:p w:val="1" x = \'2\'/>', '<w:p w:val=1 x=2></w:p>'],
  ['<a x="1 > 0" y=\'"\'>', '<a x=1 > 0 y=">'],
  ['<a-b.c />', '<a-b.c></a-b.c>'],
  ['<a\n x="1"\n>', '<a x=1>'],
  ['<?xml version="1.0"?><!-- <b> --><a/>', '<a></a>'],
  ['<!-- never closed <a>', ''],
  ['<?never closed', ''],
  ['<![CDATA[<b> &amp;]]><a/>', '[<b> &amp;]<a></a>'],
  ['<![CDATA[never closed', '[never closed]'],
  ['&lt;&gt;&amp;&quot;&apos;', '[<>&"\']'],
  ['&#65;&#x42;&#X43;&#x1F600;', '[ABC😀]'],
  ['&#x110000;&#9999999;', '[]'],
  ['&#x1100000;&nothing;&amp', '[&#x1100000;&nothing;&amp]'],
  ['<a x="&lt;&#65;"/>', '<a x=<A></a>'],
  ['a > b', '[a > b]'],
  ['', ''],
];
for (const [xml, told] of cases)
  it(JSON.stringify(xml), () => {
    expect(parts(xml)).toBe(told);
  });

it('refuses what declares a type or entities, and what is damaged', () => {
  const messages = ['<!DOCTYPE a>', '<!doctype a>', '<a><!ENTITY b "c"></a>', '<a', 'a < b'].map((xml) => {
    try {
      return parts(xml);
    } catch (error) {
      return error instanceof XmlError ? `${error.name}: ${error.message}` : error;
    }
  });
  const entities = 'XmlError: it declares entities, which no word processor writes';
  const damaged = 'XmlError: its XML is damaged';
  expect(messages).toEqual([entities, entities, entities, damaged, damaged]);
});

it('any text and any attribute come back as they were', () => {
  const escaped = (text: string) =>
    text.replace(/[<>&"']/g, (sign) => `&#${sign.codePointAt(0)};`).replaceAll('\0', '');
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((one) => one.replaceAll('\0', '0'));
  fc.assert(
    fc.property(text, text, (inner, value) => {
      expect([...xmlParts(`<a b="${escaped(value)}">${escaped(inner)}</a>`)]).toEqual([
        { kind: 'open', name: 'a', attributes: { b: value } },
        { kind: 'text', text: inner },
        { kind: 'close', name: 'a' },
      ]);
    }),
  );
});
