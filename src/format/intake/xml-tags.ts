/** XML as programs write it, tag by tag: no entities but those that XML itself has, and no document types. */

/** A start tag, an end tag, or the text between tags. */
export type XmlPart =
  | { kind: 'open'; name: string; attributes: Readonly<Record<string, string>> }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

/** XML that declares a type or entities, or is none; the message is for people. */
export class XmlError extends Error {
  override name = 'XmlError';
}

const piece =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<(\/?)([\w:.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)|</g;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The parts of an XML text in order; an empty element is opened and closed. Throws an {@link XmlError}. */
export function* xmlParts(xml: string): Generator<XmlPart> {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml))
    throw new XmlError('it declares entities, which no word processor writes');
  for (const [whole, data, end, name, written = '', empty, text] of xml.matchAll(piece)) {
    if (data !== undefined) yield { kind: 'text', text: data };
    else if (text !== undefined) yield { kind: 'text', text: decodeEntities(text) };
    else if (whole === '<') throw new XmlError('its XML is damaged');
    else if (name === undefined) continue;
    else if (end === '/') yield { kind: 'close', name };
    else {
      yield { kind: 'open', name, attributes: attributesOf(written) };
      if (empty === '/') yield { kind: 'close', name };
    }
  }
}

function attributesOf(written: string): Record<string, string> {
  const pairs = [...written.matchAll(attribute)].map(
    ([, key = '', double, single]) => [key, decodeEntities(double ?? single ?? '')] as const,
  );
  return Object.fromEntries(pairs);
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
