import { type SegmentState } from '../domain/segment.js';
import { type FilePiece, type FileToken } from './exchanged-file.js';
import { childElement, descendants, type XmlElement } from './xml-node.js';

const STATES: Readonly<Record<string, SegmentState>> = {
  translated: 'translated',
  'signed-off': 'reviewed',
  final: 'final',
};

/** The segments of an XLIFF 1.2 unit; the whole of it where the other tool knows no segments. */
export function piecesOfTransUnit(unit: XmlElement): FilePiece[] {
  const source = childElement(unit, 'source');
  const target = childElement(unit, 'target');
  const state = stateOf(unit, target);
  const marks = marksOf(childElement(unit, 'seg-source'));
  const targets = marksOf(target);
  const isWhole = marks.length === 0 || (target !== undefined && targets.length === 0 && marks.length > 1);
  if (isWhole) {
    const whole = { source: source === undefined ? [] : readInline(source), target: target && readInline(target) };
    return [{ id: undefined, isBetween: false, state, ...whole }];
  }
  const byName = new Map(targets.map((mark) => [mark.attributes.mid, mark]));
  return marks.map((mark) => {
    const { mid } = mark.attributes;
    const found = byName.get(mid) ?? (targets.length === 0 ? target : undefined);
    return { id: mid, isBetween: false, source: readInline(mark), target: found && readInline(found), state };
  });
}

function marksOf(parent: XmlElement | undefined): XmlElement[] {
  if (parent === undefined) return [];
  return descendants(parent, 'mrk').filter(({ attributes }) => attributes.mtype === 'seg');
}

function stateOf(unit: XmlElement, target: XmlElement | undefined): SegmentState {
  const isApproved = unit.attributes.approved === 'yes';
  return STATES[target?.attributes.state ?? ''] ?? (isApproved ? 'translated' : 'initial');
}

/** How programs mark a text that a reviser has struck out: it is still in the file, and no part of the translation. */
const STRUCK_OUT: ReadonlySet<string> = new Set(['x-sdl-deleted']);

/**
 * Text and codes of an inline content; what code elements hold is markup of the other format and no text. The two ends of
 * a code may have ids of their own and be known as a pair by `rid` alone.
 */
function readInline(parent: XmlElement, pairs = new Map<string, string>()): FileToken[] {
  return parent.children.flatMap((child): FileToken[] => {
    if (typeof child === 'string') return [{ kind: 'text', text: child }];
    const { id = '', rid, mtype = '' } = child.attributes;
    switch (child.name) {
      case 'g':
        return [{ kind: 'open', name: id }, ...readInline(child, pairs), { kind: 'close', name: id }];
      case 'x':
      case 'ph':
        return [{ kind: 'standalone', name: id }];
      case 'bx':
      case 'bpt':
        if (rid !== undefined) pairs.set(rid, id);
        return [{ kind: 'open', name: id }];
      case 'ex':
      case 'ept':
        return [{ kind: 'close', name: rid === undefined ? id : (pairs.get(rid) ?? rid) }];
      case 'it':
        return [{ kind: child.attributes.pos === 'close' ? 'close' : 'open', name: id }];
      case 'mrk':
        return STRUCK_OUT.has(mtype) ? [] : readInline(child, pairs);
      default:
        return readInline(child, pairs);
    }
  });
}
