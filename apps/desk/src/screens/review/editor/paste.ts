import { Fragment, type Node, Slice } from '@tiptap/pm/model';

/**
 * A paste in one line: paragraphs and line breaks become spaces. The schema has room for one paragraph and would drop the
 * others without a word.
 */
export function inOneLine(slice: Slice): Slice {
  const inlines: Node[] = [];
  slice.content.descendants((node) => {
    if (node.isText) {
      inlines.push(node.type.schema.text(oneLine(node.text ?? '')));
      return false;
    }
    if (node.isInline) {
      inlines.push(node);
      return false;
    }
    const last = inlines.at(-1);
    if (node.isTextblock && last !== undefined) inlines.push(last.type.schema.text(' '));
    return true;
  });
  return new Slice(Fragment.from(inlines), 0, 0);
}

function oneLine(text: string): string {
  return text.replace(/[ \t]*[\r\n\u2028\u2029]+[ \t]*/g, ' ');
}
