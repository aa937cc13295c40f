import createClient from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import { type components, type paths } from './schema.js';

/** The api, typed by its own description; the cookie of the session travels by itself. */
export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });

/** The same, as queries that the screens share. */
export const $api = createQueryClient(api);

export type Schemas = components['schemas'];
export type Problem = Schemas['Problem'];

api.use({
  onRequest({ request }) {
    request.headers.set('accept-language', document.documentElement.lang);
    return request;
  },
});

/** What a failed call says to the person in front of the screen: the api has said it in their language. */
export function problemText(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'detail' in error && typeof error.detail === 'string')
    return error.detail;
  return error instanceof Error ? error.message : String(error);
}
