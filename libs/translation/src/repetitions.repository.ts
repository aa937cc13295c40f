import { Injectable } from '@nestjs/common';
import { sha256 } from '@anverso/kernel';
import { type Trx } from '@anverso/platform';
import { sql } from 'kysely';
import { type Segment } from './domain/segment.js';
import { recordAll, toSegment, updateAt } from './segment-rows.js';

/** Segments of one edition that have the same source: what is confirmed in one place stands in the others, to be read there. */
@Injectable()
export class Repetitions {
  /**
   * Gives a confirmed text to every segment of the same source that nobody has written or confirmed yet and that is not
   * cut loose, each with its line of history. They stay unconfirmed. Quotes are a speaker's words each time anew.
   */
  async spread(confirmed: Segment, trx: Trx): Promise<Segment[]> {
    const { id, editionId, source, target, unitKind } = confirmed;
    if (target === null || unitKind === 'quote') return [];
    const rows = await trx
      .updateTable('segments')
      .set({
        target,
        origin: 'memory',
        engine: null,
        draft_findings: '[]',
        ignored_findings: '[]',
        repeats: id,
        last_edited_by: confirmed.lastEditedBy,
        also_edited_by: confirmed.alsoEditedBy,
        version: sql`version + 1`,
        updated_at: sql`now()`,
      })
      .where('edition_id', '=', editionId)
      .where('source_hash', '=', sha256(source))
      .where('id', '<>', id)
      .where('state', '=', 'initial')
      .where('stale', '=', false)
      .where('cut_loose', '=', false)
      .where('unit_kind', '<>', 'quote')
      .where((where) => where.or([where('origin', 'is', null), where('origin', '<>', 'human')]))
      .where(sql<boolean>`target is distinct from ${target}`)
      .returningAll()
      .execute();
    await recordAll(rows, { kind: 'drafted', actorId: confirmed.confirmedBy }, trx);
    return rows.map(toSegment);
  }

  /**
   * What the checks of a segment know of its edition: those with its source, itself among them, and those with confirmed
   * figures, by which the marks of numbers are told.
   */
  async listRelated({ editionId, source }: Segment, trx: Trx): Promise<Segment[]> {
    const rows = await trx
      .selectFrom('segments')
      .selectAll()
      .where('edition_id', '=', editionId)
      .where((where) =>
        where.or([
          where('source_hash', '=', sha256(source)),
          where.and([where('state', '<>', 'initial'), sql<boolean>`target ~ '[0-9][.,][0-9]'`]),
        ]),
      )
      .orderBy('position')
      .execute();
    return rows.map(toSegment);
  }

  /** Cuts a segment loose from its repetitions, or ties it to them again; undefined when it stands at another version. */
  setLoose(change: { segmentId: string; version: number; cutLoose: boolean }, trx: Trx): Promise<Segment | undefined> {
    const { cutLoose } = change;
    return updateAt(change, { cut_loose: cutLoose, ...(cutLoose && { repeats: null }) }, trx);
  }
}
