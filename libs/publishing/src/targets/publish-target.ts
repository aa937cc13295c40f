import { z } from 'zod';
import { LOCALES } from '@anverso/kernel';
import { type StoryCard } from '../domain/story.js';

const pictureSchema = z.object({
  name: z.string(),
  renditions: z.array(z.object({ width: z.number(), height: z.number() })),
  alt: z.string(),
  credit: z.string().optional(),
});

const cardSchema: z.ZodType<StoryCard> = z.object({
  sourceLocale: z.enum(LOCALES),
  headline: z.string(),
  dek: z.string().optional(),
  byline: z.array(z.string()),
  date: z.string().optional(),
  picture: pictureSchema.optional(),
  links: z.array(z.string()),
});

/** What a generation of the site is made of; the next one is built from the difference. */
export const siteIndexSchema = z.object({
  generation: z.string(),
  /** By file. The fingerprint tells what the page was made of, the hash (SHA-256) what it became. */
  pages: z.record(z.string(), z.object({ fingerprint: z.string(), hash: z.string() })),
  /** By revision: what the lists show of it. */
  cards: z.record(z.string(), cardSchema),
});
export type SiteIndex = z.infer<typeof siteIndexSchema>;

/** A whole site to go live. */
export interface Generation {
  index: SiteIndex;
  /** Pages that are new; every other page of the index stands in the live generation with the same content. */
  rendered: ReadonlyMap<string, Uint8Array>;
}

/** Where the published site lives. Pages go live all together; pictures and styles, which never change, come before. */
export abstract class PublishTarget {
  /** The index of what readers meet now; undefined before the first time, or when it cannot be read. */
  abstract live(): Promise<SiteIndex | undefined>;

  /** Keeps a file whose name stands for its content; does not ask for the content when it is there already. */
  abstract keep(path: string, content: () => Promise<Uint8Array>): Promise<void>;

  /** Readers meet the whole new generation from one moment to the next, or, after any failure, the whole old one. */
  abstract publish(generation: Generation): Promise<void>;
}
