import { type ArticleTables } from './schema/articles.js';
import { type AudienceTables } from './schema/audience.js';
import { type HouseTables } from './schema/house.js';
import { type IdentityTables } from './schema/identity.js';
import { type MemoryTables } from './schema/memory.js';
import { type NewsletterTables } from './schema/newsletter.js';
import { type PublishingTables } from './schema/publishing.js';
import { type ReviewTables } from './schema/review.js';
import { type SegmentTables } from './schema/segments.js';
import { type TermTables } from './schema/terms.js';
import { type TranslationTables } from './schema/translation.js';

export { type Json, type Timestamp } from './schema/columns.js';
export * from './schema/articles.js';
export * from './schema/audience.js';
export * from './schema/house.js';
export * from './schema/identity.js';
export * from './schema/memory.js';
export * from './schema/newsletter.js';
export * from './schema/publishing.js';
export * from './schema/review.js';
export * from './schema/segments.js';
export * from './schema/terms.js';
export * from './schema/translation.js';

/**
 * The one readable map of the database. Each table has one owning lib, named where its part is described; only that
 * lib's repositories touch it. Ids are UUIDs made by the product; times are timestamptz; states are kebab-case strings
 * whose legal steps stand in the owner's `domain/`.
 */
export interface Database
  extends
    IdentityTables,
    ArticleTables,
    TranslationTables,
    SegmentTables,
    MemoryTables,
    TermTables,
    ReviewTables,
    PublishingTables,
    AudienceTables,
    NewsletterTables,
    HouseTables {}
