/** The first letters of a name, at most two: a person where there is no room for the whole name. */
export const initials = (name: string): string =>
  name
    .split(/\s+/u)
    .map((part) => part.slice(0, 1))
    .filter((letter) => letter !== '')
    .slice(0, 2)
    .join('')
    .toUpperCase();
