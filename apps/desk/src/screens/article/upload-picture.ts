import { problemText, type Schemas } from '../../api/client.js';

/** Where the newsroom sees a picture, published or not. */
export const pictureUrl = (assetId: string): string => `/api/pictures/${assetId}`;

/** Sends a picture as it is, under its own media type; what is wrong with it is told in the words of the api. */
export async function uploadPicture(file: File): Promise<Schemas['Asset']> {
  const response = await fetch('/api/assets', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': file.type, 'accept-language': document.documentElement.lang },
    body: file,
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(problemText(answer));
  return answer as Schemas['Asset'];
}
