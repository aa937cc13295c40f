import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { LOCALES, PeopleNames } from '@anverso/kernel';
import { Glossaries, type GlossaryState } from '@anverso/translation';
import { z } from 'zod';
import { Access } from '../http/access.js';
import { CurrentUser, type SignedInUser } from '../http/current-user.js';

/** More differences than anybody reads; the counts are of all. */
const MOST_SHOWN = 200;

const DifferencesDto = z.object({
  total: z.int(),
  shown: z.array(
    z.object({
      from: z.enum(LOCALES),
      to: z.enum(LOCALES),
      source: z.string(),
      /** What the term base says; null where it says nothing. */
      ours: z.string().nullable(),
      /** What the engine has; null where it has nothing. */
      theirs: z.string().nullable(),
    }),
  ),
});

const GlossaryDto = z
  .object({
    /** The state of the term base now. */
    version: z.int(),
    /** What was pushed last; null before the first time. */
    pushed: z
      .object({
        termVersion: z.int(),
        directions: z.array(z.string()),
        pushedBy: z.string().nullable(),
        pushedAt: z.iso.datetime(),
      })
      .nullable(),
    /** Whether the engine still has what was pushed. */
    isThere: z.boolean(),
    missing: DifferencesDto,
    extra: DifferencesDto,
    different: DifferencesDto,
  })
  .meta({ id: 'Glossary' });

@ApiTags('terms')
@Controller('terms/glossary')
export class GlossaryController {
  constructor(
    private readonly glossaries: Glossaries,
    private readonly people: PeopleNames,
  ) {}

  @Get()
  @Access({ role: 'editor', scope: 'review' })
  @ApiOperation({ summary: 'Where the glossary at DeepL is not what the term base says' })
  @ApiOkResponse({ standardSchema: GlossaryDto })
  async get() {
    return this.view(await this.glossaries.state());
  }

  @Post()
  @HttpCode(200)
  @Access({ role: 'editor', scope: 'review' })
  @ApiOperation({ summary: 'Push the term base to DeepL; translation jobs that begin from now on use it' })
  @ApiOkResponse({ standardSchema: GlossaryDto })
  async push(@CurrentUser() user: SignedInUser) {
    return this.view(await this.glossaries.push(user.id));
  }

  private async view({ pushed, version, isThere, drift }: GlossaryState) {
    const names = pushed === undefined ? undefined : await this.people.namesOf([pushed.pushedBy]);
    const shown = (differences: typeof drift.missing) => ({
      total: differences.length,
      shown: differences.slice(0, MOST_SHOWN),
    });
    return {
      version,
      isThere,
      pushed:
        pushed === undefined
          ? null
          : {
              termVersion: pushed.termVersion,
              directions: pushed.directions,
              pushedBy: names?.get(pushed.pushedBy) ?? null,
              pushedAt: pushed.pushedAt.toISOString(),
            },
      missing: shown(drift.missing),
      extra: shown(drift.extra),
      different: shown(drift.different),
    };
  }
}
