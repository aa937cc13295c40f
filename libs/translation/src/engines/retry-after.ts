import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { type ClientRequest, type IncomingMessage } from 'node:http';

const CHANNEL = 'http.client.response.finish';

/** The pause that a `Retry-After` header asks for, in seconds or until a time; undefined when there is none. */
export function retryAfterMs(value: string | null | undefined, now = Date.now()): number | undefined {
  if (value == null) return undefined;
  const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1_000 : Date.parse(value) - now;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/**
 * Hears the pauses that one host asks for, from beside the client that talks to it: deepl-node keeps the headers of its
 * answers to itself. Answers how to stop listening.
 */
export function listenForRetryAfter(host: string, onPause: (ms: number) => void): () => void {
  const listener = (message: unknown): void => {
    const { request, response } = message as { request: ClientRequest; response: IncomingMessage };
    if (request.getHeader('host') !== host || (response.statusCode ?? 0) < 400) return;
    const ms = retryAfterMs(response.headers['retry-after']);
    if (ms !== undefined) onPause(ms);
  };
  subscribe(CHANNEL, listener);
  return () => unsubscribe(CHANNEL, listener);
}
