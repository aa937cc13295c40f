import { Editor, Extension, type JSONContent, Node } from '@tiptap/core';
import { UndoRedo } from '@tiptap/extensions/undo-redo';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { type CodeForm, missingCodes, tokenize } from '../coded/coded-text.js';
import { codedToContent, contentToCoded } from '../coded/editor-content.js';
import { CodeNode } from './code-node.js';
import { inOneLine } from './paste.js';

const OneParagraph = Node.create({ name: 'doc', topNode: true, content: 'paragraph' });
const Paragraph = Node.create({
  name: 'paragraph',
  content: 'inline*',
  whitespace: 'pre',
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
});
const Text = Node.create({ name: 'text', group: 'inline' });

/** A segment is one line: the keys that would break it do nothing here, and Ctrl+Enter belongs to the screen. */
const NoLineBreaks = Extension.create({
  name: 'noLineBreaks',
  priority: 1_000,
  addKeyboardShortcuts: () => ({
    Enter: () => true,
    'Shift-Enter': () => true,
    'Mod-Enter': () => true,
  }),
});

interface Place {
  id: string;
  coded: string;
  /** What the field is called, for people who do not see it. */
  label: string;
  lang: string;
}

/**
 * The one editor of a review. It moves from row to row with its element, and keeps the state of every row it was in, so
 * that undo goes on where a person comes back.
 */
export class LiveEditor {
  /** To be put where the editor shall stand. */
  readonly host = document.createElement('div');
  private readonly editor: Editor;
  private readonly states = new Map<string, EditorState>();
  private openId: string | undefined;

  constructor(private readonly onChange: (id: string, coded: string) => void) {
    this.editor = new Editor({
      element: this.host,
      extensions: [OneParagraph, Paragraph, Text, CodeNode, UndoRedo, NoLineBreaks],
      content: codedToContent(''),
      enableInputRules: false,
      enablePasteRules: false,
      editorProps: { transformPasted: inOneLine },
      onUpdate: () => {
        if (this.openId !== undefined) this.onChange(this.openId, this.coded());
      },
    });
  }

  /** Goes to a segment; its undo history is the one that it was left with. */
  open({ id, coded, label, lang }: Place): void {
    this.keepState();
    const known = this.states.get(id);
    const isCurrent = known !== undefined && contentToCoded(known.doc.toJSON() as JSONContent) === coded;
    this.openId = id;
    this.editor.view.updateState(isCurrent ? known : this.freshState(coded));
    const attributes = { role: 'textbox', 'aria-multiline': 'false', 'aria-label': label, lang, spellcheck: 'true' };
    this.editor.view.setProps({ attributes });
  }

  /** Leaves the segment that is open. */
  close(): void {
    this.keepState();
    this.openId = undefined;
  }

  coded(): string {
    return contentToCoded(this.editor.getJSON());
  }

  /** Another text, as one step that can be undone; nothing where it is the same. */
  replace(coded: string): void {
    if (coded === this.coded()) return;
    const { state, view, schema } = this.editor;
    const { doc } = state;
    const next = schema.nodeFromJSON(codedToContent(coded));
    view.dispatch(state.tr.replaceWith(1, doc.content.size - 1, next.firstChild?.content ?? []));
  }

  /** Puts a code of the source around the selection, or what is missing of it at the cursor. */
  insertCode(source: string, id?: number): boolean {
    const missing = missingCodes(source, this.coded());
    const wanted = id ?? missing[0]?.id;
    const ends = missing.filter((code) => code.id === wanted);
    if (ends.length === 0) return false;
    const { state, view, schema } = this.editor;
    const { from, to } = state.selection;
    const chip = (form: CodeForm) => schema.node('code', { id: wanted, form });
    const forms = new Set(ends.map(({ form }) => form));
    const { tr } = state;
    if (forms.has('close')) tr.insert(to, chip('close'));
    if (forms.has('open')) tr.insert(from, chip('open'));
    if (forms.has('single')) tr.insert(from, chip('single'));
    const inside = forms.has('open') ? from + 1 : from;
    const cursor = forms.size === 2 ? inside : tr.mapping.map(to);
    tr.setSelection(TextSelection.create(tr.doc, inside === cursor ? cursor : inside, cursor));
    view.dispatch(tr.scrollIntoView());
    this.focus();
    return true;
  }

  undo(): void {
    this.editor.commands.undo();
  }

  redo(): void {
    this.editor.commands.redo();
  }

  hasFocus(): boolean {
    return this.editor.view.hasFocus();
  }

  focus(): void {
    this.editor.view.focus();
  }

  destroy(): void {
    this.editor.destroy();
    this.states.clear();
  }

  private keepState(): void {
    if (this.openId !== undefined) this.states.set(this.openId, this.editor.state);
  }

  private freshState(coded: string): EditorState {
    const { schema, state } = this.editor;
    const doc = schema.nodeFromJSON(codedToContent(coded));
    return EditorState.create({ doc, plugins: state.plugins, selection: TextSelection.atEnd(doc) });
  }
}

/** The ids of the codes of a source, each once. */
export function codeIds(source: string): number[] {
  return [...new Set(tokenize(source).flatMap((token) => (token.kind === 'code' ? [token.id] : [])))];
}
