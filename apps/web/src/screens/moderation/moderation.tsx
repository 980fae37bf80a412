import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { ShieldCheck } from 'lucide-react';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { moderationQuery } from '../../__generated__/moderationQuery.graphql.js';
import { Missing } from '../../forms/missing.js';
import { Measure, Page, PageHeader, Stack } from '../../ui/Page.js';
import { Sheet } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import { GroupTile } from '../../ui/Visibility.js';
import { GroupTabs } from '../group/group-tabs.js';
import { AppealList } from './appeal-list.js';
import { ReportList } from './report-list.js';

export const screen = defineScreen<moderationQuery>({
  query: graphql`
    query moderationQuery($groupId: ID, $askedGroup: ID!, $hasGroup: Boolean!) {
      viewer {
        viewerCanModerate
        moderationCount
        ...reportList_viewer @arguments(groupId: $groupId)
        ...appealList_viewer @arguments(groupId: $groupId)
      }
      group(id: $askedGroup) @include(if: $hasGroup) {
        id
        name
        purpose
        visibility
        imageUrl
        moderationCount
        ...groupTabs_group
      }
    }
  `,
  variables: ({ params }) => ({
    groupId: params.groupId ?? null,
    askedGroup: params.groupId ?? '',
    hasGroup: Boolean(params.groupId),
  }),
  Component: Moderation,
});

/** What waits for those who moderate: in one group, or in all of theirs. */
function Moderation({ queryRef, params }: ScreenProps<moderationQuery>) {
  const { t } = useLingui();
  const { viewer, group } = usePreloadedQuery<moderationQuery>(screen.query!, queryRef);
  const isOfGroup = Boolean(params.groupId);
  if (isOfGroup && (!group || typeof group.moderationCount !== 'number')) return <Missing what="group" />;
  if (!viewer?.viewerCanModerate) return <Missing what="page" />;
  const count = group ? group.moderationCount : viewer.moderationCount;
  return (
    <Page width={group ? 'columns' : 'feed'}>
      {group ? (
        <>
          <PageHeader
            title={group.name}
            tabTitle={t`Modération · ${group.name}`}
            sub={group.purpose}
            start={<GroupTile visibility={group.visibility} imageUrl={group.imageUrl} />}
          />
          <GroupTabs group={group} isExternal={false} />
        </>
      ) : (
        <PageHeader
          title={t`Modération`}
          sub={t`Ce qui attend votre réponse dans les groupes que vous modérez ; sauf ce qui vous concerne, que d’autres lisent.`}
        />
      )}
      <Measure size="feed">
        <Stack>
          {count === 0 ? (
            <Sheet>
              <EmptyState icon={<ShieldCheck aria-hidden="true" />} title={t`Rien n’attend votre réponse`}>
                <Trans>
                  Les messages que des membres signalent, et les recours d’auteurs, se rangent ici, les plus anciens
                  d’abord.
                </Trans>
              </EmptyState>
            </Sheet>
          ) : null}
          <AppealList viewer={viewer} groupId={params.groupId ?? null} />
          <ReportList viewer={viewer} groupId={params.groupId ?? null} />
        </Stack>
      </Measure>
    </Page>
  );
}
