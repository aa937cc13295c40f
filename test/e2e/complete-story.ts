import { type ApiClient } from '@anverso/testing';
import sharp from 'sharp';
import { type RoadStory } from './stories.js';

interface Draft {
  version: number;
  document: { lead?: { id: string; alt: string } };
}

/** A picture, of one colour. */
export function picture(): Promise<Buffer> {
  return sharp({ create: { width: 320, height: 200, channels: 3, background: '#8f3b14' } })
    .jpeg()
    .toBuffer();
}

/** Brings a story in and adds what a copied page lacks before it can be translated: the picture, and what it shows. */
export async function importWhole(editor: ApiClient, story: RoadStory): Promise<string> {
  const { fileName, text } = story;
  const { articleId, editionId } = await editor.ask<{ articleId: string; editionId: string }>(
    'POST',
    `/articles/import?fileName=${fileName}`,
    text,
    'text/plain',
  );
  await completeStory(editor, editionId, story);
  return articleId;
}

/** Adds what a copied page lacks before it can be translated. */
export async function completeStory(editor: ApiClient, editionId: string, { alt }: RoadStory): Promise<void> {
  const bare = await editor.ask<Draft>('GET', `/editions/${editionId}/document`);
  const figureId = bare.document.lead?.id ?? '';
  await editor.ask('PUT', `/editions/${editionId}/figures/${figureId}/picture`, await picture(), 'image/jpeg');
  const { version, document } = await editor.ask<Draft>('GET', `/editions/${editionId}/document`);
  const described = { ...document, lead: { ...document.lead, alt } };
  await editor.ask('PUT', `/editions/${editionId}/document`, { version, document: described });
}
