/** The staff application. Each screen has its own group. */
export const desk = {
  app: {
    name: 'Anverso',
    skip: 'Skip to the content',
    loading: 'Loading …',
    error: 'This did not work',
    retry: 'Try again',
  },
  nav: {
    label: 'Main navigation',
    board: 'Stories',
    releases: 'Releases',
    newsletter: 'Newsletter',
    readers: 'Readers',
    admin: 'Administration',
    palette: 'Search and commands',
    signOut: 'Sign out',
    language: 'Language',
    scheme: 'Light or dark',
  },
  role: { translator: 'Translator', editor: 'Editor', admin: 'Administrator' },
  locale: { en: 'English', es: 'Spanish' },
  signIn: {
    title: 'Sign in',
    lead: 'One story, two faces.',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    hint: 'The first start printed the passwords of the sample newsroom in the terminal.',
  },
  palette: { placeholder: 'Where to? What to do?', nothing: 'Nothing found' },
} as const;
