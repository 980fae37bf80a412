import { fetchQuery, graphql } from 'relay-runtime';
import type { Environment } from 'relay-runtime';
import { redirect } from '@tanstack/react-router';
import type { ParsedLocation } from '@tanstack/react-router';
import { loadQuery } from 'react-relay/hooks';
import type { PreloadedQuery } from 'react-relay/hooks';
import type { shellQuery } from '../__generated__/shellQuery.graphql.js';
import { showLanguage } from '../i18n/i18n.js';
import { forgetVisited } from '../screen.js';
import { currentEnvironment } from '../session/session.js';
import { showTheme } from '../theme/theme.js';
import { applyBrand } from '../ui/brand.js';
import { showTimeZone } from '../ui/dates.js';
import { rememberViewerKind } from './viewer-kind.js';

/** Who is here, what they may do, and their groups: what stands around every page. */
export const SHELL_QUERY = graphql`
  query shellQuery {
    network {
      companyName
      logoUrl
      brandColor
      isSetUp
      isDemo
    }
    viewer {
      id
      kind
      language
      theme
      timeZone
      viewerCanCreateGroup
      viewerCanAdminister
      viewerCanReadAuditLog
      viewerCanAppoint
      viewerSeesOrphanedGroups
      openBreakGlass {
        id
        opensUntil
      }
      viewerCanBrowseDirectory
      viewerCanModerate
      viewerCanAdvise
      moderationCount
      unreadConversations
      person {
        id
        name
        givenName
        initials
        company
        isExternal
        photoUrl
      }
      ...groupLinks_viewer
      ...partnerFrame_viewer
    }
  }
`;

export interface LoadedShell {
  environment: Environment;
  queryRef: PreloadedQuery<shellQuery>;
}

/** Fetches the frame's data and puts on the person's language, theme and company colour before anything is drawn. */
export async function loadShell({ location }: { location: ParsedLocation }): Promise<LoadedShell> {
  const environment = currentEnvironment();
  const answer = await fetchQuery<shellQuery>(environment, SHELL_QUERY, {}).toPromise();
  const queryRef = loadQuery<shellQuery>(environment, SHELL_QUERY, {}, { fetchPolicy: 'store-or-network' });
  if (!answer) return { environment, queryRef };
  if (!answer.network.isSetUp) throw redirect({ to: '/setup' });
  applyBrand(answer.network.brandColor);
  if (rememberViewerKind(answer.viewer?.kind ?? null).wasMistaken && location.pathname === '/') {
    forgetVisited();
    throw redirect({ href: location.href, replace: true });
  }
  if (!answer.viewer) throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { next: location.href } });
  showTheme(answer.viewer.theme);
  showTimeZone(answer.viewer.timeZone);
  await showLanguage(answer.viewer.language);
  return { environment, queryRef };
}
