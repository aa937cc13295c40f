import { type Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type Mark, widened } from '../coded/marks.js';

const KEY = new PluginKey<DecorationSet>('findings');

/** Paints the stretches that checks speak of. While a person types the marks move along; they are made anew only by {@link withMarks}. */
export const marksPlugin = new Plugin<DecorationSet>({
  key: KEY,
  state: {
    init: () => DecorationSet.empty,
    apply(step, painted) {
      const marks = step.getMeta(KEY) as readonly Mark[] | undefined;
      return marks === undefined ? painted.map(step.mapping, step.doc) : paint(step.doc, marks);
    },
  },
  props: { decorations: (state) => KEY.getState(state) },
});

/** The step that puts these marks in the place of those that are there; none where there were none either. */
export function withMarks(state: EditorState, marks: readonly Mark[]): Transaction | undefined {
  if (marks.length === 0 && KEY.getState(state) === DecorationSet.empty) return undefined;
  return state.tr.setMeta(KEY, marks).setMeta('addToHistory', false);
}

function paint(doc: Node, marks: readonly Mark[]): DecorationSet {
  const { places, length } = placesOf(doc);
  const decorations = marks.map((mark) => {
    const { start, end, severity, message } = widened(mark, length);
    return Decoration.inline(placeAt(places, start), placeAt(places, end), {
      class: 'finding-mark',
      'data-severity': severity,
      title: message,
    });
  });
  return DecorationSet.create(doc, decorations);
}

/** Where each piece of the document begins, in what a reader sees and in the editor. */
interface Place {
  seen: number;
  position: number;
}

function placesOf(doc: Node): { places: Place[]; length: number } {
  let seen = 0;
  const places: Place[] = [];
  doc.firstChild?.forEach((node, offset) => {
    places.push({ seen, position: offset + 1 });
    seen += node.isText ? node.nodeSize : node.attrs.form === 'single' ? 1 : 0;
  });
  return { places, length: seen };
}

function placeAt(places: readonly Place[], offset: number): number {
  const place = places.findLast(({ seen }) => seen <= offset);
  return place === undefined ? 1 : place.position + offset - place.seen;
}
