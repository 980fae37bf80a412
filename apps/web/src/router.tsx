import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import type { ParsedLocation } from '@tanstack/react-router';
import { loadScreen } from './screen.js';
import type { AnyScreen } from './screen.js';
import { homeScreen } from './shell/home-screen.js';
import { LoadedScreenOutlet } from './shell/screen-outlet.js';
import { PagePending } from './shell/page-pending.js';
import { PageError } from './shell/page-error.js';
import { MissingPage } from './shell/missing-page.js';
import { RootFrame } from './shell/root-frame.js';
import { SignedInFrame } from './shell/signed-in-frame.js';
import { loadShell } from './shell/shell.js';

// One thing, though long: the table of all addresses, a few lines for each, and the tree that they make.

type ScreenModule = { screen: AnyScreen };
type SearchText = Record<string, string | undefined>;

/** Search parameters are short texts; anything else in an address is dropped. */
function searchText(search: Record<string, unknown>): SearchText {
  return Object.fromEntries(
    Object.entries(search).flatMap(([key, value]) =>
      ['string', 'number', 'boolean'].includes(typeof value) ? [[key, String(value)]] : [],
    ),
  );
}

interface LoaderContext {
  params: Record<string, string>;
  location: ParsedLocation;
}

/** A page whose code and data are loaded when somebody goes there. */
function page(importScreen: () => Promise<ScreenModule>) {
  return {
    validateSearch: searchText,
    loader: async ({ params, location }: LoaderContext) => {
      const { screen } = await importScreen();
      const key = `${location.state.__TSR_key ?? 'first'} ${location.pathname} ${location.searchStr}`;
      return loadScreen(screen, { params, search: location.search as SearchText }, key);
    },
    component: LoadedScreenOutlet,
    pendingComponent: PagePending,
    errorComponent: PageError,
  };
}

const root = createRootRoute({ component: RootFrame, errorComponent: PageError, notFoundComponent: MissingPage });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  ...page(() => import('./screens/sign-in/sign-in.js')),
});
const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  ...page(() => import('./screens/first-run/first-run.js')),
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  ...page(() => import('./screens/invitation/invitation.js')),
});
const reset = createRoute({
  getParentRoute: () => root,
  path: '/reset',
  ...page(() => import('./screens/reset-password/reset-password.js')),
});

const proved = createRoute({
  getParentRoute: () => root,
  path: '/proved',
  ...page(() => import('./screens/proved/proved.js')),
});
const unsubscribe = createRoute({
  getParentRoute: () => root,
  path: '/unsubscribe/$token',
  ...page(() => import('./screens/unsubscribe/unsubscribe.js')),
});
const answer = createRoute({
  getParentRoute: () => root,
  path: '/answer/$token',
  ...page(() => import('./screens/answer/answer.js')),
});

/** Everything behind the sign-in: the frame with bar and navigation, and the live connection. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  loader: loadShell,
  component: SignedInFrame,
  pendingComponent: PagePending,
  errorComponent: PageError,
});

const home = createRoute({ getParentRoute: () => signedIn, path: '/', ...page(homeScreen) });
const groups = createRoute({
  getParentRoute: () => signedIn,
  path: '/groups',
  ...page(() => import('./screens/groups/groups.js')),
});
const groupCreate = createRoute({
  getParentRoute: () => signedIn,
  path: '/groups/new',
  ...page(() => import('./screens/group-create/group-create.js')),
});
const group = createRoute({
  getParentRoute: () => signedIn,
  path: '/g/$groupId',
  ...page(() => import('./screens/group/group.js')),
});
const groupMembers = createRoute({
  getParentRoute: () => signedIn,
  path: '/g/$groupId/members',
  ...page(() => import('./screens/group-members/group-members.js')),
});
const groupDocuments = createRoute({
  getParentRoute: () => signedIn,
  path: '/g/$groupId/documents',
  ...page(() => import('./screens/group-documents/group-documents.js')),
});
const album = createRoute({
  getParentRoute: () => signedIn,
  path: '/albums/$albumId',
  ...page(() => import('./screens/album/album.js')),
});
const documents = createRoute({
  getParentRoute: () => signedIn,
  path: '/documents',
  ...page(() => import('./screens/documents/documents.js')),
});
const groupSettings = createRoute({
  getParentRoute: () => signedIn,
  path: '/g/$groupId/settings',
  ...page(() => import('./screens/group-settings/group-settings.js')),
});
const groupModeration = createRoute({
  getParentRoute: () => signedIn,
  path: '/g/$groupId/moderation',
  ...page(() => import('./screens/moderation/moderation.js')),
});
const moderation = createRoute({
  getParentRoute: () => signedIn,
  path: '/moderation',
  ...page(() => import('./screens/moderation/moderation.js')),
});
const advice = createRoute({
  getParentRoute: () => signedIn,
  path: '/advice',
  ...page(() => import('./screens/advice/advice.js')),
});
const walk = createRoute({
  getParentRoute: () => signedIn,
  path: '/g/$groupId/walk',
  ...page(() => import('./screens/walk/walk.js')),
});
const post = createRoute({
  getParentRoute: () => signedIn,
  path: '/p/$postId',
  ...page(() => import('./screens/post/post.js')),
});
const people = createRoute({
  getParentRoute: () => signedIn,
  path: '/people',
  ...page(() => import('./screens/people/people.js')),
});
const person = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/$personId',
  ...page(() => import('./screens/person/person.js')),
});
const messages = createRoute({
  getParentRoute: () => signedIn,
  path: '/messages',
  // Another list, or somebody to write to, is asked of the server.
  loaderDeps: ({ search }) => search,
  ...page(() => import('./screens/messages/messages.js')),
});
const conversation = createRoute({
  getParentRoute: () => signedIn,
  path: '/messages/$conversationId',
  loaderDeps: ({ search }) => search,
  ...page(() => import('./screens/messages/messages.js')),
});
const settings = createRoute({
  getParentRoute: () => signedIn,
  path: '/settings',
  ...page(() => import('./screens/settings/settings.js')),
});
const notifications = createRoute({
  getParentRoute: () => signedIn,
  path: '/notifications',
  // Another box is asked of the server.
  loaderDeps: ({ search }) => search,
  ...page(() => import('./screens/notifications/notifications.js')),
});
const todo = createRoute({
  getParentRoute: () => signedIn,
  path: '/todo',
  // Another box is asked of the server.
  loaderDeps: ({ search }) => search,
  ...page(() => import('./screens/todo/todo.js')),
});
const bookmarks = createRoute({
  getParentRoute: () => signedIn,
  path: '/bookmarks',
  ...page(() => import('./screens/bookmarks/bookmarks.js')),
});
const search = createRoute({
  getParentRoute: () => signedIn,
  path: '/search',
  // Other words and filters are asked of the server; what was found before stays in sight meanwhile.
  loaderDeps: ({ search }) => search,
  pendingMs: 2_000,
  ...page(() => import('./screens/search/search.js')),
});
const adminAccounts = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/accounts',
  ...page(() => import('./screens/admin-accounts/admin-accounts.js')),
});
const peopleImport = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/accounts/import',
  ...page(() => import('./screens/people-import/people-import.js')),
});
const adminProvisioning = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/provisioning',
  ...page(() => import('./screens/admin-provisioning/admin-provisioning.js')),
});
const adminPartners = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/partners',
  ...page(() => import('./screens/admin-partners/admin-partners.js')),
});
const adminRoles = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/roles',
  ...page(() => import('./screens/admin-roles/admin-roles.js')),
});
const adminStorage = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/storage',
  ...page(() => import('./screens/admin-storage/admin-storage.js')),
});
const breakGlass = createRoute({
  getParentRoute: () => signedIn,
  path: '/break-glass',
  ...page(() => import('./screens/break-glass/break-glass.js')),
});
const opened = createRoute({
  getParentRoute: () => signedIn,
  path: '/break-glass/$breakGlassId',
  ...page(() => import('./screens/break-glass/opened.js')),
});
const orphans = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/orphans',
  ...page(() => import('./screens/orphans/orphans.js')),
});
const adminNetwork = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/network',
  ...page(() => import('./screens/admin-network/admin-network.js')),
});
const adminSecurity = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/security',
  ...page(() => import('./screens/admin-security/admin-security.js')),
});
const adminOutbox = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/outbox',
  ...page(() => import('./screens/admin-outbox/admin-outbox.js')),
});
const dataPlace = createRoute({
  getParentRoute: () => signedIn,
  path: '/data',
  ...page(() => import('./screens/company-data/company-data.js')),
});
const externals = createRoute({
  getParentRoute: () => signedIn,
  path: '/externals',
  ...page(() => import('./screens/externals/externals.js')),
});
const audit = createRoute({
  getParentRoute: () => signedIn,
  path: '/audit',
  ...page(() => import('./screens/audit/audit.js')),
});

const routeTree = root.addChildren([
  signIn,
  setup,
  invitation,
  reset,
  proved,
  unsubscribe,
  answer,
  signedIn.addChildren([
    home,
    groups,
    groupCreate,
    group,
    groupMembers,
    groupSettings,
    groupModeration,
    walk,
    post,
    people,
    person,
    messages,
    conversation,
    settings,
    todo,
    bookmarks,
    search,
    documents,
    groupDocuments,
    album,
    notifications,
    moderation,
    advice,
    adminAccounts,
    peopleImport,
    adminProvisioning,
    adminPartners,
    adminRoles,
    adminStorage,
    orphans,
    breakGlass,
    opened,
    adminNetwork,
    adminSecurity,
    adminOutbox,
    dataPlace,
    externals,
    audit,
  ]),
]);

export const router = createRouter({
  routeTree,
  scrollRestoration: true,
  // Data live in the Relay store: the router holds a page only while it is shown.
  defaultStaleTime: Infinity,
  defaultGcTime: 0,
  defaultPendingMs: 150,
  defaultPendingMinMs: 0,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
