import { api, asItIs, problemText, type Schemas } from '../../api/client.js';

/** Where the newsroom sees a picture, published or not. */
export const pictureUrl = (assetId: string): string => `/api/pictures/${assetId}`;

/** Sends a picture as it is, under its own media type; what is wrong with it is told in the words of the api. */
export async function uploadPicture(file: File): Promise<Schemas['Asset']> {
  const { data, error } = await api.POST('/api/assets', {
    headers: { 'content-type': file.type },
    body: file,
    bodySerializer: asItIs,
  });
  if (data === undefined) throw new Error(problemText(error));
  return data;
}
