import { describe, expect, test } from '@jest/globals';
import { Fragment, Schema, Slice } from '@tiptap/pm/model';
import { inOneLine } from './paste.js';

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: '(text | code)*' },
    text: { group: 'inline' },
    code: { inline: true, atom: true, group: 'inline' },
  },
});
const paragraph = (...parts: string[]) =>
  schema.node(
    'paragraph',
    null,
    parts.map((part) => (part === '#' ? schema.node('code') : schema.text(part))),
  );

describe('a paste into a segment', () => {
  test.each([
    ['one', [paragraph('one')], 'one'],
    ['three paragraphs', [paragraph('one'), paragraph('two'), paragraph('three')], 'one two three'],
    ['an empty paragraph between', [paragraph('one'), paragraph(), paragraph('two')], 'one  two'],
    ['line breaks inside', [paragraph('one\ntwo\r\n three')], 'one two three'],
    ['codes', [paragraph('one ', '#'), paragraph('#', ' two')], 'one # # two'],
    ['nothing', [paragraph()], ''],
  ])('loses nothing of %s', (_name, paragraphs, text) => {
    const { content } = inOneLine(new Slice(Fragment.from(paragraphs), 1, 1));
    const said: string[] = [];
    content.forEach((node) => void said.push(node.isText ? (node.text ?? '') : '#'));
    expect(said.join('')).toBe(text);
  });
});
