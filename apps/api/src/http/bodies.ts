import { Readable } from 'node:stream';
import { translator } from '@anverso/i18n';
import { invalidInput } from '@anverso/kernel';
import { type FastifyInstance } from 'fastify';
import { RequestInvalid } from './request-invalid.js';
import { findUnstorableText } from './unstorable-text.js';

const MEGABYTE = 1_048_576;
/** A story of 5 MB and the JSON around it. */
export const BODY_LIMIT = 6 * MEGABYTE;
/** Over the 20 MB of a picture or a Word file, so that its own check can say so in its own words. */
const FILE_LIMIT = 21 * MEGABYTE;
/** Word (.docx), with macros or without, as browsers call it. */
export const WORD_TYPES = [
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.ms-word.document.macroenabled.12',
];
/** Over the 10 MB that a translation file may have, so that its reader can say so in its own words. */
const XLIFF_LIMIT = 11 * MEGABYTE;
export const XLIFF_TYPES = ['application/xliff+xml', 'application/x-xliff+xml'];
/** Files of terms: TBX and CSV. Over the 10 MB that one may have, so that its reader can say so in its own words. */
export const TBX = 'application/x-tbx';
export const CSV = 'text/csv';
const TERM_FILE_LIMIT = 11 * MEGABYTE;
/** A memory may be larger than what a process should hold: it is handed on as it arrives, to a reader with a limit. */
export const TMX_TYPES = ['application/x-tmx+xml', 'application/tmx+xml'];
export const STORY_TYPES = ['text/plain', 'text/markdown', 'text/html'];
export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'];

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What bodies the api reads: JSON, stories, pictures and files of terms as bytes, memories as streams. Everything else is 415. */
export function acceptBodies(fastify: FastifyInstance): void {
  const parseJson = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    const text = decodeUtf8(body);
    if (text === undefined) done(invalidInput('INVALID_JSON'));
    // Clients name a type even where there is nothing to send; whether that is enough, the route's schema says.
    else if (text === '') done(null, undefined);
    else void parseJson(request, text, (error, parsed) => done(error && invalidInput('INVALID_JSON'), parsed));
  });
  fastify.addContentTypeParser(STORY_TYPES, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  fastify.addContentTypeParser(XLIFF_TYPES, { parseAs: 'buffer', bodyLimit: XLIFF_LIMIT }, (_request, body, done) =>
    done(null, body),
  );
  fastify.addContentTypeParser([TBX, CSV], { parseAs: 'buffer', bodyLimit: TERM_FILE_LIMIT }, (_request, body, done) =>
    done(null, body),
  );
  fastify.addContentTypeParser(TMX_TYPES, (_request, body, done) => done(null, body));
  fastify.addContentTypeParser(
    [...PICTURE_TYPES, ...WORD_TYPES],
    { parseAs: 'buffer', bodyLimit: FILE_LIMIT },
    (_request, body, done) => done(null, body),
  );
  fastify.addHook('preValidation', (request, _reply, done) => {
    const { query, params } = request;
    const body = request.body instanceof Readable ? undefined : request.body;
    const path = findUnstorableText({ body, query, params });
    done(path === undefined ? undefined : unstorable(path.replace(/^(body|query|params)\.?/, '')));
  });
}

function decodeUtf8(body: Buffer): string | undefined {
  try {
    return utf8.decode(body);
  } catch {
    return undefined;
  }
}

function unstorable(path: string): RequestInvalid {
  return new RequestInvalid({
    en: [{ path, message: translator('en', 'api')('unstorableText') }],
    es: [{ path, message: translator('es', 'api')('unstorableText') }],
  });
}
