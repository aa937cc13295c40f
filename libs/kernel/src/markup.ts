/** What may stand in a {@link markup} template: text is escaped, markup is not, nothing at all is left out. */
export type MarkupValue = string | number | Markup | readonly MarkupValue[] | undefined;

/** A piece of HTML or XML made by {@link markup} and by nothing else, so that every foreign string in it is escaped. */
export class Markup {
  private constructor(private readonly source: string) {}

  static join(strings: readonly string[], values: readonly MarkupValue[]): Markup {
    return new Markup(strings.map((literal, index) => literal + render(values[index])).join(''));
  }

  toString(): string {
    return this.source;
  }
}

/** Tagged template for HTML, MJML and XML: the template's own text is markup, every value in it is escaped. */
export function markup(strings: TemplateStringsArray, ...values: MarkupValue[]): Markup {
  return Markup.join(strings, values);
}

function render(value: MarkupValue): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.toString();
  if (typeof value === 'object') return value.map(render).join('');
  return escapeMarkup(String(value));
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

// XML 1.0 §2.2 has no place for these, not even escaped.
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escapeMarkup(text: string): string {
  return text.replace(NOT_IN_XML, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
