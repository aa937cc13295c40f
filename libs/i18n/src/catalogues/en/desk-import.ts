import { recognition } from './recognition.js';

/** The dialog that brings a story in. */
export const storyImport = {
  title: 'Bring a story in',
  way: { label: 'Where the story comes from', paste: 'Paste', file: 'File', blank: 'Start from nothing' },
  text: 'Text of the story',
  textHint: 'As it stands on the page: headline, byline, captions and all. The parts are recognised.',
  drop: 'Drop a file here, or choose one',
  choose: 'Choose a file',
  types: 'Text (.txt) or Markdown (.md), up to 5 MB',
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
    line: 'Line {{line}}',
  },
  recognised: { title: 'Recognised' },
  part: recognition.parts,
  reason: { ...recognition.doubts, other: 'Look at this part: {{code}}.' },
} as const;
