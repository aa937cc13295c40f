import { describe, expect, test } from '@jest/globals';
import { ForbiddenException, InternalServerErrorException, NotFoundException } from '@nestjs/common';
import { conflict, forbidden, invalidInput, notFound, providerError } from '@anverso/kernel';
import { failureOf } from './failure.js';

const fastifyError = (code: string, statusCode: number): Error => Object.assign(new Error(code), { code, statusCode });

describe('failureOf', () => {
  test.each([
    [invalidInput('FEEDBACK_EMPTY'), 400, 'FEEDBACK_EMPTY'],
    [forbidden('FOUR_EYES'), 403, 'FOUR_EYES'],
    [notFound('SEGMENT_NOT_FOUND'), 404, 'SEGMENT_NOT_FOUND'],
    [conflict('SEGMENT_CHANGED'), 409, 'SEGMENT_CHANGED'],
    [providerError('ENGINE_DOWN', {}, { retryable: true }), 502, 'ENGINE_DOWN'],
    [forbidden('SIGN_IN_NEEDED'), 401, 'SIGN_IN_NEEDED'],
    [forbidden('SIGN_IN_TOO_MANY', { minutes: 3 }), 429, 'SIGN_IN_TOO_MANY'],
    [new NotFoundException('Cannot GET /x'), 404, 'NOT_FOUND'],
    [new ForbiddenException(), 403, 'ROLE_NEEDED'],
    [fastifyError('FST_ERR_CTP_BODY_TOO_LARGE', 413), 413, 'BODY_TOO_LARGE'],
    [fastifyError('FST_ERR_CTP_INVALID_MEDIA_TYPE', 415), 415, 'MEDIA_TYPE_UNSUPPORTED'],
    [fastifyError('FST_ERR_BAD_URL', 400), 400, 'REQUEST_REFUSED'],
  ])('%s is %i %s', (error, status, code) => {
    expect(failureOf(error)).toMatchObject({ status, code });
  });

  test.each([
    new Error('boom'),
    new InternalServerErrorException(),
    fastifyError('FST_ERR_REP_ALREADY_SENT', 500),
    Object.assign(new Error('from a vendor'), { statusCode: 404, code: 'ENOENT' }),
    'text',
    null,
    undefined,
  ])('%p is nothing that is expected', (error) => {
    expect(failureOf(error)).toBeUndefined();
  });
});
