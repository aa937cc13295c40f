import { Inject, Injectable } from '@nestjs/common';
import { type Clock, conflict, invalidInput, newId, notFound, type UserId } from '@anverso/kernel';
import { foldText } from '@anverso/language';
import { CLOCK, DB, type Db, House, type Trx } from '@anverso/platform';
import { indexBoth, type TermIndexes } from './domain/terms/pair-terms.js';
import { normalTerm, problemOfTerm, sortKeyOf } from './domain/terms/sound-term.js';
import { type Term, type TermChange, type TermContent, type TermState, type TermType } from './domain/terms/term.js';
import { type NewTermChange, TermRepository } from './terms.repository.js';

/** Far more changes than one term ever has. */
const MOST_CHANGES = 500;

export interface TermQuery {
  words?: string;
  type?: TermType;
  /** Only those that stand so today. */
  state?: TermState;
  /** The id of the last term of the page before. */
  after?: string;
  limit: number;
}

export interface TermPage {
  terms: Term[];
  /** How many terms the query finds in all. */
  total: number;
  /** The state of the whole base. */
  version: number;
  /** The day that it is by the house's clock, as `YYYY-MM-DD`. */
  today: string;
}

/** All terms, ready for matching. */
export interface TermBook {
  version: number;
  indexes: TermIndexes;
}

/** The term base: what the house calls things in both languages, and who decided it when. */
@Injectable()
export class Terms {
  private book: TermBook | undefined;

  constructor(
    @Inject(DB) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly house: House,
    private readonly terms: TermRepository,
  ) {}

  /** Terms in alphabetical order, page by page. */
  async list({ words, type, state, after, limit }: TermQuery): Promise<TermPage> {
    const folded = foldText(words ?? '').trim();
    const today = await this.today();
    const filter = {
      ...(folded === '' ? {} : { words: folded }),
      ...(type === undefined ? {} : { type }),
      ...(state === undefined ? {} : { state: { is: state, on: today } }),
    };
    const from = after === undefined ? undefined : { sortKey: await this.sortKey(after), id: after };
    const [terms, total, version] = await Promise.all([
      this.terms.list({ ...filter, ...(from === undefined ? {} : { after: from }), limit }),
      this.terms.count(filter),
      this.terms.version(),
    ]);
    return { terms, total, version, today };
  }

  /** The day that it is by the house's own clock, as `YYYY-MM-DD`. */
  async today(): Promise<string> {
    const { timeZone } = await this.house.get();
    return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(this.clock.now());
  }

  async get(id: string): Promise<Term> {
    const term = await this.terms.find(id);
    if (term === undefined) throw notFound('TERM_NOT_FOUND');
    return term;
  }

  /** Every term, in alphabetical order. */
  listAll(): Promise<Term[]> {
    return this.terms.listAll();
  }

  /** What became of a term, newest first; a deleted one still has its history. */
  async changesOf(id: string): Promise<TermChange[]> {
    const changes = await this.terms.listChanges({ termId: id, limit: MOST_CHANGES });
    if (changes.length === 0) throw notFound('TERM_NOT_FOUND');
    return changes;
  }

  /** The changes of all terms, newest first; `before` is the number of the last one of the page before. */
  listChanges(page: { before?: number; limit: number }): Promise<TermChange[]> {
    return this.terms.listChanges(page);
  }

  async create(content: TermContent, userId: UserId): Promise<Term> {
    const id = newId();
    const sound = soundTerm(content);
    return this.change(id, { kind: 'created', content: sound }, userId, (trx) =>
      this.terms.insertAll([{ id, content: sound }], userId, trx),
    );
  }

  /** Changes a term that still stands at `version`; when it does not, the conflict holds the newer one. */
  update(change: { id: string; version: number; content: TermContent; userId: UserId }): Promise<Term> {
    const { id, version, userId } = change;
    const content = soundTerm(change.content);
    return this.change(id, { kind: 'updated', content }, userId, async (trx) => {
      await this.standing(id, version, trx);
      await this.terms.update(id, content, userId, trx);
    });
  }

  /** Deletes a term that still stands at `version`; its history stays, with what it said last. */
  async remove({ id, version, userId }: { id: string; version: number; userId: UserId }): Promise<void> {
    await this.db.transaction().execute(async (trx) => {
      await this.terms.lock(trx);
      const content = await this.standing(id, version, trx);
      await this.terms.remove(id, trx);
      await this.terms.record([{ termId: id, kind: 'deleted', content }], userId, trx);
    });
  }

  /** All terms as texts are searched for them; kept until somebody changes one. */
  async open(): Promise<TermBook> {
    const version = await this.terms.version();
    if (this.book?.version === version) return this.book;
    const book = { version, indexes: indexBoth(await this.terms.listAll()) };
    this.book = book;
    return book;
  }

  private change(
    id: string,
    change: Omit<NewTermChange, 'termId'>,
    userId: UserId,
    write: (trx: Trx) => Promise<void>,
  ): Promise<Term> {
    return this.db.transaction().execute(async (trx) => {
      await this.terms.lock(trx);
      await write(trx);
      await this.terms.record([{ ...change, termId: id }], userId, trx);
      const term = await this.terms.find(id, trx);
      if (term === undefined) throw notFound('TERM_NOT_FOUND');
      return term;
    });
  }

  private async standing(id: string, version: number, trx: Trx): Promise<Term> {
    const term = await this.terms.find(id, trx);
    if (term === undefined) throw notFound('TERM_NOT_FOUND');
    if (term.version !== version) throw conflict('TERM_CHANGED', { version: term.version, theirs: term });
    return term;
  }

  /** A term that was deleted meanwhile still tells where its page ended. */
  private async sortKey(id: string): Promise<string> {
    const term = await this.terms.find(id);
    if (term !== undefined) return sortKeyOf(term);
    const [last] = await this.terms.listChanges({ termId: id, limit: 1 });
    if (last === undefined) throw notFound('TERM_NOT_FOUND');
    return sortKeyOf(last.content);
  }
}

function soundTerm(content: TermContent): TermContent {
  const normal = normalTerm(content);
  const problem = problemOfTerm(normal);
  if (problem !== undefined) throw invalidInput(problem);
  return normal;
}
