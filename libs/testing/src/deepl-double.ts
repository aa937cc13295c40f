import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { DeeplGlossariesDouble, type DoubleGlossary } from './deepl-glossaries-double.js';
import { damageCodes, pseudoTranslate, type CodeDamage } from './pseudo-translation.js';

/** What the double does to one request instead of answering it well. */
export type DeeplFault =
  | { status: 400 | 403 | 404 | 413 | 429 | 456 | 500 | 503 | 529; retryAfterSeconds?: number }
  | { delayMs: number }
  | { codes: CodeDamage }
  | 'no-answer'
  | 'drop'
  | 'truncated'
  | 'wrong-count'
  | 'empty'
  | 'not-json';

/** One request as it arrived. */
export interface DeeplDoubleRequest {
  texts: string[];
  context: string | undefined;
  /** Every other parameter of the body. */
  parameters: Record<string, string>;
  bytes: number;
}

export interface DeeplDouble {
  url: string;
  requests: DeeplDoubleRequest[];
  /** The glossaries that it holds, by id; a translation that names another is refused. */
  glossaries: Map<string, DoubleGlossary>;
  /** What the account has used and may use; well answered requests count. */
  account: { used: number; limit: number };
  /** How often the account was asked for. */
  usageRequests(): number;
  /** The next requests meet these faults in order; `undefined` answers well. */
  script(faults: readonly (DeeplFault | undefined)[]): void;
  /** Every request that the script does not name meets this fault; `undefined` ends it. */
  always(fault: DeeplFault | undefined): void;
  close(): Promise<void>;
}

const MOST_BYTES = 128 * 1024;

/** Starts a local double of DeepL's HTTP API (v2 translate and usage, v3 glossaries) that pseudo-translates and fails when told to. */
export async function startDeeplDouble(): Promise<DeeplDouble> {
  const requests: DeeplDoubleRequest[] = [];
  const script: (DeeplFault | undefined)[] = [];
  const account = { used: 0, limit: 500_000 };
  let usageRequests = 0;
  let standing: DeeplFault | undefined;
  const glossaries = new DeeplGlossariesDouble();
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      if (request.url === '/v2/usage') {
        usageRequests += 1;
        send(response, 200, { character_count: account.used, character_limit: account.limit });
        return;
      }
      if (glossaries.answer(request, body, response)) return;
      const received = parseBody(body);
      requests.push(received);
      const fault = script.length > 0 ? script.shift() : standing;
      const refusal = refusalOf(request, received);
      const { glossary_id: glossary } = received.parameters;
      if (glossary !== undefined && !glossaries.stored.has(glossary)) {
        send(response, 404, { message: 'no glossary' });
        return;
      }
      if (fault === undefined) account.used += charactersOf(received);
      if (refusal === undefined) answer(response, received, fault);
      else send(response, refusal, { message: 'refused by the double' });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    glossaries: glossaries.stored,
    account,
    usageRequests: () => usageRequests,
    script: (faults) => void script.splice(0, script.length, ...faults),
    always: (fault) => void (standing = fault),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(response: ServerResponse, request: DeeplDoubleRequest, fault: DeeplFault | undefined): void {
  const target = request.parameters.target_lang?.toLowerCase().startsWith('es') === true ? 'es' : 'en';
  const texts = request.texts.map((text) => pseudoTranslate(text, target, request.parameters.tag_handling === 'xml'));
  const ok = (translated: readonly string[]): void =>
    send(response, 200, { translations: translated.map(toTranslation) });
  if (fault === undefined) ok(texts);
  else if (typeof fault === 'string') NAMED_FAULTS[fault](response, texts, ok);
  else if ('delayMs' in fault) setTimeout(() => ok(texts), fault.delayMs);
  else if ('codes' in fault) ok(texts.map((text) => damageCodes(text, fault.codes)));
  else {
    if (fault.retryAfterSeconds !== undefined) response.setHeader('retry-after', fault.retryAfterSeconds);
    send(response, fault.status, { message: `HTTP ${fault.status} by the script` });
  }
}

const NAMED_FAULTS: Record<
  Extract<DeeplFault, string>,
  (response: ServerResponse, texts: string[], ok: (translated: readonly string[]) => void) => void
> = {
  'no-answer': () => undefined,
  drop: (response) => response.socket?.destroy(),
  truncated: (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1_000 });
    response.write('{"translations":[{"te', () => response.socket?.destroy());
  },
  'wrong-count': (_, texts, ok) => ok(texts.slice(1)),
  empty: (_, texts, ok) => ok(texts.map(() => '')),
  'not-json': (response) => response.writeHead(200).end('<html>a proxy was here</html>'),
};

/** What DeepL itself refuses: no key, plain `EN` as target, blank or too many texts, too large a body. */
function refusalOf(request: IncomingMessage, { texts, parameters, bytes }: DeeplDoubleRequest): number | undefined {
  if (request.headers.authorization?.startsWith('DeepL-Auth-Key ') !== true) return 403;
  if (request.url !== '/v2/translate') return 404;
  if (bytes > MOST_BYTES) return 413;
  const isBad =
    texts.length === 0 || texts.length > 50 || texts.includes('') || /^EN$/i.test(parameters.target_lang ?? '');
  return isBad ? 400 : undefined;
}

/** As DeepL bills: every character but those of tags. */
function charactersOf({ texts }: DeeplDoubleRequest): number {
  return Array.from(texts.join('').replace(/<[^>]*>/g, '')).length;
}

function parseBody(body: string): DeeplDoubleRequest {
  const form = new URLSearchParams(body);
  const texts = form.getAll('text');
  const context = form.get('context') ?? undefined;
  form.delete('text');
  form.delete('context');
  return { texts, context, parameters: Object.fromEntries(form), bytes: Buffer.byteLength(body) };
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  request.setEncoding('utf8');
  for await (const chunk of request) body += String(chunk);
  return body;
}

function toTranslation(text: string): object {
  return { detected_source_language: 'EN', text, billed_characters: text.length };
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
