const MAX_LENGTH = 80;
const FALLBACK = 'story';

/** Letters that Unicode does not decompose into an ASCII letter and an accent. */
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ŋ: 'n', º: 'o', ª: 'a',
}; // prettier-ignore

/** Makes the readable part of an address from a headline: lower-case ASCII, at most 80 characters cut at a word, never empty. */
export function slugify(text: string): string {
  const slug = text
    .slice(0, 600)
    .toLowerCase()
    .replace(/[ßæœøđðþłıħŋºª]/g, (letter) => FOLDED[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’‘ʼ]/g, '')
    .replace(/(?<=\d)[.,](?=\d{3}(?!\d))/g, '')
    .replace(/(?<=(?<![a-z0-9])[a-z])\.(?=[a-z](?![a-z0-9]))/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return cutAtWord(slug) || FALLBACK;
}

function cutAtWord(slug: string): string {
  if (slug.length <= MAX_LENGTH) return slug;
  const cut = slug.slice(0, MAX_LENGTH + 1).lastIndexOf('-');
  return cut > 0 ? slug.slice(0, cut) : slug.slice(0, MAX_LENGTH);
}
