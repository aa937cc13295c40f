import { type INestApplicationContext } from '@nestjs/common';
import { Reactions } from '@anverso/audience';
import { type Locale } from '@anverso/kernel';
import { type TestDatabase } from '@anverso/testing';

interface ToEdition {
  editionId: string;
  locale: Locale;
}
interface Reaction extends ToEdition {
  value: 'like' | 'dislike';
}
interface Message extends ToEdition {
  message: string;
  name?: string;
  email?: string;
}

/** What readers do on the site, each reaction by a reader of its own. */
export async function answerAsReaders(
  app: INestApplicationContext,
  { db }: TestDatabase,
  { reactions, messages }: { reactions: readonly Reaction[]; messages: readonly Message[] },
): Promise<void> {
  for (const [index, reaction] of reactions.entries())
    await app.get(Reactions).react({ ...reaction, readerKey: `reader ${index}` });
  for (const { editionId, ...message } of messages) {
    const row = { id: crypto.randomUUID(), edition_id: editionId, ...message };
    await db.insertInto('feedback').values(row).execute();
  }
}
