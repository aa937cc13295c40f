/** The pages on which readers subscribe, leave, react and write. */
export const audience = {
  subscribe: {
    title: 'Newsletters',
    intro: 'The stories of the day in your inbox, in English or in Spanish.',
    email: 'E-mail address',
    button: 'Subscribe',
    consent: 'Send me “{{newsletter}}” by e-mail. I can leave at any time with one click.',
    none: 'There is no newsletter to subscribe to yet.',
  },
  checkMail: {
    title: 'Check your mail',
    body: 'We have sent you a message with a link. Open it and confirm, and you are subscribed. If nothing arrives within a few minutes, look in your spam folder.',
  },
  confirm: {
    title: 'Confirm your subscription',
    body: 'One more step: confirm that {{email}} should receive “{{newsletter}}”.',
    button: 'Yes, subscribe me',
    doneTitle: 'You are subscribed',
    doneBody: '“{{newsletter}}” will come to {{email}}. Every issue holds a link to leave.',
  },
  unsubscribe: {
    title: 'Unsubscribe',
    body: 'Should {{email}} no longer receive “{{newsletter}}”?',
    button: 'Unsubscribe',
    doneTitle: 'You are unsubscribed',
    doneBody: '{{email}} no longer receives “{{newsletter}}”. Was that a mistake?',
    undo: 'Subscribe me again',
    undoneTitle: 'You are subscribed again',
    undoneBody: '“{{newsletter}}” will keep coming to {{email}}.',
  },
  reaction: {
    title: 'Thank you for your answer',
    body: 'It helps the newsroom to see which stories are worth your time. You can change your answer at any time.',
  },
  feedback: {
    title: 'Thank you for writing',
    body: 'Your message has reached the newsroom.',
  },
  problem: {
    title: 'That did not work',
    toStory: 'Back to the story',
    toHome: 'To the front page',
  },
} as const;
