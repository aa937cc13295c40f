import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { sha256 } from '@anverso/kernel';

export type Encoding = 'br' | 'gzip';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Enough to be close to the smallest, at a price that a first reader does not notice. */
const BROTLI_QUALITY = 5;

/** A file in memory as it is sent, compressed once for each way that readers ask for. */
export class PageFile {
  readonly etag: string;
  private readonly compressed: Partial<Record<Encoding, Buffer>> = {};

  constructor(
    readonly body: Buffer,
    readonly contentType: string,
    readonly lastModified: string,
  ) {
    // Weak: the compressed forms share it.
    this.etag = `W/"${sha256(body).slice(0, 32)}"`;
  }

  /** The bytes for this encoding; a promise only the first time. */
  encoded(encoding: Encoding): Buffer | Promise<Buffer> {
    return this.compressed[encoding] ?? this.compress(encoding);
  }

  private async compress(encoding: Encoding): Promise<Buffer> {
    const bytes =
      encoding === 'br'
        ? await brotli(this.body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })
        : await deflate(this.body);
    this.compressed[encoding] = bytes;
    return bytes;
  }
}

/** The best encoding that the reader's `Accept-Encoding` names; a weight of 0 refuses one. */
export function chooseEncoding(header: string | undefined): Encoding | undefined {
  if (header === undefined) return undefined;
  const accepted = header.toLowerCase().split(',');
  const accepts = (encoding: Encoding): boolean =>
    accepted.some((entry) => {
      const [name = '', ...parameters] = entry.split(';').map((part) => part.trim());
      return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
    });
  if (accepts('br')) return 'br';
  return accepts('gzip') ? 'gzip' : undefined;
}
