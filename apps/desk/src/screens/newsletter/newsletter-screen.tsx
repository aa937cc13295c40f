/** To be built. */
export function NewsletterScreen() {
  return <h1>Newsletter</h1>;
}
