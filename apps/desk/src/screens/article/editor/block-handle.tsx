import { NodeSelection } from '@tiptap/pm/state';
import { type Editor } from '@tiptap/react';
import { type DragEvent, type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './editor.module.css';

interface Place {
  top: number;
  pos: number;
}

/** Takes hold of the block under the pointer, to drag it; the keyboard does the same with Alt and arrows. */
export function BlockHandle({ editor, frame }: { editor: Editor; frame: RefObject<HTMLDivElement | null> }) {
  const { t } = useTranslation();
  const [place, setPlace] = useState<Place>();

  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const follow = (event: PointerEvent): void => setPlace(placeUnder(editor, element, event.clientY));
    const leave = (): void => setPlace(undefined);
    element.addEventListener('pointermove', follow);
    element.addEventListener('pointerleave', leave);
    return () => {
      element.removeEventListener('pointermove', follow);
      element.removeEventListener('pointerleave', leave);
    };
  }, [editor, frame]);

  function take(event: DragEvent): void {
    if (place === undefined) return;
    const { view } = editor;
    const selection = NodeSelection.create(view.state.doc, place.pos);
    view.dispatch(view.state.tr.setSelection(selection));
    const dom = view.nodeDOM(place.pos);
    if (dom instanceof HTMLElement) event.dataTransfer.setDragImage(dom, 0, 0);
    event.dataTransfer.effectAllowed = 'move';
    const slice = selection.content();
    const { dom: clipboard, text } = view.serializeForClipboard(slice);
    event.dataTransfer.setData('text/html', clipboard.innerHTML);
    event.dataTransfer.setData('text/plain', text);
    view.dragging = { slice, move: true };
  }

  if (place === undefined) return null;
  return (
    <div
      className={classes.handle}
      style={{ top: place.top }}
      draggable
      onDragStart={take}
      title={t('article.block.drag')}
      aria-hidden="true"
    >
      ⠿
    </div>
  );
}

function placeUnder(editor: Editor, frame: HTMLElement, y: number): Place | undefined {
  const { view } = editor;
  const blocks = [...view.dom.children];
  const index = blocks.findIndex((block) => y <= block.getBoundingClientRect().bottom);
  const block = blocks[index];
  if (block === undefined || index >= view.state.doc.childCount || y < block.getBoundingClientRect().top)
    return undefined;
  const pos = view.state.doc.resolve(0).posAtIndex(index, 0);
  return { top: block.getBoundingClientRect().top - frame.getBoundingClientRect().top, pos };
}
