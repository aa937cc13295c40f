import { type DynamicModule, Module } from '@nestjs/common';
import { ArticlesModule } from '@anverso/articles';
import { AudienceModule } from '@anverso/audience';
import { IdentityModule } from '@anverso/identity';
import { type Clock } from '@anverso/kernel';
import { NewsletterModule } from '@anverso/newsletter';
import { type Config, PlatformModule } from '@anverso/platform';
import { PublishingModule } from '@anverso/publishing';
import { ReviewModule } from '@anverso/review';
import { TranslationModule } from '@anverso/translation';
import { LoggerModule } from 'nestjs-pino';
import { EnginesController } from './administration/engines.controller.js';
import { HouseStyleController } from './administration/house-style.controller.js';
import { HouseController } from './administration/house.controller.js';
import { SectionsController } from './administration/sections.controller.js';
import { ArticlesController } from './articles/articles.controller.js';
import { StoryBoard } from './articles/story-board.service.js';
import { WritingController } from './articles/writing.controller.js';
import { AudienceController } from './audience/audience.controller.js';
import { ReaderAnswers } from './audience/reader-answers.service.js';
import { BoardController } from './board/board.controller.js';
import { HealthController } from './health/health.controller.js';
import { Readiness } from './health/readiness.service.js';
import { HttpModule } from './http/http.module.js';
import { logging } from './http/logging.js';
import { MemoryFilesController } from './memory/memory-files.controller.js';
import { MemoryController } from './memory/memory.controller.js';
import { MemoryViews } from './memory/memory-views.service.js';
import { MailPicturesController } from './newsletter/mail-pictures.controller.js';
import { NewsletterController } from './newsletter/newsletter.controller.js';
import { OutboxController } from './newsletter/outbox.controller.js';
import { StoryShelf } from './newsletter/story-shelf.service.js';
import { InvitationsController } from './people/invitations.controller.js';
import { TokensController } from './people/tokens.controller.js';
import { PeopleController } from './people/people.controller.js';
import { UsersController } from './people/users.controller.js';
import { DraftPagesController } from './publishing/draft-pages.controller.js';
import { ReleaseDesk } from './publishing/release-desk.service.js';
import { ReleasesController } from './publishing/releases.controller.js';
import { WithdrawalDesk } from './publishing/withdrawal-desk.service.js';
import { WithdrawalsController } from './publishing/withdrawals.controller.js';
import { ApprovalController } from './review/approval.controller.js';
import { EditionFilesController } from './review/edition-files.controller.js';
import { EditionsController } from './review/editions.controller.js';
import { ChecksController } from './review/checks.controller.js';
import { HouseMetricsController } from './review/house-metrics.controller.js';
import { MetricsController } from './review/metrics.controller.js';
import { ReviewDeskController } from './review/review-desk.controller.js';
import { SegmentsController } from './review/segments.controller.js';
import { SessionController } from './session/session.controller.js';
import { GlossaryController } from './terms/glossary.controller.js';
import { TermFilesController } from './terms/term-files.controller.js';
import { TermsController } from './terms/terms.controller.js';
import { TermViews } from './terms/term-views.service.js';
import { TranslationJobsController } from './translation/translation-jobs.controller.js';

/** The libs whose services the controllers call, in the order of the road. */
const FEATURES = [
  IdentityModule,
  ArticlesModule,
  TranslationModule,
  ReviewModule,
  PublishingModule,
  AudienceModule,
  NewsletterModule,
];

/** The routes, in the order in which the documentation shows them. */
const CONTROLLERS = [
  SessionController,
  ArticlesController,
  BoardController,
  WritingController,
  TranslationJobsController,
  SegmentsController,
  EditionsController,
  EditionFilesController,
  ApprovalController,
  MetricsController,
  HouseMetricsController,
  ChecksController,
  ReviewDeskController,
  MemoryController,
  MemoryFilesController,
  TermFilesController,
  GlossaryController,
  TermsController,
  DraftPagesController,
  ReleasesController,
  WithdrawalsController,
  NewsletterController,
  MailPicturesController,
  OutboxController,
  AudienceController,
  PeopleController,
  UsersController,
  TokensController,
  InvitationsController,
  SectionsController,
  EnginesController,
  HouseController,
  HouseStyleController,
  HealthController,
];

@Module({})
export class AppModule {
  static forRoot(config: Config, clock?: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot(logging(config)),
        PlatformModule.forRoot(config, { clock }),
        HttpModule,
        ...FEATURES,
      ],
      controllers: CONTROLLERS,
      providers: [
        Readiness,
        MemoryViews,
        ReaderAnswers,
        StoryShelf,
        StoryBoard,
        ReleaseDesk,
        TermViews,
        WithdrawalDesk,
      ],
    };
  }
}
