import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type Locale } from '@anverso/kernel';
import { pseudoTranslate } from './pseudo-translation.js';

/** What the double does to one request instead of answering it well. */
export type LibreTranslateFault =
  { status: number; retryAfterSeconds?: number } | 'no-answer' | 'truncated' | 'drop' | 'not-json' | 'wrong-count';

export interface LibreTranslateRequest {
  q: string[];
  source: Locale;
  target: Locale;
  format: 'html' | 'text';
  api_key?: string;
}

export interface LibreTranslateDouble {
  url: string;
  requests: LibreTranslateRequest[];
  /** The next requests meet these faults in order. */
  script(faults: readonly LibreTranslateFault[]): void;
  close(): Promise<void>;
}

/** Starts a local double of LibreTranslate's `POST /translate` that pseudo-translates and fails when told to. */
export async function startLibreTranslateDouble(): Promise<LibreTranslateDouble> {
  const requests: LibreTranslateRequest[] = [];
  const script: LibreTranslateFault[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const received = JSON.parse(Buffer.concat(chunks).toString()) as LibreTranslateRequest;
      requests.push(received);
      answer(response, received, request.url === '/translate' ? script.shift() : { status: 404 });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    script: (faults) => void script.splice(0, script.length, ...faults),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(response: ServerResponse, request: LibreTranslateRequest, fault?: LibreTranslateFault): void {
  const texts = request.q.map((text) => pseudoTranslate(text, request.target, request.format === 'html'));
  if (fault === 'no-answer') return;
  if (fault === 'drop') response.socket?.destroy();
  else if (fault === 'truncated') {
    response.writeHead(200, { 'content-length': 1_000 });
    response.write('{"translatedT', () => response.socket?.destroy());
  } else if (fault === 'not-json') response.writeHead(200).end('<html>a proxy was here</html>');
  else if (typeof fault === 'object') {
    if (fault.retryAfterSeconds !== undefined) response.setHeader('retry-after', fault.retryAfterSeconds);
    response.writeHead(fault.status).end('{"error":"by the script"}');
  } else response.end(JSON.stringify({ translatedText: fault === 'wrong-count' ? texts.slice(1) : texts }));
}
