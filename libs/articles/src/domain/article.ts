import { type Locale, type UserId } from '@anverso/kernel';
import { type ArticleDocument } from '@anverso/document';

/** The work, whatever its language. */
export interface Article {
  id: string;
  sourceLocale: Locale;
  sectionId: string;
  createdBy: UserId;
  createdAt: Date;
}

/** Frozen content of an edition: approvals and releases name it, nothing changes it. */
export interface Revision {
  id: string;
  editionId: string;
  number: number;
  document: ArticleDocument;
  contentHash: string;
  createdBy: UserId;
  createdAt: Date;
}

/** A part of the paper, with its name and address in each language. */
export interface Section {
  id: string;
  position: number;
  names: Record<Locale, { name: string; slug: string }>;
}

/** A picture's original, kept under its content hash. */
export interface Asset {
  id: string;
  contentHash: string;
  mediaType: string;
  width: number;
  height: number;
  bytes: number;
}
