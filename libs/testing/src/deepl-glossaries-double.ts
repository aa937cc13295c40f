import { type IncomingMessage, type ServerResponse } from 'node:http';

/** A dictionary as it came: the direction, such as `en-es`, and the entries as tab-separated lines. */
export type DoubleGlossary = Map<string, string>;

/** DeepL's glossaries of version 3 in memory. */
export class DeeplGlossariesDouble {
  readonly stored = new Map<string, DoubleGlossary>();
  private made = 0;

  /** Answers a request for glossaries; false when it is for something else. */
  answer({ method = 'GET', url = '' }: IncomingMessage, body: string, response: ServerResponse): boolean {
    const { pathname, searchParams } = new URL(url, 'http://double');
    const [, id, part] = /^\/v3\/glossaries(?:\/([^/]+))?(?:\/(\w+))?$/.exec(pathname) ?? [];
    if (!pathname.startsWith('/v3/glossaries')) return false;
    const form = new URLSearchParams(body);
    if (id === undefined) return this.create(form, response);
    const glossary = this.stored.get(id);
    if (glossary === undefined) return send(response, 404, { message: 'no such glossary' });
    const query = part === 'dictionaries' && method === 'PUT' ? form : searchParams;
    const direction = `${query.get('source_lang') ?? ''}-${query.get('target_lang') ?? ''}`.toLowerCase();
    switch (`${method} ${part ?? ''}`) {
      case 'GET ':
        return send(response, 200, describe(id, glossary));
      case 'GET entries':
        return glossary.has(direction)
          ? send(response, 200, { dictionaries: [{ ...languages(direction), entries: glossary.get(direction) }] })
          : send(response, 404, { message: 'no such dictionary' });
      case 'PUT dictionaries':
        glossary.set(direction, form.get('entries') ?? '');
        return send(response, 200, { ...languages(direction), entry_count: count(form.get('entries') ?? '') });
      case 'DELETE dictionaries':
        glossary.delete(direction);
        return send(response, 204, undefined);
      default:
        return send(response, 405, { message: 'not in the double' });
    }
  }

  private create(form: URLSearchParams, response: ServerResponse): boolean {
    const glossary: DoubleGlossary = new Map();
    for (let index = 0; form.has(`dictionaries[${index}].entries`); index++) {
      const of = (name: string): string => form.get(`dictionaries[${index}].${name}`) ?? '';
      if (of('entries') === '') return send(response, 400, { message: 'a dictionary without entries' });
      glossary.set(`${of('source_lang')}-${of('target_lang')}`.toLowerCase(), of('entries'));
    }
    if (glossary.size === 0) return send(response, 400, { message: 'no dictionaries' });
    const id = `glossary-${++this.made}`;
    this.stored.set(id, glossary);
    return send(response, 201, describe(id, glossary));
  }
}

function describe(id: string, glossary: DoubleGlossary): object {
  return {
    glossary_id: id,
    name: 'double',
    creation_time: '2026-01-01T00:00:00Z',
    dictionaries: [...glossary].map(([direction, entries]) => ({
      ...languages(direction),
      entry_count: count(entries),
    })),
  };
}

function languages(direction: string): object {
  const [source_lang, target_lang] = direction.split('-');
  return { source_lang, target_lang };
}

const count = (entries: string): number => entries.split('\n').filter((line) => line !== '').length;

function send(response: ServerResponse, status: number, body: object | undefined): true {
  response
    .writeHead(status, { 'content-type': 'application/json' })
    .end(body === undefined ? '' : JSON.stringify(body));
  return true;
}
