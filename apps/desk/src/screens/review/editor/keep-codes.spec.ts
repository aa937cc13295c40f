import { describe, expect, it, test } from '@jest/globals';
import { Slice } from '@tiptap/pm/model';
import { AllSelection, EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { keepCodes, passCode } from './keep-codes.js';
import { codedToContent, contentToCoded } from './segment-schema.js';

const SOURCE = 'See {1}the report{/1} now{2/}';

/** A state with `[` and `]` where the selection begins and ends. */
function stateOf(marked: string): EditorState {
  const doc = codedToContent(marked.replace(/[[\]]/g, ''));
  const at = (sign: string): number =>
    codedToContent(marked.slice(0, marked.indexOf(sign)).replace('[', '')).content.size - 1;
  const [anchor, head] = [at('['), at(']')];
  return EditorState.create({ doc, selection: TextSelection.create(doc, anchor, head) });
}

/** What is left of it, with a `|` at the cursor. */
function shown(state: EditorState, step: Transaction): string {
  const after = state.apply(step);
  return contentToCoded(after.tr.insertText('|', after.selection.head).doc);
}

const type = (words: string) => (step: Transaction) => step.insertText(words);
const cut = (step: Transaction) => step.deleteSelection();
const paste = (coded: string) => (step: Transaction) =>
  step.replaceSelection(new Slice(codedToContent(coded).firstChild?.content ?? Slice.empty.content, 0, 0));

describe('the codes of a translation', () => {
  test.each([
    ['typing over a code', 'Vea [{1}]el informe{/1}', type('x'), 'Vea {1}x|el informe{/1}'],
    ['typing over everything', '[Vea {1}el informe{/1} ya{2/}]', type('x'), 'x|{1}{/1}{2/}'],
    ['typing over all that a code is around of', '[{1}el informe{/1}]', type('x'), '{1}x|{/1}'],
    ['typing over the end of a code and words', 'Vea {1}el [informe{/1} ya]{2/}', type('x'), 'Vea {1}el x|{/1}{2/}'],
    ['cutting words and codes', 'Vea [ahora {1}el] informe{/1}', cut, 'Vea |{1} informe{/1}'],
    ['deleting one code alone', 'Vea [{1}]el informe{/1}', cut, 'Vea {1}|el informe{/1}'],
    ['deleting two neighbours', 'Vea [{1}{/1}]', cut, 'Vea {1}{/1}|'],
    ['pasting words over codes', 'Vea [{1}el{/1}] informe', paste('un'), 'Vea {1}un|{/1} informe'],
    [
      'pasting a code that is there: it moves',
      'Vea {1}el{/1} []informe',
      paste('{1}ese{/1}'),
      'Vea el {1}ese{/1}|informe',
    ],
    ['pasting a code that was missing', 'Vea []', paste('{2/}'), 'Vea {2/}|'],
    ['pasting a code of another text', 'Vea []', paste('{9}esto{/9}'), 'Vea esto|'],
    ['an end that is pasted before its beginning', '[]Vea {1}el{/1}', paste('{/1}'), '{1}|Vea {/1}el'],
  ])('stay whole through %s', (_, from, edit, to) => {
    const state = stateOf(from);
    expect(shown(state, keepCodes(edit(state.tr), SOURCE))).toBe(to);
  });

  it('stay whole where the paragraph itself is written over', () => {
    const doc = codedToContent('{1}el informe{/1} ya{2/}');
    const state = EditorState.create({ doc, selection: new AllSelection(doc) });
    expect(shown(state, keepCodes(state.tr.insertText('x'), SOURCE))).toBe('{1}x|{/1}{2/}');
    expect(shown(state, keepCodes(state.tr.deleteSelection(), SOURCE))).toMatch(/^\{1\}\|?\{\/1\}\|?\{2\/\}\|?$/);
  });

  test.each([
    ['a code that the source does not have', 'Vea [{7/}]esto', 'Vea |esto'],
    ['the second of two of the same', 'Vea {2/}[{2/}]esto', 'Vea {2/}|esto'],
  ])('may go where they are too many: %s', (_, from, to) => {
    const state = stateOf(from);
    expect(shown(state, keepCodes(cut(state.tr), SOURCE))).toBe(to);
  });

  test.each([
    ['Backspace', 'Vea {1}[]el informe{/1}', 'Vea |{1}el informe{/1}'],
    ['Delete', 'Vea []{1}el informe{/1}', 'Vea {1}|el informe{/1}'],
  ])('are passed by %s', (key, from, to) => {
    const state = stateOf(from);
    const step = passCode(state, key, SOURCE);
    expect(step && shown(state, step)).toBe(to);
  });

  it('leaves other keys and other places alone', () => {
    expect(passCode(stateOf('Vea[] {1}el{/1}'), 'Delete', SOURCE)).toBeUndefined();
    expect(passCode(stateOf('Vea {7/}[]esto'), 'Backspace', SOURCE)).toBeUndefined();
    expect(passCode(stateOf('Vea {1}[]el{/1}'), 'x', SOURCE)).toBeUndefined();
  });
});
