/** What became of a segment or a unit of a file that was read in, by reason. */
export const interchange = {
  text: 'The text of the file was taken.',
  read: 'The text was the same; it is now confirmed, as the file says that it was read.',
  same: 'The text is the same here.',
  'newer-here': 'The text here is newer than the file: somebody worked on it after the export.',
  'approved-here': 'The text here is approved and stays as it is.',
  'no-target': 'The file has no translation for it.',
  'not-in-file': 'The file does not have this segment.',
  'unknown-unit': 'This article has no such part, or no longer has it.',
  'source-changed': 'The source is another one by now, or was changed in the file. Export again and translate it anew.',
  merged:
    'The other program joined this segment with a neighbour, so nobody can say which words are its own. Split it there again.',
  'codes-broken': 'Formatting codes are missing, doubled or crossed. Put them right in the other program.',
  'too-long': 'The text is too long for a segment.',
  'no-pair': 'There is no pair of texts in English and Spanish.',
  empty: 'One of the two texts is empty.',
  'changed-meanwhile': 'Somebody changed the segment during the import. Their text stays.',
} as const;
