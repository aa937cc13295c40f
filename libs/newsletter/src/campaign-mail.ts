import { type Locale } from '@anverso/kernel';
import { type OutgoingMail } from '@anverso/platform';
import { type CampaignVariant, type ClaimedDelivery } from './domain/campaign.js';
import { listHeaders } from './domain/message-headers.js';
import { type Newsletter } from './domain/newsletter.js';
import { PersonalMail, tokenMarker } from './domain/personal-mail.js';
import { unsubscribeUrl } from './issues.service.js';

/** All that the mails of a campaign have in common, ready to be made out to one reader after another. */
export class CampaignMail {
  private readonly variants: ReadonlyMap<Locale, { subject: string; body: PersonalMail }>;

  constructor(
    campaignId: string,
    variants: readonly CampaignVariant[],
    private readonly newsletter: Newsletter,
    private readonly house: { siteUrl: string; mailDomain: string },
  ) {
    const marker = tokenMarker(campaignId);
    this.variants = new Map(
      variants.map((variant) => [
        variant.locale,
        { subject: variant.subject, body: new PersonalMail(variant, marker) },
      ]),
    );
  }

  /** The message to one reader. */
  to(delivery: ClaimedDelivery): OutgoingMail {
    const { locale, token, email, messageId } = delivery;
    const variant = this.variants.get(locale);
    if (variant === undefined) throw new Error(`The campaign has no mail in ${locale}.`);
    const list = {
      newsletterSlug: this.newsletter.slug,
      newsletterName: this.newsletter.names[locale],
      locale,
      domain: this.house.mailDomain,
    };
    return {
      messageId,
      to: email,
      subject: variant.subject,
      ...variant.body.fill(token),
      headers: listHeaders(list, unsubscribeUrl(this.house.siteUrl, locale, token)),
    };
  }
}
