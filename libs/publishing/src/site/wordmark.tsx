/** Inscription capitals, thick and thin as a die cuts them, each with its place on the line. */
const LETTERS: { path: string; at: number }[] = [
  { at: 0, path: 'M16.5 0h4L36 40h-7l-4.46-11.5H9.06L4.6 40H1zM16.8 8.5 10.22 25.5h13.16z' },
  { at: 44, path: 'M0 0h6.6l24.2 31.5V0H34v40h-4.6L3.2 6.2V40H0z' },
  { at: 83, path: 'M0 0h7l12.2 31.5L31.4 0H35L19.5 40h-4z' },
  { at: 125, path: 'M0 0h23v3H6.4v15.4H20v3H6.4V37H24v3H0z' },
  {
    at: 159,
    path: 'M0 0h14c8.5 0 13 4 13 10.6 0 6-3.8 9.8-10.2 10.6L30 40h-7.6l-12-18.4h-4V40H0zM6.4 3v15.8H13c5 0 7.2-3 7.2-8S18 3 13 3z',
  },
  {
    at: 196,
    path: 'M21 2.4C18.4.6 15.4-.6 11.8-.6 5-.6.6 3.8.6 10c0 6.4 4.2 9.4 9.8 12 5 2.3 7.2 4.4 7.2 8.4 0 4.4-2.8 7.2-7 7.2-3.8 0-7-2-9-5.4L.4 36.6c2.6 2.6 6.2 4 10.4 4 7.6 0 13.4-4.2 13.4-11.6 0-6.4-4-9.4-9.8-12-5-2.3-7.2-4.2-7.2-7.8 0-4.2 2.4-6.8 5.8-6.8 3 0 5.4 1.6 7 4.4z',
  },
  {
    at: 228,
    path: 'M21-.6a20.6 20.6 0 1 0 0 41.2 20.6 20.6 0 0 0 0-41.2zm0 3c7.6 0 13.4 7 13.4 17.6S28.6 37.6 21 37.6 7.6 30.6 7.6 20 13.4 2.4 21 2.4z',
  },
];

/** The coin: its face, and the edge of its other face behind. */
export function Coin() {
  return (
    <svg className="coin" viewBox="0 0 54 48" aria-hidden="true" focusable="false">
      <circle className="coin-reverse" cx="31" cy="24" r="22" />
      <circle className="coin-gap" cx="24" cy="24" r="24" />
      <circle className="coin-face" cx="23" cy="24" r="22.4" />
      <circle className="coin-rim" cx="23" cy="24" r="18.6" />
      <path
        className="coin-letter"
        fillRule="evenodd"
        d="M22 12h2.4l9.2 22.6h-4.9l-2.5-6.4h-9.4l-2.5 6.4H11.9zm-3.9 13.4h6.8L21.5 17z"
      />
    </svg>
  );
}

/** What the letters of the drawing spell. */
const DRAWN = 'Anverso';

/** The name of the paper: drawn where it is the one that the drawing spells, which needs no font; else set in capitals. */
export function SiteName({ name }: { name: string }) {
  if (name !== DRAWN) return <span className="brand-name">{name}</span>;
  return (
    <>
      <Wordmark />
      <span className="visually-hidden">{name}</span>
    </>
  );
}

function Wordmark() {
  return (
    <svg className="wordmark" viewBox="0 -1 270 42" aria-hidden="true" focusable="false">
      {LETTERS.map(({ at, path }) => (
        <path key={at} transform={`translate(${at})`} fillRule="evenodd" d={path} />
      ))}
    </svg>
  );
}
