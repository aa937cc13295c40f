import { type Locale, type UserId } from '@anverso/kernel';
import { type Provenance } from '@anverso/review';

/** The proof of one page: which words, approved by whom, drafted by what, and the bytes that went out. */
interface ManifestEntry {
  editionId: string;
  articleId: string;
  locale: Locale;
  path: string;
  revisionId: string;
  contentHash: string;
  approvalId: string;
  approvedBy: UserId;
  sourceHash: string;
  targetHash: string;
  engines: string[];
  people: Provenance['people'];
  handedIn?: Provenance['handedIn'];
  /** SHA-256 of the page as written. */
  pageHash: string;
}

/** What a release left behind: the site's generation and one entry per page. */
export interface Manifest {
  generation: string;
  editions: ManifestEntry[];
}
