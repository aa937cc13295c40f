import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { AudienceModule } from '@anverso/audience';
import { NewsletterModule } from '@anverso/newsletter';
import { PublishingModule } from '@anverso/publishing';
import { type FastifyInstance } from 'fastify';
import { NewsletterController } from './newsletter.controller.js';
import { StoryAnswersController } from './story-answers.controller.js';
import { SubscriptionController } from './subscription.controller.js';

/** A one-click unsubscription says one line; nothing of it is read. */
const MULTIPART_LIMIT = 16_384;

/** What readers do on the site. */
@Module({
  imports: [AudienceModule, NewsletterModule, PublishingModule],
  controllers: [NewsletterController, SubscriptionController, StoryAnswersController],
})
export class AudienceRoutesModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  /** Mail programs may post their one-click as multipart too (RFC 8058 §3.1); the address says all there is to know. */
  onModuleInit(): void {
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    const options = { parseAs: 'buffer', bodyLimit: MULTIPART_LIMIT } as const;
    server.addContentTypeParser('multipart/form-data', options, (_request, _body, done) => done(null, {}));
  }
}
