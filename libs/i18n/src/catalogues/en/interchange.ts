/** What became of a segment or a term of a file that was read in, by reason. */
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
  'changed-meanwhile': 'Somebody changed the segment during the import. Their text stays.',
  'term-new': 'The term is new here.',
  'term-replaced': 'The term was changed to what the file says.',
  'term-joined': 'A term of this name was here; it has got the forms that only the file had.',
  'term-same': 'The term is the same here.',
  'term-twice': 'The file has this term a second time.',
  'term-languages': 'It has no form in English or Spanish.',
  'term-empty': 'It has no form at all.',
} as const;
