import { Module } from '@nestjs/common';
import { Captcha } from './captcha.service.js';
import { Confirmations } from './confirmations.service.js';
import { FeedbackInbox } from './feedback-inbox.service.js';
import { Reactions } from './reactions.service.js';
import { SubscriptionsRepository } from './subscriptions.repository.js';
import { Subscriptions } from './subscriptions.service.js';
import { Suppressions } from './suppressions.service.js';

@Module({
  providers: [Captcha, Confirmations, FeedbackInbox, Reactions, Subscriptions, SubscriptionsRepository, Suppressions],
  exports: [Captcha, Confirmations, FeedbackInbox, Reactions, Subscriptions, Suppressions],
})
export class AudienceModule {}
