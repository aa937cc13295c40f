import { type ArticleView, type SiteFrame } from './views.js';
import { ArticlePage } from './article-page.js';
import { PreviewMode } from './preview.js';
import { renderPage } from './render-page.js';

/** The page of a story as readers would see it, for the desk alone: no scripts, no forms, every unit marked with its path. */
export function renderArticlePreview(frame: SiteFrame, view: ArticleView): string {
  return renderPage(
    <PreviewMode value>
      <ArticlePage frame={frame} view={view} />
    </PreviewMode>,
    frame,
  );
}
