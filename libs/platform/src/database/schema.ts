import { type Locale, type UserId } from '@anverso/kernel';
import { type ColumnType, type Generated } from 'kysely';

/**
 * The one readable map of the database. Each table has one owning lib, named in its heading; only that lib's
 * repositories touch it. Ids are UUIDs made by the product; times are timestamptz; states are kebab-case strings whose
 * legal steps stand in the owner's `domain/`.
 */
export interface Database {
  users: UsersTable;
  sessions: SessionsTable;
  api_tokens: ApiTokensTable;
  sign_in_failures: SignInFailuresTable;
  invitations: InvitationsTable;
  sections: SectionsTable;
  section_names: SectionNamesTable;
  assets: AssetsTable;
  articles: ArticlesTable;
  editions: EditionsTable;
  revisions: RevisionsTable;
  translation_jobs: TranslationJobsTable;
  section_engines: SectionEnginesTable;
  engine_reservations: EngineReservationsTable;
  engine_answers: EngineAnswersTable;
  segments: SegmentsTable;
  segment_events: SegmentEventsTable;
  segment_lineage: SegmentLineageTable;
  memory_units: MemoryUnitsTable;
  terms: TermsTable;
  term_changes: TermChangesTable;
  glossaries: GlossariesTable;
  memory_unit_changes: MemoryUnitChangesTable;
  assignments: AssignmentsTable;
  approvals: ApprovalsTable;
  draft_measures: DraftMeasuresTable;
  review_returns: ReviewReturnsTable;
  hand_ins: HandInsTable;
  segment_comments: SegmentCommentsTable;
  segment_leases: SegmentLeasesTable;
  releases: ReleasesTable;
  release_editions: ReleaseEditionsTable;
  publications: PublicationsTable;
  withdrawals: WithdrawalsTable;
  withdrawn_pages: WithdrawnPagesTable;
  subscribers: SubscribersTable;
  subscriptions: SubscriptionsTable;
  consents: ConsentsTable;
  suppressions: SuppressionsTable;
  reactions: ReactionsTable;
  feedback: FeedbackTable;
  captcha_solutions: CaptchaSolutionsTable;
  newsletters: NewslettersTable;
  newsletter_names: NewsletterNamesTable;
  issues: IssuesTable;
  issue_stories: IssueStoriesTable;
  issue_variants: IssueVariantsTable;
  campaigns: CampaignsTable;
  campaign_variants: CampaignVariantsTable;
  deliveries: DeliveriesTable;
  settings: SettingsTable;
}

/** A time that the product writes as Date or ISO text and reads as Date. */
export type Timestamp = ColumnType<Date, Date | string, Date | string>;
/** JSON, parsed by zod in the owner's repository when read; written as text. */
export type Json = ColumnType<unknown, string, string>;
type JsonDefaulted = ColumnType<unknown, string | undefined, string>;
/** A time that the database fills in when the product does not. */
type DefaultedTime = ColumnType<Date, Date | string | undefined, Date | string>;

// ── identity ────────────────────────────────────────────────────────────────────────────────────────────────────────
export type Role = 'translator' | 'editor' | 'admin';

export interface UsersTable {
  id: UserId;
  /** Lower-cased: people sign in with it. */
  email: string;
  name: string;
  role: Role;
  locale: Locale;
  password_hash: string;
  disabled_at: Timestamp | null;
  created_at: DefaultedTime;
}

export interface SessionsTable {
  /** SHA-256 of the cookie's secret: a leaked table opens no door. */
  id: string;
  user_id: UserId;
  expires_at: Timestamp;
  created_at: DefaultedTime;
}

export interface ApiTokensTable {
  id: string;
  user_id: UserId;
  name: string;
  token_hash: string;
  scopes: string[];
  revoked_at: Timestamp | null;
  last_used_at: Timestamp | null;
  created_at: DefaultedTime;
}

/** Failed sign-ins, counted per account and per network address (both hashed) to slow guessing down. */
export interface SignInFailuresTable {
  id: string;
  key_hash: string;
  failed_at: Timestamp;
}

/** A way into the newsroom that opens once. */
export interface InvitationsTable {
  id: string;
  email: string;
  role: Role;
  locale: Locale;
  token_hash: string;
  invited_by: UserId;
  expires_at: Timestamp;
  accepted_at: Timestamp | null;
  created_at: Timestamp;
}

// ── articles ────────────────────────────────────────────────────────────────────────────────────────────────────────
export interface SectionsTable {
  id: string;
  position: number;
}

export interface SectionNamesTable {
  section_id: string;
  locale: Locale;
  name: string;
  slug: string;
}

/** A picture in the object store, under its content hash. */
export interface AssetsTable {
  id: string;
  content_hash: string;
  media_type: string;
  width: number;
  height: number;
  bytes: number;
  created_at: DefaultedTime;
}

export interface ArticlesTable {
  id: string;
  source_locale: Locale;
  section_id: string;
  /** SHA-256 of the imported file: importing it again is refused. */
  import_hash: string | null;
  created_by: UserId;
  created_at: DefaultedTime;
}

export type EditionState = 'draft' | 'submitted' | 'in-translation' | 'in-review' | 'handed-in' | 'approved';

export interface EditionsTable {
  id: string;
  article_id: string;
  locale: Locale;
  state: EditionState;
  /** The draft being written; for a target edition the structure it was made from. */
  document: Json;
  slug: string;
  version: Generated<number>;
  /** Who wrote the draft last; null while it is as it was imported. */
  updated_by: UserId | null;
  created_at: DefaultedTime;
  updated_at: DefaultedTime;
}

/** Frozen content of an edition; never updated. */
export interface RevisionsTable {
  id: string;
  edition_id: string;
  number: number;
  document: Json;
  content_hash: string;
  created_by: UserId;
  created_at: DefaultedTime;
}

// ── translation ─────────────────────────────────────────────────────────────────────────────────────────────────────
export type TranslationJobState = 'queued' | 'running' | 'parked' | 'finished' | 'failed';

export interface TranslationJobsTable {
  id: string;
  source_revision_id: string;
  target_edition_id: string;
  /** The one that is asked now. */
  engine: string;
  /** Those that may be asked, in order of preference. */
  engines: JsonDefaulted;
  /** Those that could not answer, each with an error code. */
  passed_over: JsonDefaulted;
  state: TranslationJobState;
  /** Why it is parked or failed: an error code. */
  reason: string | null;
  /** Times it was claimed: a job that keeps dying fails in the end instead of going round for ever. */
  attempts: Generated<number>;
  /** A running job whose lease ran out belongs to nobody and may be claimed again. */
  lease_until: Timestamp | null;
  requested_by: UserId;
  created_at: DefaultedTime;
  started_at: Timestamp | null;
  finished_at: Timestamp | null;
  /** The state of the term base that the engine's glossary had, where it had one. */
  glossary_version: ColumnType<string | null, string | null | undefined, string | null>;
}

/** The engine that a section's stories are drafted by, where it is not the house's first. */
export interface SectionEnginesTable {
  section_id: string;
  engine: string;
}

/** Characters of a paid engine that are set aside for a job. */
export interface EngineReservationsTable {
  job_id: string;
  engine: string;
  characters: number;
  reserved_at: DefaultedTime;
  /** Counts still, until the engine's own figure is newer. */
  released_at: Timestamp | null;
}

/** What an engine answered, by a hash of all that makes the answer. */
export interface EngineAnswersTable {
  key: string;
  engine: string;
  answer: string;
  used_at: DefaultedTime;
}

export type SegmentState = 'initial' | 'translated' | 'reviewed' | 'final';
export type SegmentOrigin = 'machine' | 'memory' | 'human';

export interface SegmentsTable {
  id: string;
  edition_id: string;
  source_revision_id: string;
  unit_path: string;
  unit_kind: string;
  ordinal: number;
  /** Reading order within the edition. */
  position: number;
  source: string;
  source_hash: string;
  codes: Json;
  target: string | null;
  state: SegmentState;
  /** The source moved on after this was translated: never publishable until confirmed again. */
  stale: Generated<boolean>;
  origin: SegmentOrigin | null;
  engine: string | null;
  /** What the engine's guard saw, as findings; cleared when a person edits the target. */
  draft_findings: JsonDefaulted;
  /** Findings that a person has set aside, with the reason; cleared when the target is edited. */
  ignored_findings: JsonDefaulted;
  last_edited_by: UserId | null;
  confirmed_by: UserId | null;
  /** Whose words and which engines' drafts came in with a segment that was merged into this one. */
  also_edited_by: Generated<UserId[]>;
  also_drafted_by: Generated<string[]>;
  /** The segment of the same source whose text this one took over. */
  repeats: string | null;
  /** Its text never follows that of a segment with the same source. */
  cut_loose: Generated<boolean>;
  version: Generated<number>;
  updated_at: DefaultedTime;
}

export type SegmentEventKind =
  'drafted' | 'edited' | 'confirmed' | 'reopened' | 'approved' | 'finding-ignored' | 'split' | 'merged';

export interface SegmentEventsTable {
  id: string;
  segment_id: string;
  kind: SegmentEventKind;
  actor_id: UserId | null;
  origin: SegmentOrigin | null;
  engine: string | null;
  target: string | null;
  version: number;
  /** On `finding-ignored`: which finding, and why. */
  ignored_finding: ColumnType<unknown, string | null | undefined, never>;
  /** The segment that it happened to, where that went into this one later. */
  of_segment: ColumnType<string | null, string | null | undefined, string | null>;
  created_at: DefaultedTime;
}

/** Which segment came out of which, or went into which: `segment_id` stays, `other_id` comes or goes. */
export interface SegmentLineageTable {
  id: string;
  edition_id: string;
  kind: 'split' | 'merge';
  segment_id: string;
  other_id: string;
  /** The whole, and the place in it where its two parts meet. */
  source: string;
  source_offset: number;
  first_source: string;
  second_source: string;
  target: string | null;
  first_target: string | null;
  second_target: string | null;
  made_by: UserId;
  created_at: DefaultedTime;
}

/** Translation memory: a pair of texts that were approved here, and go when their approval does, or read from a file. */
export interface MemoryUnitsTable {
  id: string;
  source_locale: Locale;
  target_locale: Locale;
  source: string;
  target: string;
  unit_kind: string;
  /** The first 64 bits of the source's hash; a bigint travels as text. */
  source_key: string;
  /** The same of the segments before and after it in its article. */
  previous_key: string | null;
  next_key: string | null;
  /** Null until the keys below are made. */
  source_words: number | null;
  /** Two neighbouring words of the source each, hashed: what similar sources have in common. */
  phrase_keys: ColumnType<number[], number[] | undefined, number[]>;
  /** The stems of both texts, hashed. */
  word_keys: ColumnType<number[], number[] | undefined, number[]>;
  /** Null on what was read from a file, as are the edition, the segment and their people. */
  approval_id: string | null;
  segment_id: string | null;
  edition_id: string | null;
  source_revision_id: string | null;
  translated_by: UserId | null;
  approved_by: UserId | null;
  imported_by: UserId | null;
  /** The name of the file. */
  imported_from: string | null;
  edited_by: UserId | null;
  edited_at: Timestamp | null;
  created_at: DefaultedTime;
}

/** What the house decides about a concept; its forms are one JSON list. */
export interface TermsTable {
  id: string;
  type: string;
  forms: Json;
  note: string;
  /** Days as `YYYY-MM-DD`. */
  valid_from: string | null;
  valid_until: string | null;
  case_rule: string;
  sort_key: string;
  search_text: string;
  version: Generated<number>;
  updated_by: UserId;
  updated_at: DefaultedTime;
}

export interface TermChangesTable {
  number: ColumnType<string, never, never>;
  term_id: string;
  kind: string;
  changed_by: UserId;
  content: Json;
  changed_at: DefaultedTime;
}

/** The glossary that an engine has of the term base. */
export interface GlossariesTable {
  engine: string;
  remote_id: string;
  /** Such as `en-es`; a direction without entries is not there. */
  directions: string[];
  term_version: string;
  pushed_by: UserId;
  pushed_at: DefaultedTime;
}

/** What people corrected in the memory; a unit that goes takes its changes along. */
export interface MemoryUnitChangesTable {
  id: string;
  unit_id: string;
  target_before: string;
  target_after: string;
  changed_by: UserId;
  changed_at: DefaultedTime;
}

// ── review ──────────────────────────────────────────────────────────────────────────────────────────────────────────
/** Who has a translation in hand and by when it is wanted; a row says at least one of the two. */
export interface AssignmentsTable {
  edition_id: string;
  user_id: UserId | null;
  due_at: Timestamp | null;
  assigned_by: UserId;
  updated_at: DefaultedTime;
}

/** An editor's decision on pinned text: this source revision, these hashes, this person. */
export interface ApprovalsTable {
  id: string;
  edition_id: string;
  source_revision_id: string;
  target_revision_id: string;
  source_hash: string;
  target_hash: string;
  approved_by: UserId;
  /** The people whose work was approved, and the engines behind it: the provenance that readers see. */
  provenance: Json;
  withdrawn_at: Timestamp | null;
  created_at: DefaultedTime;
}

/** What the drafts of an approved translation were worth: a row for each source and translator, counted once, in sums. */
export interface DraftMeasuresTable {
  approval_id: string;
  /** An engine by its name, `memory`, or `human` where nothing was drafted. */
  source: string;
  /** Who read these segments last. */
  translator_id: UserId;
  /** Where the story stood when it was counted. */
  section_id: string;
  segments: number;
  /** Those of them that had a draft. */
  drafted: number;
  words: number;
  /** Words of the approved text where there was a draft, as edits are counted. */
  draft_words: number;
  edits: number;
  /** By order of n-gram: in the draft, in the approved text, in both. */
  ngrams: number[];
  edit_ms: ColumnType<number, number, never>;
}

export interface ReviewReturnsTable {
  id: string;
  edition_id: string;
  reason: string;
  returned_by: UserId;
  created_at: DefaultedTime;
}

export interface HandInsTable {
  id: string;
  edition_id: string;
  /** The state that was handed in. */
  fingerprint: string;
  handed_in_by: UserId;
  created_at: DefaultedTime;
}

export interface SegmentCommentsTable {
  id: string;
  segment_id: string;
  author_id: UserId;
  body: string;
  created_at: DefaultedTime;
}

/** Where a person is in an edition; it tells the others and keeps nobody out. */
export interface SegmentLeasesTable {
  edition_id: string;
  user_id: UserId;
  segment_id: string;
  expires_at: Timestamp;
}

// ── publishing ──────────────────────────────────────────────────────────────────────────────────────────────────────
export type ReleaseState = 'planned' | 'publishing' | 'published' | 'failed' | 'cancelled';

export interface ReleasesTable {
  id: string;
  state: ReleaseState;
  publish_at: Timestamp;
  reason: string | null;
  attempts: Generated<number>;
  lease_until: Timestamp | null;
  manifest: ColumnType<unknown, string | null, string | null>;
  created_by: UserId;
  created_at: DefaultedTime;
  published_at: Timestamp | null;
}

export interface ReleaseEditionsTable {
  release_id: string;
  edition_id: string;
  article_id: string;
  locale: Locale;
  revision_id: string;
  approval_id: string;
  /** Where readers find it: `/es/politica/slug`. */
  path: string;
}

/** What is live now: one row per edition that readers can reach. */
export interface PublicationsTable {
  edition_id: string;
  article_id: string;
  locale: Locale;
  section_id: string;
  release_id: string;
  revision_id: string;
  approval_id: string;
  path: string;
  first_published_at: Timestamp;
  updated_at: Timestamp;
}

export type WithdrawalState = 'planned' | 'withdrawing' | 'withdrawn' | 'failed';

/** A story taken back in both languages: as a release, but the other way. */
export interface WithdrawalsTable {
  id: string;
  article_id: string;
  state: WithdrawalState;
  /** Why the house took it back: for the record, not for readers. */
  reason: string;
  /** Why an attempt failed: an error code. */
  failure: string | null;
  attempts: Generated<number>;
  lease_until: Timestamp | null;
  requested_by: UserId;
  created_at: DefaultedTime;
  withdrawn_at: Timestamp | null;
}

/** The addresses that a withdrawal emptied; as long as nothing else is live at one, it says that the story is gone. */
export interface WithdrawnPagesTable {
  withdrawal_id: string;
  edition_id: string;
  locale: Locale;
  path: string;
}

// ── audience ────────────────────────────────────────────────────────────────────────────────────────────────────────
export interface SubscribersTable {
  id: string;
  /** Lower-cased. */
  email: string;
  created_at: DefaultedTime;
}

export type SubscriptionState = 'pending' | 'confirmed' | 'unsubscribed';

export interface SubscriptionsTable {
  id: string;
  subscriber_id: string;
  newsletter_id: string;
  locale: Locale;
  state: SubscriptionState;
  /** Identifies the subscription in links; says nothing about the address. */
  token: string;
  confirm_sent_at: Timestamp | null;
  created_at: DefaultedTime;
  updated_at: DefaultedTime;
}

/** Append-only: what was agreed to or withdrawn, in which words, when. */
export interface ConsentsTable {
  id: string;
  subscription_id: string;
  kind: 'requested' | 'confirmed' | 'withdrawn';
  wording: string;
  locale: Locale;
  created_at: DefaultedTime;
}

export interface SuppressionsTable {
  id: string;
  email_hash: string;
  reason: 'hard-bounce' | 'complaint' | 'manual';
  created_at: DefaultedTime;
}

export interface ReactionsTable {
  id: string;
  edition_id: string;
  locale: Locale;
  /** A pseudonym that differs per edition and cannot be reversed: no address is kept. */
  reader_hash: string;
  value: 'like' | 'dislike';
  created_at: DefaultedTime;
}

export interface FeedbackTable {
  id: string;
  edition_id: string;
  locale: Locale;
  message: string;
  name: string | null;
  email: string | null;
  created_at: DefaultedTime;
  state: Generated<'new' | 'done'>;
}

/** Proof-of-work solutions already used: a replay would verify again. */
export interface CaptchaSolutionsTable {
  solution_hash: string;
  expires_at: Timestamp;
}

// ── newsletter ──────────────────────────────────────────────────────────────────────────────────────────────────────
export interface NewslettersTable {
  id: string;
  slug: string;
  created_at: DefaultedTime;
}

export interface NewsletterNamesTable {
  newsletter_id: string;
  locale: Locale;
  name: string;
  description: string;
}

/** One dated number of a newsletter, in both locales. */
export interface IssuesTable {
  id: string;
  newsletter_id: string;
  number: number;
  created_by: UserId;
  created_at: DefaultedTime;
}

export interface IssueStoriesTable {
  issue_id: string;
  article_id: string;
  position: number;
}

export interface IssueVariantsTable {
  issue_id: string;
  locale: Locale;
  subject: string;
  preheader: string;
}

export type CampaignState = 'planned' | 'running' | 'finished' | 'failed';

/** The sending of one issue. Recipients are frozen into deliveries when it starts. */
export interface CampaignsTable {
  id: string;
  issue_id: string;
  state: CampaignState;
  reason: string | null;
  created_by: UserId;
  created_at: DefaultedTime;
  started_at: Timestamp | null;
  finished_at: Timestamp | null;
}

/** The mail of one locale, rendered once; deliveries fill in their own links. */
export interface CampaignVariantsTable {
  campaign_id: string;
  locale: Locale;
  subject: string;
  html: string;
  text: string;
}

export type DeliveryState = 'planned' | 'sending' | 'accepted' | 'deferred' | 'rejected' | 'skipped' | 'uncertain';

export interface DeliveriesTable {
  id: string;
  campaign_id: string;
  subscription_id: string;
  locale: Locale;
  /** Frozen at start. */
  email: string;
  token: string;
  state: DeliveryState;
  /** Deterministic, so that a relay's log can be asked about it. */
  message_id: string;
  attempts: Generated<number>;
  /** Whose hands it is in: a result counts only with the claim it was reached under. */
  claim_id: string | null;
  lease_until: Timestamp | null;
  next_attempt_at: Timestamp | null;
  /** An SMTP reply code or a stable code of our own. */
  reason: string | null;
  updated_at: DefaultedTime;
}

// ── platform ────────────────────────────────────────────────────────────────────────────────────────────────────────
/** Values of the installation that are made once, such as the signing secret. */
export interface SettingsTable {
  key: string;
  value: string;
}
