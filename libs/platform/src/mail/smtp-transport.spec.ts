import { describe, expect, it } from '@jest/globals';
import { receiptOfFailure } from './smtp-transport.js';

describe('what a failed hand-over means', () => {
  it.each([
    ['a reply that asks to wait', { responseCode: 451, code: 'EMESSAGE' }, 'deferred', '451'],
    ['a full mailbox', { responseCode: 452, code: 'EENVELOPE' }, 'deferred', '452'],
    ['no such reader', { responseCode: 550, code: 'EENVELOPE' }, 'rejected', '550'],
    ['a refused message', { responseCode: 554, code: 'EMESSAGE' }, 'rejected', '554'],
    ['nobody there', { code: 'ECONNECTION', command: 'CONN' }, 'deferred', 'ECONNECTION'],
    ['an unknown host', { code: 'EDNS', command: 'CONN' }, 'deferred', 'EDNS'],
    ['a wrong password without a reply', { code: 'EAUTH', command: 'API' }, 'deferred', 'EAUTH'],
    ['a line that broke after the message', { code: 'ESOCKET', command: 'DATA' }, 'uncertain', 'ESOCKET'],
    ['silence after the message', { code: 'ETIMEDOUT', command: 'DATA' }, 'uncertain', 'ETIMEDOUT'],
    ['something nobody knows', {}, 'uncertain', 'UNKNOWN'],
  ])('%s', (_name, failure, outcome, code) => {
    expect(receiptOfFailure(failure)).toEqual({ outcome, code });
  });
});
