import { baseKeymap } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { type CodeForm, missingCodes, tokenize } from '../coded/coded-text.js';
import { type Mark } from '../coded/marks.js';
import { marksPlugin, withMarks } from './marks-plugin.js';
import { inOneLine } from './paste.js';
import { codedToContent, contentToCoded, segmentSchema } from './segment-schema.js';

const nothing: Command = () => true;

/** A segment is one line: the keys that would break it do nothing here, and Ctrl+Enter belongs to the screen. */
const KEYS = {
  Enter: nothing,
  'Shift-Enter': nothing,
  'Mod-Enter': nothing,
  'Mod-z': undo,
  'Shift-Mod-z': redo,
  'Mod-y': redo,
} as const;

const PLUGINS = [keymap(KEYS), keymap(baseKeymap), history(), marksPlugin];

interface Place {
  id: string;
  coded: string;
  /** What the field is called, for people who do not see it. */
  label: string;
  lang: string;
}

/** What the field is for browsers, styles and people who do not see it. */
const FIELD = { class: 'tiptap', role: 'textbox', tabindex: '0', 'aria-multiline': 'false', spellcheck: 'true' };

/**
 * The one editor of a review. It moves from row to row with its element, and keeps the state of every row it was in, so
 * that undo goes on where a person comes back.
 */
export class LiveEditor {
  /** To be put where the editor shall stand. */
  readonly host = document.createElement('div');
  private readonly view: EditorView;
  private readonly states = new Map<string, EditorState>();
  private openId: string | undefined;

  constructor(private readonly onChange: (id: string, coded: string) => void) {
    this.view = new EditorView(this.host, {
      state: freshState(''),
      transformPasted: inOneLine,
      dispatchTransaction: (step) => {
        this.view.updateState(this.view.state.apply(step));
        if (step.docChanged && this.openId !== undefined) this.onChange(this.openId, this.coded());
      },
    });
  }

  /** Goes to a segment; its undo history is the one that it was left with. */
  open({ id, coded, label, lang }: Place): void {
    this.keepState();
    const known = this.states.get(id);
    const isCurrent = known !== undefined && contentToCoded(known.doc) === coded;
    this.openId = id;
    this.view.updateState(isCurrent ? known : freshState(coded));
    this.view.setProps({ attributes: { ...FIELD, 'aria-label': label, lang } });
  }

  /** Leaves the segment that is open. */
  close(): void {
    this.keepState();
    this.openId = undefined;
  }

  coded(): string {
    return contentToCoded(this.view.state.doc);
  }

  /** Another text, as one step that can be undone; nothing where it is the same. */
  replace(coded: string): void {
    if (coded === this.coded()) return;
    const { doc, tr } = this.view.state;
    this.view.dispatch(tr.replaceWith(1, doc.content.size - 1, codedToContent(coded).firstChild?.content ?? []));
  }

  /** Paints what the checks say; they have to speak of this very text. */
  mark(marks: readonly Mark[]): void {
    const step = withMarks(this.view.state, marks);
    if (step !== undefined) this.view.dispatch(step);
  }

  /** Writes words in the place of what is selected. */
  insertText(text: string): void {
    this.view.dispatch(this.view.state.tr.insertText(text).scrollIntoView());
    this.focus();
  }

  /** Puts a code of the source around the selection, or what is missing of it at the cursor. */
  insertCode(source: string, id?: number): boolean {
    const missing = missingCodes(source, this.coded());
    const wanted = id ?? missing[0]?.id;
    const ends = missing.filter((code) => code.id === wanted);
    if (ends.length === 0) return false;
    const { selection, tr } = this.view.state;
    const { from, to } = selection;
    const chip = (form: CodeForm) => segmentSchema.node('code', { id: wanted, form });
    const forms = new Set(ends.map(({ form }) => form));
    if (forms.has('close')) tr.insert(to, chip('close'));
    if (forms.has('open')) tr.insert(from, chip('open'));
    if (forms.has('single')) tr.insert(from, chip('single'));
    const inside = forms.has('open') ? from + 1 : from;
    const cursor = forms.size === 2 ? inside : tr.mapping.map(to);
    tr.setSelection(TextSelection.create(tr.doc, inside === cursor ? cursor : inside, cursor));
    this.view.dispatch(tr.scrollIntoView());
    this.focus();
    return true;
  }

  undo(): void {
    undo(this.view.state, this.view.dispatch);
  }

  redo(): void {
    redo(this.view.state, this.view.dispatch);
  }

  hasFocus(): boolean {
    return this.view.hasFocus();
  }

  focus(): void {
    this.view.focus();
  }

  destroy(): void {
    this.view.destroy();
    this.states.clear();
  }

  private keepState(): void {
    if (this.openId !== undefined) this.states.set(this.openId, this.view.state);
  }
}

function freshState(coded: string): EditorState {
  const doc = codedToContent(coded);
  return EditorState.create({ doc, plugins: PLUGINS, selection: TextSelection.atEnd(doc) });
}

/** The ids of the codes of a source, each once. */
export function codeIds(source: string): number[] {
  return [...new Set(tokenize(source).flatMap((token) => (token.kind === 'code' ? [token.id] : [])))];
}
