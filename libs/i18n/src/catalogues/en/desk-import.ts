import { recognition } from './recognition.js';

/** The dialog that brings a story in. */
export const storyImport = {
  title: 'Bring a story in',
  way: { label: 'Where the story comes from', paste: 'Paste', file: 'File', blank: 'Start from nothing' },
  text: 'Text of the story',
  textHint:
    'From a web page, Word, Google Docs or a text: headline, byline, captions and all. The parts are recognised.',
  keepForm: 'Keep headings, links and lists of the page',
  keepFormHint: 'Turn this off to read the words alone. Changing the text above does the same.',
  reading: 'The story is being read…',
  drop: 'Drop a file here, or choose one',
  choose: 'Choose a file',
  types: 'Word (.docx) up to 20 MB, HTML up to 5 MB, Markdown or text (.txt)',
  chosen: 'Chosen: {{name}}',
  language: 'Language',
  detect: 'As the text shows',
  section: 'Section',
  asWritten: 'As the text says',
  headline: 'Headline',
  read: 'Read the story',
  begin: 'Begin the story',
  close: 'Close',
  exists: 'Open the story that stands',
  done: {
    title: 'The story stands as a draft',
    place: '{{language}}, {{section}}',
    openStory: 'Open the story',
    another: 'Bring another one in',
  },
  unsure: {
    title_one: 'One thing to look at',
    title_other: '{{count}} things to look at',
    none: 'Nothing was unclear.',
    lines: 'Line {{line}}',
    paragraphs: 'Paragraph {{line}}',
  },
  recognised: { title: 'Recognised' },
  part: recognition.parts,
} as const;
