import { Injectable } from '@nestjs/common';
import { Editions, Revisions } from '@anverso/articles';
import { plainText } from '@anverso/document';
import { PeopleNames, type UserId } from '@anverso/kernel';
import { type MemoryChange, type MemoryMatch, type MemoryUnit } from '@anverso/translation';
import { type MemoryChangeDto, type MemoryMatchDto, type MemoryUnitDto } from './memory.dto.js';

/** Units and matches as the desk shows them: people by name, articles by headline. */
@Injectable()
export class MemoryViews {
  constructor(
    private readonly editions: Editions,
    private readonly revisions: Revisions,
    private readonly people: PeopleNames,
  ) {}

  async units(units: readonly MemoryUnit[]): Promise<MemoryUnitDto[]> {
    const names = await this.people.namesOf(unique(units.flatMap(({ provenance }) => peopleOf(provenance))));
    const articles = await this.editions.articlesOf(unique(units.map(({ provenance }) => provenance.editionId)));
    const headlines = await this.revisions.headlinesOf(
      unique(units.map(({ provenance }) => provenance.sourceRevisionId)),
    );
    const nameOf = (id: UserId | null): string | null => (id === null ? null : (names.get(id) ?? null));
    return units.map(({ id, from, to, source, target, unitKind, provenance, createdAt }) => ({
      id,
      sourceLocale: from,
      targetLocale: to,
      source,
      target,
      sourceText: plainText(source),
      targetText: plainText(target),
      unitKind,
      provenance: {
        kind: provenance.importedBy === null ? ('approved' as const) : ('imported' as const),
        articleId: articles.get(provenance.editionId ?? '') ?? null,
        editionId: provenance.editionId,
        sourceRevisionId: provenance.sourceRevisionId,
        segmentId: provenance.segmentId,
        headline: headlines.get(provenance.sourceRevisionId ?? '') ?? null,
        translatedBy: nameOf(provenance.translatedBy),
        approvedBy: nameOf(provenance.approvedBy),
        importedBy: nameOf(provenance.importedBy),
        importedFrom: provenance.importedFrom,
        editedBy: nameOf(provenance.editedBy),
        editedAt: provenance.editedAt?.toISOString() ?? null,
        at: createdAt.toISOString(),
      },
    }));
  }

  async changes(changes: readonly MemoryChange[]): Promise<MemoryChangeDto[]> {
    const names = await this.people.namesOf(unique(changes.map(({ changedBy }) => changedBy)));
    return changes.map(({ targetBefore, targetAfter, changedBy, changedAt }) => ({
      targetBefore,
      targetAfter,
      changedBy: names.get(changedBy) ?? null,
      changedAt: changedAt.toISOString(),
    }));
  }

  async matches(matches: readonly MemoryMatch[]): Promise<MemoryMatchDto[]> {
    const units = await this.units(matches.map(({ unit }) => unit));
    return matches.flatMap((match, index) => {
      const unit = units[index];
      if (unit === undefined) return [];
      const { score, band, reasons, diff, adaptations, unadapted, codesDropped } = match;
      return [{ score, band, reasons, diff, adaptations, unadapted, codesDropped, unit }];
    });
  }
}

function peopleOf({ translatedBy, approvedBy, importedBy, editedBy }: MemoryUnit['provenance']): (UserId | null)[] {
  return [translatedBy, approvedBy, importedBy, editedBy];
}

function unique(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
