import { type DynamicModule, Module } from '@nestjs/common';
import { ArticlesModule } from '@anverso/articles';
import { AudienceModule } from '@anverso/audience';
import { IdentityModule } from '@anverso/identity';
import { NewsletterModule } from '@anverso/newsletter';
import { type Config, PlatformModule } from '@anverso/platform';
import { PublishingModule } from '@anverso/publishing';
import { ReviewModule } from '@anverso/review';
import { TranslationModule } from '@anverso/translation';

/** The same services as the api's, without HTTP. */
@Module({})
export class CliModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: CliModule,
      imports: [
        PlatformModule.forRoot(config),
        IdentityModule,
        ArticlesModule,
        TranslationModule,
        ReviewModule,
        PublishingModule,
        AudienceModule,
        NewsletterModule,
      ],
    };
  }
}
