import { type Locale, type UserId } from '@anverso/kernel';
import { type HandIn } from './hand-in.js';
import { type Segment } from '@anverso/translation';
import { type Provenance } from './approval.js';

/** Who read and wrote a translation and which engines drafted it, in the order in which they first appear. */
export function provenanceOf(
  segments: readonly Segment[],
  approver: UserId,
  sourceLocale: Locale,
  names: ReadonlyMap<UserId, string>,
  handIn?: HandIn,
): Provenance {
  const engines = segments
    .flatMap(({ engine, alsoDraftedBy }) => [engine, ...alsoDraftedBy])
    .filter((engine) => engine !== null);
  const person = (id: UserId, part: 'translator' | 'editor') => ({ id, name: names.get(id) ?? '', part });
  return {
    sourceLocale,
    engines: [...new Set(engines)],
    ...(handIn !== undefined && {
      handedIn: {
        id: handIn.handedInBy,
        name: names.get(handIn.handedInBy) ?? '',
        at: handIn.at.toISOString(),
      },
    }),
    people: [...translatorsOf(segments).map((id) => person(id, 'translator')), person(approver, 'editor')],
  };
}

/** Whoever wrote or confirmed one of these segments, once each. */
export function translatorsOf(
  segments: readonly Pick<Segment, 'lastEditedBy' | 'alsoEditedBy' | 'confirmedBy'>[],
): UserId[] {
  const people = segments.flatMap(({ lastEditedBy, alsoEditedBy, confirmedBy }) => [
    lastEditedBy,
    ...alsoEditedBy,
    confirmedBy,
  ]);
  return [...new Set(people.filter((id) => id !== null))];
}
