import { type DynamicModule, Module } from '@nestjs/common';
import { ArticlesModule } from '@anverso/articles';
import { IdentityModule } from '@anverso/identity';
import { NewsletterModule } from '@anverso/newsletter';
import { type Config, PlatformModule } from '@anverso/platform';
import { PublishingModule } from '@anverso/publishing';
import { TranslationModule } from '@anverso/translation';
import { LoggerModule } from 'nestjs-pino';
import { FailureLog } from './failure-log.js';
import { MediaProcessor } from './media.processor.js';
import { NewsletterProcessor } from './newsletter.processor.js';
import { ProcessorCheck } from './processor-check.js';
import { PublishingProcessor } from './publishing.processor.js';
import { Sweeper } from './sweeper.js';
import { TranslationProcessor } from './translation.processor.js';

@Module({})
export class WorkerModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        LoggerModule.forRoot({ pinoHttp: { level: config.logLevel, base: { app: 'worker' } } }),
        PlatformModule.forRoot(config),
        IdentityModule,
        ArticlesModule,
        TranslationModule,
        PublishingModule,
        NewsletterModule,
      ],
      providers: [
        TranslationProcessor,
        PublishingProcessor,
        NewsletterProcessor,
        MediaProcessor,
        FailureLog,
        ProcessorCheck,
        Sweeper,
      ],
    };
  }
}
