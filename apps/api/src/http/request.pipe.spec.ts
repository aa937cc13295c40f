import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { type ArgumentMetadata } from '@nestjs/common';
import { z } from 'zod';
import { RequestInvalid } from './request-invalid.js';
import { RequestPipe } from './request.pipe.js';

const pipe = new RequestPipe();
const refusal = async (value: unknown, metadata: ArgumentMetadata): Promise<RequestInvalid> => {
  const error: unknown = await pipe.transform(value, metadata).catch((reason: unknown) => reason);
  if (error instanceof RequestInvalid) return error;
  throw new Error('The value was accepted.');
};

describe('the request pipe', () => {
  it('gives the route what its schema made of the value', async () => {
    const schema = z.object({ limit: z.coerce.number().default(50), name: z.string().trim() });
    expect(await pipe.transform({ name: ' Inés ', other: 1 }, { type: 'query', schema })).toEqual({
      limit: 50,
      name: 'Inés',
    });
  });

  it('leaves alone what declares no schema, and what is no part of the request', async () => {
    expect(await pipe.transform('x', { type: 'param' })).toBe('x');
    expect(await pipe.transform('x', { type: 'custom', schema: z.number() })).toBe('x');
  });

  it('names the parameter and the place in it, in both languages', async () => {
    const one = await refusal('42', { type: 'param', data: 'id', schema: z.uuid() });
    expect(one.problemsIn('en')).toEqual([{ path: 'id', message: 'Invalid UUID' }]);
    expect(one.problemsIn('es')).toEqual([{ path: 'id', message: expect.stringMatching(/UUID/) }]);
    const schema = z.object({ list: z.array(z.object({ text: z.string() })) });
    const nested = await refusal({ list: [{ text: 'a' }, { text: 7 }] }, { type: 'body', schema });
    expect(nested.problemsIn('es')).toEqual([{ path: 'list.1.text', message: expect.stringMatching(/texto.*número/) }]);
  });

  it('lets a schema word its own message', async () => {
    const schema = z.string().refine((text) => text === 'a', 'an a, please');
    const error = await refusal('b', { type: 'body', schema });
    expect(error.problemsIn('en')).toEqual([{ path: '', message: 'an a, please' }]);
  });

  it('lists twenty problems of a thousand', async () => {
    const value = Array.from({ length: 1_000 }, () => 'text');
    const { length } = (await refusal(value, { type: 'body', schema: z.array(z.number()) })).problemsIn('en');
    expect(length).toBe(20);
  });

  it('keeps nothing of what was sent', async () => {
    const error = await refusal({ password: 5_550_123 }, { type: 'body', schema: z.object({ password: z.string() }) });
    expect(inspect(error, { depth: 9 })).not.toContain('5550123');
  });
});
