/** What XML 1.0 has no place for, not even escaped: control characters, half surrogate pairs, non-characters. */
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** The same text without the characters that no XML file can hold. */
export function withoutForbidden(text: string): string {
  return text.replace(NOT_IN_XML, '');
}

/** A text as the content of an element: a reader gives exactly it back, a carriage return included. */
export function xmlText(text: string): string {
  return withoutForbidden(text).replace(/[&<>\r]/g, (character) => ESCAPES[character] ?? '');
}

/** An opening or self-closing tag's inside: the name and the attributes that have a value. */
export function xmlTag(name: string, attributes: XmlAttributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${attributeText(String(value))}"`],
  );
  return name + written.join('');
}

/** An element around content that is markup already; one without content closes itself. */
export function xmlElement(name: string, attributes: XmlAttributes, ...content: readonly string[]): string {
  const inside = content.join('');
  const tag = xmlTag(name, attributes);
  return inside === '' ? `<${tag}/>` : `<${tag}>${inside}</${name}>`;
}

function attributeText(text: string): string {
  return withoutForbidden(text).replace(/[&<>"\r\n\t]/g, (character) => ESCAPES[character] ?? '');
}
