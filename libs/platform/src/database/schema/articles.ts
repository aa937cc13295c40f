import { type Locale, type UserId } from '@anverso/kernel';
import { type Generated } from 'kysely';
import { type DefaultedTime, type Json } from './columns.js';

/** Stories, their editions and what belongs to them: `@anverso/articles`. */
export interface ArticleTables {
  sections: SectionsTable;
  section_names: SectionNamesTable;
  assets: AssetsTable;
  articles: ArticlesTable;
  editions: EditionsTable;
  revisions: RevisionsTable;
}

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
