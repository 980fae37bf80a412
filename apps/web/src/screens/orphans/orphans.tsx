import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { UserSearch } from 'lucide-react';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { orphansMutation } from '../../__generated__/orphansMutation.graphql.js';
import type { orphansQuery } from '../../__generated__/orphansQuery.graphql.js';
import { Missing } from '../../forms/missing.js';
import { useQuickAction } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { Page, PageHeader, Quiet } from '../../ui/Page.js';
import { LongDate } from '../../ui/RelativeTime.js';
import { Sheet, SheetItem, SheetList } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import { showToast } from '../../ui/toasts.js';
import { AdminTabs } from '../admin-accounts/admin-tabs.js';

export const screen = defineScreen<orphansQuery>({
  query: graphql`
    query orphansQuery {
      viewer {
        ...adminTabs_viewer
        viewerSeesOrphanedGroups
      }
      orphanedGroups {
        groupId
        name
        since
        closesAt
      }
      ...adminTabs_query
    }
  `,
  Component: Orphans,
});

/** Groups whose managers are all gone: a community lead asks their members to elect one, and can name no one. */
function Orphans({ queryRef }: ScreenProps<orphansQuery>) {
  const { t } = useLingui();
  const data = usePreloadedQuery<orphansQuery>(screen.query!, queryRef);
  const call = useQuickAction<orphansMutation>(graphql`
    mutation orphansMutation($input: ElectionCallInput!) {
      electionCall(input: $input) {
        calledGroupId
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  if (!data.viewer?.viewerSeesOrphanedGroups) return <Missing what="page" />;
  const rows = data.orphanedGroups ?? [];
  async function ask(groupId: string) {
    const done = await call(
      { input: { groupId } },
      {
        updater: (store) => {
          const week = new Date(Date.now() + 7 * 86_400_000).toISOString();
          for (const row of store.getRoot().getLinkedRecords('orphanedGroups') ?? [])
            if (row?.getValue('groupId') === groupId) row.setValue(week, 'closesAt');
        },
      },
    );
    if (done) showToast({ message: t`Les salariés du groupe sont prévenus. Ils ont une semaine.` });
  }
  return (
    <Page>
      <PageHeader
        title={t`Groupes sans responsable`}
        sub={t`Vous pouvez inviter leurs membres à élire quelqu’un ; vous ne pouvez nommer personne. Les groupes secrets ne sont pas ici : leurs membres sont invités sans intermédiaire.`}
      />
      <AdminTabs query={data} viewer={data.viewer} />
      <Sheet>
        {rows.length > 0 ? (
          <SheetList label={t`Groupes sans responsable`}>
            {rows.map(({ groupId, name, since, closesAt }) => (
              <SheetItem
                key={groupId}
                actions={
                  closesAt ? null : (
                    <Button size="s" variant="primary" onPress={() => void ask(groupId)}>
                      <Trans>Inviter à élire</Trans>
                    </Button>
                  )
                }
              >
                <strong>{name}</strong>
                <Quiet as="p">
                  <Trans>
                    Depuis le <LongDate at={since} />
                  </Trans>
                  {closesAt ? (
                    <>
                      {' · '}
                      <Trans>
                        élection jusqu’au <LongDate at={closesAt} />
                      </Trans>
                    </>
                  ) : null}
                </Quiet>
              </SheetItem>
            ))}
          </SheetList>
        ) : (
          <EmptyState icon={<UserSearch aria-hidden="true" />} title={t`Chaque groupe a un responsable`}>
            <Trans>Quand le dernier s’en va ou n’a plus de compte, le groupe apparaît ici.</Trans>
          </EmptyState>
        )}
      </Sheet>
    </Page>
  );
}
