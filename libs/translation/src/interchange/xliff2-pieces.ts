import { type SegmentState } from '../domain/segment.js';
import { type FilePiece, type FileToken } from './exchanged-file.js';
import { childElement, childElements, type XmlElement } from './xml-node.js';
import { withoutForbidden } from './xml-writer.js';

const STATES: ReadonlySet<string> = new Set<SegmentState>(['translated', 'reviewed', 'final']);

/** The segments of an XLIFF 2 unit and what stands between them, in the order of the file. */
export function piecesOfUnit(unit: XmlElement): FilePiece[] {
  return childElements(unit).flatMap((element): FilePiece[] => {
    const isBetween = element.name === 'ignorable';
    if ((element.name !== 'segment' && !isBetween) || element.namespace !== unit.namespace) return [];
    const source = childElement(element, 'source');
    const target = childElement(element, 'target');
    const { id, state = 'initial' } = element.attributes;
    return [
      {
        id,
        isBetween,
        source: source === undefined ? [] : readInline(source),
        target: target && readInline(target),
        state: STATES.has(state) ? (state as SegmentState) : 'initial',
      },
    ];
  });
}

/** Text and codes of an inline content; marks and what other tools put around text are looked through. */
function readInline(parent: XmlElement): FileToken[] {
  return parent.children.flatMap((child): FileToken[] => {
    if (typeof child === 'string') return [{ kind: 'text', text: child }];
    const { id = '', startRef, hex } = child.attributes;
    switch (child.name) {
      case 'pc':
        return [{ kind: 'open', name: id }, ...readInline(child), { kind: 'close', name: id }];
      case 'ph':
        return [{ kind: 'standalone', name: id }];
      case 'sc':
        return [{ kind: 'open', name: id }];
      case 'ec':
        return [{ kind: 'close', name: startRef ?? id }];
      case 'cp':
        return [{ kind: 'text', text: characterOf(hex) }];
      default:
        return readInline(child);
    }
  });
}

function characterOf(hex = ''): string {
  const code = /^[\da-f]{1,6}$/i.test(hex) ? Number.parseInt(hex, 16) : 0;
  return code > 0x10ffff ? '' : withoutForbidden(String.fromCodePoint(code));
}
