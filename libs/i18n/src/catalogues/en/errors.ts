/** Messages of AppError codes: what happened, and what to do next. */
export const errors = {
  UNKNOWN:
    'Something went wrong on our side. Try again; if it goes on, tell your administrator this number: {{requestId}}.',
  INVALID_REQUEST: 'The request is not valid: {{problems}}.',
  NOT_FOUND: 'There is nothing at this address.',
  ILLEGAL_TRANSITION: 'This step is not possible now: from “{{from}}” to “{{to}}”. Reload and see what stands next.',
  MAIL_HEADER_LINE_BREAK: 'A mail header holds a line break. Remove it from the subject or the name.',
  EMAIL_INVALID: 'This is not an e-mail address we can write to. Check the spelling, for example: name@example.org.',
  SUBSCRIPTION_NOT_FOUND:
    'This link belongs to no subscription. Open the link in the newest message again, or subscribe anew.',
  SUBSCRIPTION_ENDED: 'This subscription has ended. Subscribe again, and we will send you a new link.',
  TOO_MANY_SUBSCRIPTIONS: 'Too many subscriptions were asked for from this network. Wait ten minutes and try again.',
  STORY_NOT_FOUND: 'There is no such story, or it is no longer published. Go to the front page to find others.',
  FEEDBACK_EMPTY: 'The message is empty. Write a few words and send it again.',
  FEEDBACK_TOO_LONG: 'The message is too long: at most {{limit}} characters. Shorten it and send it again.',
  CAPTCHA_MISSING:
    'The check against automatic messages was not done. Tick its box, wait a moment, and send again; it needs JavaScript.',
  CAPTCHA_FAILED: 'The check against automatic messages did not succeed. Go back, reload the page and try again.',
  CAPTCHA_EXPIRED: 'The check against automatic messages is out of date. Go back, reload the page and try again.',
  CAPTCHA_USED: 'This check was already used for another message. Go back, reload the page and try again.',
  NEWSLETTER_NOT_FOUND: 'There is no such newsletter. See which ones exist on the newsletter page.',
  NEWSLETTER_STORY_NOT_PUBLISHED:
    'These stories are not published in both languages: {{articleIds}}. Release them first, or take them out of the issue.',
  NEWSLETTER_ISSUE_EMPTY: 'An issue needs at least one story. Pick one and try again.',
  NEWSLETTER_ISSUE_REPEATED_STORY: 'A story stands in this issue twice. Take one of them out.',
  NEWSLETTER_ISSUE_TOO_LONG:
    'An issue holds at most {{limit}} stories: mail programs cut off longer ones. Take some out.',
  NEWSLETTER_ISSUE_NOT_FOUND: 'There is no such issue. List the issues of the newsletter and pick one.',
  NEWSLETTER_SUBJECT_INVALID:
    'The subject is empty, too long or has a line break. Write one line of at most {{limit}} characters.',
  NEWSLETTER_MAIL_TOO_LARGE:
    'The mail is too large ({{size}} of at most {{limit}} bytes): mail programs would cut it off. Take a story out.',
  CAMPAIGN_NOT_FOUND: 'There is no such sending. List the issues and see which ones were sent.',
} as const;
