import { Trans, useLingui } from '@lingui/react/macro';
import { LinkButton } from '../ui/Button.js';
import { Page, useTabTitle } from '../ui/Page.js';
import { EmptyState } from '../ui/States.js';

/** For what does not exist and for what I may not see: the two are one answer. */
export function Missing({ what, wasThere }: { what: 'group' | 'person' | 'page' | 'album'; wasThere?: boolean }) {
  const { t } = useLingui();
  const titles = {
    group: t`Ce groupe n’existe pas ou vous n’y avez pas accès`,
    person: t`Cette personne n’existe pas ou vous n’y avez pas accès`,
    page: t`Cette page n’existe pas ou vous n’y avez pas accès`,
    album: t`Cet album n’existe pas ou vous n’y avez pas accès`,
  };
  const gone = {
    group: t`Vous n’avez plus accès à ce groupe, ou il n’existe plus`,
    person: titles.person,
    page: t`Vous n’avez plus accès à cette publication, ou elle n’existe plus`,
    album: t`Vous n’avez plus accès à cet album, ou il n’existe plus`,
  };
  const title = wasThere ? gone[what] : titles[what];
  useTabTitle(title);
  return (
    <Page width="feed">
      <EmptyState
        isPage
        title={title}
        action={
          <LinkButton to="/">
            <Trans>Revenir à l’accueil</Trans>
          </LinkButton>
        }
      />
    </Page>
  );
}
