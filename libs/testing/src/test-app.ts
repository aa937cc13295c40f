import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ArticlesModule } from '@anverso/articles';
import { AudienceModule } from '@anverso/audience';
import { IdentityModule } from '@anverso/identity';
import { NewsletterModule } from '@anverso/newsletter';
import { type Config, PlatformModule } from '@anverso/platform';
import { PublishingModule } from '@anverso/publishing';
import { ReviewModule } from '@anverso/review';
import { TranslationModule } from '@anverso/translation';

@Module({})
class TestAppModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: TestAppModule,
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

/** All services of the product in this process, on a suite's database; nobody works on the queues but the test. */
export function createTestApp(config: Config): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(TestAppModule.forRoot(config), { logger: false, abortOnError: false });
}
