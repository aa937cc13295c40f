/** What readers see on the site. */
export const site = {
  name: 'Anverso',
  motto: 'One story, two faces',
  description: 'News told in English and in Spanish: every translation read by a named person before you read it.',
  skipToContent: 'Skip to the story',
  sections: 'Sections',
  language: 'Language',
  languageName: { en: 'English', es: 'Spanish' },
  frontPage: 'Front page',
  footer: {
    about:
      'Every story is written once, in English or in Spanish, translated, and read against its source by a named person. Both languages are published together.',
    feed: 'RSS feed',
    noTracking: 'No trackers, no cookies for reading, nothing loaded from elsewhere.',
  },
  article: {
    by: 'By',
    updated: 'Updated {{date}}',
    credit: 'Photo: {{credit}}',
    noPicture: 'Picture not available: {{alt}}',
    related: 'Related stories',
    more: 'More in {{section}}',
    readIn: 'Leer en español',
    alsoAvailable: 'Also available in Spanish',
    translatedWith: 'Translated from {{language}} with {{engines}}, reviewed by {{people}}.',
    translatedWithoutReader: 'Translated from {{language}} with {{engines}}.',
    translatedBy: 'Translated from {{language}} by {{people}}.',
    translated: 'Translated from {{language}}.',
    approvedBy: 'Approved by {{people}}.',
  },
  reaction: {
    question: 'Did you like this article?',
    like: 'Yes, I liked it',
    dislike: 'No, I did not',
  },
  feedback: {
    title: 'Tell the newsroom',
    lead: 'A mistake, a thought, something we should look into? A person reads every message.',
    message: 'Your message',
    name: 'Your name (optional)',
    email: 'Your e-mail, if you would like an answer (optional)',
    send: 'Send message',
    needsScript:
      'This form is protected from automatic mail by a short calculation that runs in your browser, so it needs JavaScript. Reading never does.',
  },
  newsletter: {
    title: 'The daily briefing',
    lead: 'The stories of the day in one short mail, in English. One click to leave.',
    email: 'Your e-mail address',
    subscribe: 'Subscribe',
    promise: 'We write to confirm first. Your address is used for the newsletter and nothing else.',
  },
  home: {
    latest: 'Latest stories',
    emptyTitle: 'The first edition is being set',
    emptyText:
      'Nothing is published yet. The first stories appear here, in English and in Spanish, the moment an editor releases them.',
  },
  section: {
    empty: 'No stories in this section yet.',
  },
  notFound: {
    title: 'This page does not exist',
    text: 'The address may be mistyped, or the story may have moved. The front page has everything that is new.',
  },
  gone: {
    title: 'This story is no longer published',
    text: 'It stood at this address until the newsroom took it back, in English and in Spanish alike. We leave this notice so that nobody has to wonder.',
    links: 'The front page has everything that is new.',
  },
} as const;
