import { describe, expect, it, test } from '@jest/globals';
import { assertStories, issueVariant } from './issue-variant.js';

describe('issueVariant', () => {
  const stories = [{ headline: 'First', dek: 'Its dek' }, { headline: 'Second' }];

  test.each([
    [undefined, stories, { subject: 'First', preheader: 'Its dek' }],
    [undefined, [{ headline: 'First' }, { headline: 'Second' }], { subject: 'First', preheader: 'Second' }],
    [undefined, [{ headline: 'First' }], { subject: 'First', preheader: '' }],
    [{ subject: ' Today ' }, stories, { subject: 'Today', preheader: 'Its dek' }],
    [{ subject: 'Today', preheader: '' }, stories, { subject: 'Today', preheader: '' }],
    [undefined, [{ headline: 'a\r\nBcc: all@example.org' }], { subject: 'a Bcc: all@example.org', preheader: '' }],
  ])('from %j and %j makes %j', (written, given, expected) => {
    expect(issueVariant(written, given)).toEqual(expected);
  });

  it('cuts a long headline after a word', () => {
    const { subject } = issueVariant(undefined, [{ headline: 'palabra '.repeat(60) }]);
    expect(subject.length).toBeLessThanOrEqual(200);
    expect(subject).toMatch(/palabra…$/);
  });

  test.each([
    { subject: '' },
    { subject: '  ' },
    { subject: 'a\nb' },
    { subject: 'x'.repeat(201) },
    { preheader: 'a\rb' },
  ])('refuses %j', (written) => {
    expect(() => issueVariant(written, stories)).toThrow('NEWSLETTER_SUBJECT_INVALID');
  });
});

describe('assertStories', () => {
  test.each([
    [[], 'NEWSLETTER_ISSUE_EMPTY'],
    [['a', 'b', 'a'], 'NEWSLETTER_ISSUE_REPEATED_STORY'],
    [Array.from({ length: 19 }, (_, index) => String(index)), 'NEWSLETTER_ISSUE_TOO_LONG'],
  ])('refuses %j with %s', (articleIds, code) => {
    expect(() => assertStories(articleIds)).toThrow(code);
  });

  it('takes eighteen different stories', () => {
    expect(() => assertStories(Array.from({ length: 18 }, (_, index) => String(index)))).not.toThrow();
  });
});
