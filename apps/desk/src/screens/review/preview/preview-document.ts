const STYLE = `
[data-unit] { cursor: pointer; scroll-margin-block: 30vh; }
[data-unit]:hover { outline: 1px dashed #b05422; outline-offset: 3px; }
[data-desk-current] { outline: 2px solid #b05422 !important; outline-offset: 4px; border-radius: 2px; }
`;

/** Prepares the framed page: clicks name the unit that was meant, and lead nowhere else. */
export function prepare(page: Document, onUnit: (path: string) => void): void {
  const style = page.createElement('style');
  style.textContent = STYLE;
  page.head.append(style);
  page.addEventListener('click', (event) => {
    event.preventDefault();
    // Of the frame's own world, where `instanceof Element` of this one would say no.
    const target = event.target as Element | null;
    const unit = target?.closest('[data-unit]');
    const path = unit?.getAttribute('data-unit');
    if (path != null) onUnit(path);
  });
}

/** Marks the unit that the cursor is in and brings it into the frame. */
export function showUnit(page: Document, path: string | undefined): void {
  for (const marked of page.querySelectorAll('[data-desk-current]')) marked.removeAttribute('data-desk-current');
  const unit = path === undefined ? null : page.querySelector(`[data-unit="${CSS.escape(path)}"]`);
  if (unit === null) return;
  unit.setAttribute('data-desk-current', '');
  const view = page.defaultView;
  if (view === null) return;
  const { top, bottom } = unit.getBoundingClientRect();
  const isVisible = top >= 0 && bottom <= view.innerHeight;
  // Not `scrollIntoView`, which would scroll the desk around the frame too.
  if (!isVisible) view.scrollTo({ top: view.scrollY + top - view.innerHeight / 3 });
}

/** Brings the units of the framed page to those of a newer one, without a flicker; false when their set has changed. */
export function updateUnits(page: Document, html: string): boolean {
  const next = new DOMParser().parseFromString(html, 'text/html');
  const old = [...page.querySelectorAll('[data-unit]')];
  const fresh = [...next.querySelectorAll('[data-unit]')];
  if (old.length !== fresh.length) return false;
  const pairs = old.map((unit, index) => [unit, fresh[index]] as const);
  if (pairs.some(([a, b]) => a.getAttribute('data-unit') !== b?.getAttribute('data-unit'))) return false;
  for (const [unit, replacement] of pairs) {
    if (replacement === undefined || isSameInside(unit, replacement)) continue;
    unit.replaceChildren(...[...replacement.childNodes].map((node) => page.importNode(node, true)));
  }
  return true;
}

/** Node by node: writing both out to compare them would cost more than the pause between two keys. */
function isSameInside(one: Element, other: Element): boolean {
  const [mine, theirs] = [one.childNodes, other.childNodes];
  return mine.length === theirs.length && [...mine].every((node, index) => node.isEqualNode(theirs[index] ?? null));
}
