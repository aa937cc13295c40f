import { type ApiOperationOptions } from '@nestjs/swagger';
import { z } from 'zod';

type RequestBody = NonNullable<ApiOperationOptions['requestBody']>;

/** Describes a body that is a file byte for byte, of one of some media types; or else JSON, where the route reads that too. */
export function fileBody(mediaTypes: readonly string[], json?: z.ZodType): RequestBody {
  const content: Record<string, object> = {};
  for (const mediaType of mediaTypes) content[mediaType] = { schema: { type: 'string', format: 'binary' } };
  if (json !== undefined) {
    content['application/json'] = { schema: z.toJSONSchema(json, { target: 'openapi-3.0', io: 'input' }) };
  }
  return { required: true, content };
}
