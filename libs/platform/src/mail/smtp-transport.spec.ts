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

describe('whether a refusal means that the address is dead', () => {
  const rcpt = { code: 'EENVELOPE', command: 'RCPT TO' };
  it.each([
    ['no such mailbox', { ...rcpt, responseCode: 550, response: '550 5.1.1 User unknown' }, true],
    ['no such domain', { ...rcpt, responseCode: 550, response: '550-5.1.2 Bad host' }, true],
    ['a mailbox that was closed', { ...rcpt, responseCode: 550, response: '550 5.2.1 Disabled' }, true],
    ['no such mailbox, in plain words', { ...rcpt, responseCode: 550, response: '550 No such user here' }, true],
    ['a relay that refuses us, not them', { ...rcpt, responseCode: 550, response: '550 5.7.1 Blocked' }, undefined],
    ['a full mailbox', { ...rcpt, responseCode: 552, response: '552 5.2.2 Over quota' }, undefined],
    ['a relay that is not ours', { ...rcpt, responseCode: 554, response: '554 Relay access denied' }, undefined],
    ['a message that was refused', { command: 'DATA', responseCode: 550, response: '550 5.1.1 No' }, undefined],
  ])('%s', (_name, failure, badAddress) => {
    const code = String(failure.responseCode);
    expect(receiptOfFailure(failure)).toEqual({ outcome: 'rejected', code, ...(badAddress && { badAddress }) });
  });
});
