import { type Markup, markup } from '@anverso/kernel';

/** The house's colours on paper and at night; every pair of text and ground has a contrast of 4.5 or more. */
export const PAPER = {
  ground: '#f3ede2',
  sheet: '#fffdf9',
  ink: '#1d1813',
  soft: '#574d41',
  accent: '#8f3b14',
  line: '#d9cfbf',
};
const NIGHT = {
  ground: '#15130f',
  sheet: '#1d1a15',
  ink: '#f0e8db',
  soft: '#b7ac9b',
  accent: '#f0a27a',
  line: '#3a342a',
};

/** Without quotes: these stand in attributes, where MJML decodes nothing. */
export const SERIF = 'Georgia, Times New Roman, serif';
export const SANS = 'Helvetica, Arial, sans-serif';

/**
 * What inline styles cannot say: links without underlines in headlines, smaller type on phones, and the night. MJML has
 * no dark mode of its own; `!important` is what beats inline styles.
 */
export const ISSUE_STYLES: Markup = markup`
a { color: inherit; text-decoration: none; }
h1, h2, p { margin: 0; }
.lead h2 { font-size: 30px; line-height: 36px; }
.kicker { color: ${PAPER.accent}; }
.soft { color: ${PAPER.soft}; }
.footer a { text-decoration: underline; }
@media (max-width: 479px) {
  .wordmark div { font-size: 25px !important; letter-spacing: 6px !important; }
  .lead h2 { font-size: 25px !important; line-height: 30px !important; }
  .story h2 { font-size: 17px !important; line-height: 22px !important; }
}
@media (prefers-color-scheme: dark) {
  .ground, .ground > div, .ground > table { background: ${NIGHT.ground} !important; }
  .sheet, .sheet > table { background: ${NIGHT.sheet} !important; }
  .ink div, .ink h1, .ink h2, .ink a { color: ${NIGHT.ink} !important; }
  .ink .kicker, .ink .more a { color: ${NIGHT.accent} !important; }
  .ink .soft, .soft div, .soft a { color: ${NIGHT.soft} !important; }
  .rule td { border-top-color: ${NIGHT.line} !important; }
  .top td { border-top-color: ${NIGHT.ink} !important; }
}`;
