/** What quality checks say of a segment, by check id. */
export const findings = {
  empty: 'The translation is empty.',
  numbers: 'Numbers differ. Missing: {{missing}}. Only here: {{extra}}.',
  'inline-codes':
    'Formatting codes differ from the source. Missing: {{missing}}. Too many: {{extra}}. In the wrong place: {{misplaced}}.',
  'untouched-source': 'The translation is the same as the source.',
  'opening-marks': 'Question or exclamation marks without a partner: {{marks}}',
  'codes-dropped': 'The engine lost formatting of this sentence; the draft is plain text. Put the codes back in.',
  'codes-moved': 'Formatting may stand around other words than in the source. Look at it, and move it if need be.',
  'unknown-word': 'The engine did not know the word “{{word}}” and left it as it was.',
} as const;
