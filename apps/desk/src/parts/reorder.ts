import { type DragEvent, type KeyboardEvent, useState } from 'react';

/** Puts one of a list at another place; one that is out of range is the nearest end, and one that is not there changes nothing. */
export function moveTo<Item>(items: readonly Item[], item: Item, place: number): readonly Item[] {
  const others = items.filter((other) => other !== item);
  if (others.length === items.length) return items;
  const at = Math.max(0, Math.min(place, others.length));
  return [...others.slice(0, at), item, ...others.slice(at)];
}

interface Reorder<Id> {
  total: number;
  place: (id: Id, index: number) => void;
  /** The person has let go: the order is the one they want. */
  onSettled?: () => void;
}

/** What makes rows change places by dragging, and by the arrow keys, Home and End on their handles. */
export function useReorder<Id extends string>({ total, place, onSettled }: Reorder<Id>) {
  const [dragged, setDragged] = useState<Id>();

  function byKey(event: KeyboardEvent, id: Id, index: number): void {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    place(id, step(index, total));
    onSettled?.();
  }

  return {
    rowProps: (id: Id, index: number) => ({
      'data-dragged': dragged === id,
      draggable: true,
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', id);
        setDragged(id);
      },
      onDragOver: (event: DragEvent) => {
        event.preventDefault();
        if (dragged !== undefined && dragged !== id) place(dragged, index);
      },
      onDrop: (event: DragEvent) => event.preventDefault(),
      onDragEnd: () => {
        setDragged(undefined);
        onSettled?.();
      },
    }),
    handleProps: (id: Id, index: number) => ({
      onKeyDown: (event: KeyboardEvent) => byKey(event, id, index),
    }),
  };
}

/** Where each key of the handle takes a row. */
const STEPS: Partial<Record<string, (index: number, total: number) => number>> = {
  ArrowUp: (index) => index - 1,
  ArrowDown: (index) => index + 1,
  Home: () => 0,
  End: (_index, total) => total - 1,
};
