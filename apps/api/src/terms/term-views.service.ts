import { Injectable } from '@nestjs/common';
import { PeopleNames } from '@anverso/kernel';
import { labelOf, type SeenCandidate, type Term, type TermChange } from '@anverso/translation';
import { type TermCandidateDto, type TermChangeDto, type TermDto } from './terms.dto.js';

/** Terms and their changes as the desk shows them: people by name. */
@Injectable()
export class TermViews {
  constructor(private readonly people: PeopleNames) {}

  async term(term: Term): Promise<TermDto | undefined> {
    return (await this.terms([term]))[0];
  }

  async terms(terms: readonly Term[]): Promise<TermDto[]> {
    const names = await this.people.namesOf([...new Set(terms.map(({ updatedBy }) => updatedBy))]);
    return terms.map(({ updatedBy, updatedAt, ...term }) => ({
      ...term,
      label: labelOf(term),
      updatedBy: names.get(updatedBy) ?? null,
      updatedAt: updatedAt.toISOString(),
    }));
  }

  async changes(changes: readonly TermChange[]): Promise<TermChangeDto[]> {
    const names = await this.people.namesOf([...new Set(changes.map(({ changedBy }) => changedBy))]);
    return changes.map(({ changedBy, changedAt, ...change }) => ({
      ...change,
      label: labelOf(change.content),
      changedBy: names.get(changedBy) ?? null,
      changedAt: changedAt.toISOString(),
    }));
  }

  async candidates(candidates: readonly SeenCandidate[]): Promise<TermCandidateDto[]> {
    const ids = candidates.flatMap(({ dismissed }) => dismissed?.by ?? []);
    const names = await this.people.namesOf([...new Set(ids)]);
    return candidates.map(({ dismissed, ...candidate }) => ({
      ...candidate,
      dismissed:
        dismissed === undefined ? null : { by: names.get(dismissed.by) ?? null, at: dismissed.at.toISOString() },
    }));
  }
}
