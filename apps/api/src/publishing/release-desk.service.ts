import { Inject, Injectable } from '@nestjs/common';
import { Revisions } from '@anverso/articles';
import { type Config, CONFIG } from '@anverso/platform';
import { type Release, type ReleaseCandidate, ReleaseCandidates, Releases } from '@anverso/publishing';
import { type ReleaseCandidateDto, type ReleaseDto } from './releases.dto.js';

const NEWEST = 60;

/** Releases as people read them: with the headlines that went out and the addresses where they stand. */
@Injectable()
export class ReleaseDesk {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly releases: Releases,
    private readonly candidates: ReleaseCandidates,
    private readonly revisions: Revisions,
  ) {}

  async list(): Promise<ReleaseDto[]> {
    return this.describeAll(await this.releases.list(NEWEST));
  }

  async describe(release: Release): Promise<ReleaseDto> {
    const [described] = await this.describeAll([release]);
    return described ?? this.toDto(release, new Map());
  }

  async listCandidates(): Promise<ReleaseCandidateDto[]> {
    return (await this.candidates.list()).map(toCandidateDto);
  }

  private async describeAll(releases: readonly Release[]): Promise<ReleaseDto[]> {
    const ids = releases.flatMap(({ editions }) => editions.map(({ revisionId }) => revisionId));
    const headlines = await this.revisions.headlinesOf([...new Set(ids)]);
    return releases.map((release) => this.toDto(release, headlines));
  }

  private toDto(release: Release, headlines: ReadonlyMap<string, string>): ReleaseDto {
    const { id, state, reason, publishAt, publishedAt, createdBy, createdAt, editions, manifest } = release;
    return {
      id,
      state,
      reason,
      publishAt: publishAt.toISOString(),
      publishedAt: publishedAt?.toISOString() ?? null,
      createdBy,
      createdAt: createdAt.toISOString(),
      editions: editions.map(({ editionId, articleId, locale, path, revisionId }) => ({
        editionId,
        articleId,
        locale,
        headline: headlines.get(revisionId) ?? path,
        url: `${this.config.site.url}${path}`,
      })),
      manifest,
    };
  }
}

function toCandidateDto(candidate: ReleaseCandidate): ReleaseCandidateDto {
  const { articleId, sectionId, sourceLocale, targetEditionId, faces, approval, live, gates, isReleasable } = candidate;
  return {
    articleId,
    section: sectionId,
    sourceLocale,
    targetEditionId,
    faces,
    approval:
      approval === null ? null : { approvedBy: approval.approvedBy, approvedAt: approval.approvedAt.toISOString() },
    live,
    releasable: isReleasable,
    gates,
  };
}
