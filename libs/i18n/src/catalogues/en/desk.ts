import { account, admin, invitation, readers } from './desk-admin.js';
import { newsletter } from './desk-newsletter.js';
import { approval } from './desk-approval.js';
import { releases } from './desk-releases.js';
import { board } from './desk-board.js';
import { article } from './desk-article.js';
import { storyImport } from './desk-import.js';

/** The staff application. Each screen has its own group. */
export const desk = {
  app: {
    name: 'Anverso',
    skip: 'Skip to the content',
    loading: 'Loading …',
    error: 'This did not work',
    close: 'Close',
    retry: 'Try again',
    notFound: 'There is no such page',
    notFoundHint: 'The address may be mistyped, or what stood here has moved. The stories are where they always are.',
    forbidden: 'This part of the house needs another role',
    forbiddenHint: 'You are signed in as {{role}}. If you need to work here, ask an administrator.',
    toStories: 'To the stories',
  },
  nav: {
    label: 'Main navigation',
    board: 'Stories',
    memory: 'Memory',
    terms: 'Terms',
    releases: 'Releases',
    newsletter: 'Newsletter',
    readers: 'Readers',
    insights: 'Insights',
    admin: 'Administration',
    palette: 'Search and commands',
    signOut: 'Sign out',
    language: 'Language',
    scheme: 'Appearance',
    light: 'Light',
    dark: 'Dark',
    auto: 'As on this machine',
    account: '{{name}}, {{role}}: appearance, account, sign out',
  },
  role: { translator: 'Translator', editor: 'Editor', admin: 'Administrator' },
  locale: { en: 'English', es: 'Spanish' },
  /** The same in the middle of a sentence, where Spanish writes them small. */
  language: { en: 'English', es: 'Spanish' },
  signIn: {
    title: 'Sign in',
    lead: 'One story, two faces.',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    emailMissing: 'Write the e-mail address of your account.',
    passwordMissing: 'Write your password.',
    offline: 'The newsroom cannot be reached. Check the connection and try again.',
    showPassword: 'Show the password',
    ended: 'Your session has ended. What you typed is kept: sign in again and it is saved.',
    passwordOf: 'Password of {{name}}',
    again: 'Sign in again',
    somebodyElse: 'Somebody else',
    hint: 'The first start printed the passwords of the sample newsroom in the terminal.',
  },
  palette: {
    label: 'Search and commands',
    placeholder: 'Where to? What to do?',
    nothing: 'Nothing found. Try another word of the headline.',
    screens: 'Screens',
    stories: 'Stories',
    commands: 'Commands',
    speak: 'Speak {{language}}',
  },
  board,
  article,
  storyImport,
  approval,
  releases,
  newsletter,
  readers,
  admin,
  account,
  invitation,
} as const;
