/** To be built. */
export function ArticleScreen() {
  return <h1>Article</h1>;
}
