import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { type Locale } from '@anverso/kernel';
import { z } from 'zod';
import { RequestInvalid, type RequestProblem } from './request-invalid.js';

const MESSAGES = { en: z.locales.en().localeError, es: z.locales.es().localeError } as const;

/** Parses what a parameter of a route declares with `{ schema }`; what is wrong is told in the caller's language. */
@Injectable()
export class RequestPipe implements PipeTransform {
  async transform(value: unknown, { schema, type, data }: ArgumentMetadata): Promise<unknown> {
    if (schema === undefined || type === 'custom') return value;
    if (!(schema instanceof z.ZodType)) throw new TypeError('Routes declare what they take as zod schemas.');
    return parseRequest(schema, value, data);
  }
}

/** Parses one part of a request, for a route that cannot declare it; fails as INVALID_REQUEST in the caller's language. */
export async function parseRequest<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  name?: string,
): Promise<z.infer<Schema>> {
  const parsed = await schema.safeParseAsync(value);
  if (parsed.success) return parsed.data;
  const problemsIn = (locale: Locale): Promise<RequestProblem[]> => explain(schema, value, locale, name);
  throw new RequestInvalid({ en: await problemsIn('en'), es: await problemsIn('es') });
}

/** Parses again for the messages: zod words them while it parses, and only a wrong request pays for it. */
async function explain(schema: z.ZodType, value: unknown, locale: Locale, name = ''): Promise<RequestProblem[]> {
  const { error } = await schema.safeParseAsync(value, { error: MESSAGES[locale] });
  return (error?.issues ?? []).map(({ path, message }) => ({
    path: [name, ...path.map(String)].filter((piece) => piece !== '').join('.'),
    message,
  }));
}
