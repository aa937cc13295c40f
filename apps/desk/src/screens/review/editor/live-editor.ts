import { baseKeymap } from '@tiptap/pm/commands';
import { closeHistory, history, isHistoryTransaction, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { type Command, EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { type CodeForm, missingCodes, type Token, tokenize } from '../coded/coded-text.js';
import { type Mark } from '../coded/marks.js';
import { codesIn, keepCodes, passCode } from './keep-codes.js';
import { marksPlugin, withMarks } from './marks-plugin.js';
import { inOneLine } from './paste.js';
import { codedToContent, codeOf, contentToCoded, segmentSchema } from './segment-schema.js';

const nothing: Command = () => true;

/** The words alone: the paragraph around them stays what it is. */
const selectAll: Command = ({ doc, tr }, dispatch) => {
  dispatch?.(tr.setSelection(TextSelection.create(doc, 1, doc.content.size - 1)));
  return true;
};

/**
 * For 200 ms after the focus ProseMirror takes a browser's move to the very beginning for a mistake and undoes it. Somebody
 * who arrives and presses the key at once means it.
 */
const toBeginning: Command = ({ doc, tr }, dispatch) => {
  dispatch?.(tr.setSelection(TextSelection.create(doc, 1)).scrollIntoView());
  return true;
};
const isFirstLine: Command = (_state, _dispatch, view) => view?.endOfTextblock('up') ?? false;

/** A segment is one line: the keys that would break it do nothing here, and Ctrl+Enter belongs to the screen. */
const KEYS = {
  Enter: nothing,
  'Shift-Enter': nothing,
  'Mod-Enter': nothing,
  'Mod-a': selectAll,
  'Mod-Home': toBeginning,
  Home: (state, dispatch, view) => isFirstLine(state, dispatch, view) && toBeginning(state, dispatch),
  'Mod-z': undo,
  'Shift-Mod-z': redo,
  'Mod-y': redo,
} satisfies Record<string, Command>;

const PLUGINS = [keymap(KEYS), keymap(baseKeymap), history(), marksPlugin];

/** On a step that means what it does to the codes. */
const KNOWS_CODES = 'knowsCodes';

interface Place {
  id: string;
  coded: string;
  /** Whose codes the translation has to keep. */
  source: string;
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
  private source = '';

  constructor(private readonly onChange: (id: string, coded: string) => void) {
    this.view = new EditorView(this.host, {
      state: freshState(''),
      transformPasted: inOneLine,
      handleKeyDown: (view, { key }) => {
        this.followCursor();
        const step = passCode(view.state, key, this.source);
        if (step !== undefined) view.dispatch(step);
        return step !== undefined;
      },
      dispatchTransaction: (step) => {
        const isSafe = !step.docChanged || isHistoryTransaction(step) || step.getMeta(KNOWS_CODES) === true;
        this.view.updateState(this.view.state.apply(isSafe ? step : keepCodes(step, this.source)));
        if (step.docChanged && this.openId !== undefined) this.onChange(this.openId, this.coded());
      },
    });
  }

  /** Goes to a segment; its undo history is the one that it was left with. */
  open({ id, coded, source, label, lang }: Place): void {
    this.keepState();
    const known = this.states.get(id);
    const isCurrent = known !== undefined && contentToCoded(known.doc) === coded;
    this.openId = id;
    this.source = source;
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
    const content = codedToContent(coded).firstChild?.content ?? [];
    this.view.dispatch(tr.replaceWith(1, doc.content.size - 1, content).setMeta(KNOWS_CODES, true));
  }

  /** Paints what the checks say; they have to speak of this very text. */
  mark(marks: readonly Mark[]): void {
    this.followCursor();
    const step = withMarks(this.view.state, marks);
    if (step !== undefined) this.view.dispatch(step);
  }

  /** Writes words in the place of what is selected. */
  insertText(text: string): void {
    this.followCursor();
    this.view.dispatch(this.view.state.tr.insertText(text).scrollIntoView());
    this.focus();
  }

  /** Puts a code of the source around the selection, or what is missing of it at the cursor; one that is there moves. */
  insertCode(source: string, id?: number): boolean {
    this.followCursor();
    const { selection, tr } = this.view.state;
    const missing = missingCodes(source, this.coded());
    const wanted = id ?? missing[0]?.id;
    const ends = selection.empty ? missing : tokenize(source).filter(isCode);
    const forms = new Set(ends.filter((code) => code.id === wanted).map(({ form }) => form));
    if (forms.size === 0) return false;
    if (!selection.empty) takeOut(tr, wanted);
    const [from, to] = [tr.mapping.map(selection.from), tr.mapping.map(selection.to)];
    const chip = (form: CodeForm) => segmentSchema.node('code', { id: wanted, form });
    if (forms.has('close')) tr.insert(to, chip('close'));
    if (forms.has('open')) tr.insert(from, chip('open'));
    if (forms.has('single')) tr.insert(from, chip('single'));
    tr.setSelection(TextSelection.create(tr.doc, forms.has('open') ? from + 1 : to + 1));
    this.view.dispatch(closeHistory(tr).setMeta(KNOWS_CODES, true).scrollIntoView());
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

  /** The browser says late where its cursor went: keys that follow fast would act on the old place, or be drawn back to it. */
  private followCursor(): void {
    const seen = document.getSelection();
    if (!this.view.hasFocus() || this.view.composing || seen?.anchorNode == null || seen.focusNode === null) return;
    if (!this.view.dom.contains(seen.anchorNode) || !this.view.dom.contains(seen.focusNode)) return;
    const { doc, selection, tr } = this.view.state;
    const inText = (position: number): number => Math.max(1, Math.min(position, doc.content.size - 1));
    const anchor = inText(this.view.posAtDOM(seen.anchorNode, seen.anchorOffset));
    const head = inText(this.view.posAtDOM(seen.focusNode, seen.focusOffset));
    if (anchor === selection.anchor && head === selection.head) return;
    this.view.dispatch(tr.setSelection(TextSelection.create(doc, anchor, head)));
  }

  private keepState(): void {
    if (this.openId !== undefined) this.states.set(this.openId, this.view.state);
  }
}

function freshState(coded: string): EditorState {
  const doc = codedToContent(coded);
  return EditorState.create({ doc, plugins: PLUGINS, selection: TextSelection.atEnd(doc) });
}

const isCode = (token: Token): token is Extract<Token, { kind: 'code' }> => token.kind === 'code';

/** Takes both ends of a code out, wherever they stand. */
function takeOut(step: Transaction, id: number | undefined): void {
  for (const { node, position } of codesIn(step.doc).reverse())
    if (codeOf(node).id === id) step.delete(position, position + 1);
}

/** The ids of the codes of a source, each once. */
export function codeIds(source: string): number[] {
  return [...new Set(tokenize(source).flatMap((token) => (token.kind === 'code' ? [token.id] : [])))];
}
