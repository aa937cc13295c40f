import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Copper, the colour of the coin: the accent of the house. */
const copper: MantineColorsTuple = [
  '#fdf3ec',
  '#f6e2d4',
  '#eec3a6',
  '#e5a276',
  '#dd864f',
  '#c96a30',
  '#b05422',
  '#8f3b14',
  '#75300f',
  '#5c250b',
];

/** Patina, the coin's other face: what is confirmed, approved, live. */
const patina: MantineColorsTuple = [
  '#ecf6f4',
  '#d7eae6',
  '#aed5cd',
  '#81bfb3',
  '#5cac9d',
  '#3b8f80',
  '#2a7668',
  '#1d5f54',
  '#154c43',
  '#0d3932',
];

/** What is wrong, or cannot be undone: oxide, which white words can be read on. */
const red: MantineColorsTuple = [
  '#fdf0ec',
  '#fbe0d9',
  '#f3bfb3',
  '#ea9a89',
  '#e07a65',
  '#cf5440',
  '#b8352a',
  '#a3261f',
  '#861d18',
  '#6b1713',
];

/** Greys of the same paper: borders, tracks, what is disabled. */
const gray: MantineColorsTuple = [
  '#faf7f1',
  '#f3ede3',
  '#e9e1d4',
  '#ddd3c4',
  '#cbbfad',
  '#ac9f8e',
  '#857a6d',
  '#665c51',
  '#4a4239',
  '#332d27',
];

/** Night on the same paper: warm, never blue. */
const dark: MantineColorsTuple = [
  '#e0d8cd',
  '#b8ad9f',
  '#9a8f82',
  '#6b6056',
  '#453c34',
  '#352e28',
  '#2a241f',
  '#1d1915',
  '#15120f',
  '#0e0c0a',
];

/** One type scale and one spacing scale (4 px steps); calm density for a whole working day. */
export const theme = createTheme({
  primaryColor: 'copper',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  colors: { copper, patina, red, gray, dark },
  white: '#fffdf9',
  black: '#1d1915',
  // What a machine shows its own menus in; on a bare Linux the narrow cut, which keeps more words on a line.
  fontFamily:
    '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Ubuntu, Cantarell, "Noto Sans", "Desk Narrow", system-ui, sans-serif',
  headings: {
    fontFamily: 'Charter, "Bitstream Charter", "Sitka Text", Cambria, "DejaVu Serif Condensed", "DejaVu Serif", serif',
    fontWeight: '700',
    sizes: {
      h1: { fontSize: '1.875rem', lineHeight: '1.2' },
      h2: { fontSize: '1.25rem', lineHeight: '1.3' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
    },
  },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2.5rem' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '10px', xl: '16px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  // An empty element that catches the first focus does not belong into a menu; the menu itself takes it. Named, not
  // imported: every screen would load the menu with the theme.
  components: { Menu: { defaultProps: { withInitialFocusPlaceholder: false } } },
});
