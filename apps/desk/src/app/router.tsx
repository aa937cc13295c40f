import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Shell } from './shell.js';

const root = createRootRoute({ component: Shell });

const board = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../screens/board/board-screen.js'), 'BoardScreen'),
});
const review = createRoute({
  getParentRoute: () => root,
  path: '/editions/$editionId/review',
  component: lazyRouteComponent(() => import('../screens/review/review-screen.js'), 'ReviewScreen'),
});
const approval = createRoute({
  getParentRoute: () => root,
  path: '/editions/$editionId/approval',
  component: lazyRouteComponent(() => import('../screens/approval/approval-screen.js'), 'ApprovalScreen'),
});
const article = createRoute({
  getParentRoute: () => root,
  path: '/articles/$articleId',
  component: lazyRouteComponent(() => import('../screens/article/article-screen.js'), 'ArticleScreen'),
});
const releases = createRoute({
  getParentRoute: () => root,
  path: '/releases',
  component: lazyRouteComponent(() => import('../screens/releases/releases-screen.js'), 'ReleasesScreen'),
});
const newsletter = createRoute({
  getParentRoute: () => root,
  path: '/newsletter',
  component: lazyRouteComponent(() => import('../screens/newsletter/newsletter-screen.js'), 'NewsletterScreen'),
});
const readers = createRoute({
  getParentRoute: () => root,
  path: '/readers',
  component: lazyRouteComponent(() => import('../screens/readers/readers-screen.js'), 'ReadersScreen'),
});
const admin = createRoute({
  getParentRoute: () => root,
  path: '/admin',
  component: lazyRouteComponent(() => import('../screens/admin/admin-screen.js'), 'AdminScreen'),
});

export const router = createRouter({
  routeTree: root.addChildren([board, review, approval, article, releases, newsletter, readers, admin]),
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
