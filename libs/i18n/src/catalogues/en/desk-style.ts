/** The desk: how the house writes its two languages. */
export const style = {
  lead: 'How the house writes where there is more than one right way. Checks hold every translation to it.',
  spanish: {
    title: 'Spanish',
    label: 'Written for',
    variants: {
      'es-419': 'Latin America',
      'es-ES': 'Spain',
      'es-US': 'United States',
    },
    examples: {
      'es-419': 'ustedes · $12 · “así”, «así» · 1.500,5 or 1,500.5',
      'es-ES': 'vosotros · 12 € · «así» · 1.500,5',
      'es-US': 'ustedes · $12 · “así” · 1,500.5',
    },
  },
  english: {
    title: 'English',
    spelling: {
      label: 'Spelling',
      names: { us: 'American', uk: 'British' },
      examples: { us: 'color, center, organize', uk: 'colour, centre, organise' },
    },
    serialComma: {
      label: 'Comma before the last of a list',
      names: { always: 'Always', never: 'Never', either: 'As the writer likes' },
      examples: {
        always: 'bread, milk, and salt',
        never: 'bread, milk and salt',
        either: 'Checks say nothing about it.',
      },
    },
    dash: {
      label: 'Dash inside a sentence',
      names: { spaced: 'With spaces', closed: 'Without spaces', either: 'As the writer likes' },
      examples: {
        spaced: 'The vote — the third — passed.',
        closed: 'The vote—the third—passed.',
        either: 'Checks say nothing about it.',
      },
    },
    headlineCase: {
      label: 'Headlines',
      names: { title: 'Capital initials', sentence: 'As in a sentence', either: 'As the writer likes' },
      examples: {
        title: 'City Opens a Second Library',
        sentence: 'City opens a second library',
        either: 'Checks say nothing about it.',
      },
    },
  },
  save: 'Save the style',
  saved: 'Saved. Checks go by it from now on; findings of open reviews change when they are opened again.',
} as const;
