import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '../i18n/i18n.js';
import { readFilters } from '../screens/board/filters.js';
import { NotFound } from './not-here.js';
import { Shell } from './shell.js';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const board = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: readFilters,
  component: lazyRouteComponent(() => import('../screens/board/board-screen.js'), 'BoardScreen'),
});
const review = createRoute({
  getParentRoute: () => root,
  path: '/editions/$editionId/review',
  component: lazyRouteComponent(
    () => withTexts(['review', 'memory'], import('../screens/review/review-screen.js')),
    'ReviewScreen',
  ),
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
const memory = createRoute({
  getParentRoute: () => root,
  path: '/memory',
  component: lazyRouteComponent(
    () => withTexts(['memory'], import('../screens/memory/memory-screen.js')),
    'MemoryScreen',
  ),
});
const terms = createRoute({
  getParentRoute: () => root,
  path: '/terms',
  component: lazyRouteComponent(() => withTexts(['terms'], import('../screens/terms/terms-screen.js')), 'TermsScreen'),
});
const termCandidates = createRoute({
  getParentRoute: () => root,
  path: '/terms/candidates',
  component: lazyRouteComponent(
    () => withTexts(['terms'], import('../screens/terms/candidates/term-candidates-screen.js')),
    'TermCandidatesScreen',
  ),
});
const termHistory = createRoute({
  getParentRoute: () => root,
  path: '/terms/history',
  component: lazyRouteComponent(
    () => withTexts(['terms'], import('../screens/terms/history/term-history-screen.js')),
    'TermHistoryScreen',
  ),
});
const termGlossary = createRoute({
  getParentRoute: () => root,
  path: '/terms/glossary',
  component: lazyRouteComponent(
    () => withTexts(['terms'], import('../screens/terms/glossary/term-glossary-screen.js')),
    'TermGlossaryScreen',
  ),
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
const insights = createRoute({
  getParentRoute: () => root,
  path: '/insights',
  component: lazyRouteComponent(
    () => withTexts(['metrics', 'insights'], import('../screens/insights/insights-screen.js')),
    'InsightsScreen',
  ),
});
const insightsOfChecks = createRoute({
  getParentRoute: () => root,
  path: '/insights/checks',
  component: lazyRouteComponent(
    () => withTexts(['insights', 'review'], import('../screens/insights/checks/checks-screen.js')),
    'ChecksScreen',
  ),
});
const admin = createRoute({
  getParentRoute: () => root,
  path: '/admin',
  component: lazyRouteComponent(() => import('../screens/admin/admin-screen.js'), 'AdminScreen'),
});

const issue = createRoute({
  getParentRoute: () => root,
  path: '/newsletter/issues/$issueId',
  component: lazyRouteComponent(() => import('../screens/newsletter/issue-screen.js'), 'IssueScreen'),
});
const subscribers = createRoute({
  getParentRoute: () => root,
  path: '/newsletter/subscribers',
  component: lazyRouteComponent(() => import('../screens/newsletter/subscribers-screen.js'), 'SubscribersScreen'),
});
const outbox = createRoute({
  getParentRoute: () => root,
  path: '/newsletter/outbox',
  component: lazyRouteComponent(() => import('../screens/newsletter/outbox-screen.js'), 'OutboxScreen'),
});
const reactions = createRoute({
  getParentRoute: () => root,
  path: '/readers/reactions',
  component: lazyRouteComponent(() => import('../screens/readers/reactions-screen.js'), 'ReactionsScreen'),
});
const sections = createRoute({
  getParentRoute: () => root,
  path: '/admin/sections',
  component: lazyRouteComponent(() => import('../screens/admin/sections-screen.js'), 'SectionsScreen'),
});
const engines = createRoute({
  getParentRoute: () => root,
  path: '/admin/engines',
  component: lazyRouteComponent(
    () => withTexts(['engines'], import('../screens/admin/engines-screen.js')),
    'EnginesScreen',
  ),
});
const style = createRoute({
  getParentRoute: () => root,
  path: '/admin/style',
  component: lazyRouteComponent(
    () => withTexts(['style'], import('../screens/admin/style/style-screen.js')),
    'StyleScreen',
  ),
});
const house = createRoute({
  getParentRoute: () => root,
  path: '/admin/house',
  component: lazyRouteComponent(() => import('../screens/admin/house-screen.js'), 'HouseScreen'),
});
const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyRouteComponent(() => import('../screens/account/account-screen.js'), 'AccountScreen'),
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation/$token',
  component: lazyRouteComponent(() => import('../screens/invitation/invitation-screen.js'), 'InvitationScreen'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    board,
    review,
    approval,
    article,
    memory,
    terms,
    termCandidates,
    termHistory,
    termGlossary,
    releases,
    newsletter,
    issue,
    subscribers,
    outbox,
    readers,
    reactions,
    insights,
    insightsOfChecks,
    admin,
    sections,
    engines,
    style,
    house,
    account,
    invitation,
  ]),
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
