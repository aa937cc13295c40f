import createClient from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import { type components, type paths } from './schema.js';
import { sessionEnd } from './session-end.js';

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
  async onResponse({ schemaPath, response }) {
    if (response.status === 401 && (await codeOf(response)) === 'SIGN_IN_NEEDED') sessionEnd.set(true);
    // Who signed in again in another window is in here as well; what stands at the door says nothing about it.
    else if (response.ok && !schemaPath.startsWith('/api/session')) sessionEnd.set(false);
  },
});

async function codeOf(response: Response): Promise<unknown> {
  const problem = (await response
    .clone()
    .json()
    .catch(() => ({}))) as Partial<Problem>;
  return problem.code;
}

/** Sends a body byte for byte: a file, or a text that is one. */
export const asItIs = (body: unknown): unknown => body;

/** What a failed call says to the person in front of the screen: the api has said it in their language. */
export function problemText(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'detail' in error && typeof error.detail === 'string')
    return error.detail;
  return error instanceof Error ? error.message : String(error);
}
