import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { homeQuery } from '../../__generated__/homeQuery.graphql.js';
import { HomeComposer } from '../../composer/home-composer.js';
import { Page, PageHeader, TwoColumns } from '../../ui/Page.js';
import { HomeFeed } from './home-feed.js';
import { HomeRail } from './home-rail.js';
import { TodoList } from './todo-list.js';
import { chosenOrder } from './feed-order.js';
import { Late } from '../../ui/Late.js';

export const screen = defineScreen<homeQuery>({
  query: graphql`
    query homeQuery($order: FeedOrder!) {
      viewer {
        newSincePreviousVisit
        person {
          givenName
        }
        todo {
          count
        }
        ...todoList_viewer
        ...homeComposer_viewer
        ...homeRail_viewer
        ...homeFeed_viewer @arguments(order: $order)
      }
    }
  `,
  variables: () => ({ order: chosenOrder() }),
  Component: Home,
});

function Home({ queryRef, search }: ScreenProps<homeQuery>) {
  const { t } = useLingui();
  const { viewer } = usePreloadedQuery<homeQuery>(screen.query!, queryRef);
  if (!viewer) return null;
  const { person, todo, newSincePreviousVisit: fresh } = viewer;
  return (
    <Page width="columns">
      <TwoColumns rail={<HomeRail viewer={viewer} />}>
        <PageHeader
          title={t`Bonjour ${person.givenName}`}
          tabTitle={t`Accueil`}
          sub={
            <>
              <Plural
                value={todo.length}
                _0="Rien n’attend d’action de votre part."
                one="# élément attend une action de votre part."
                other="# éléments attendent une action de votre part."
              />{' '}
              {fresh > 99 ? (
                <Trans>Plus de 99 publications depuis votre dernière visite.</Trans>
              ) : fresh > 0 ? (
                <Plural
                  value={fresh}
                  one="# publication depuis votre dernière visite."
                  other="# publications depuis votre dernière visite."
                />
              ) : null}
            </>
          }
        />
        <TodoList viewer={viewer} />
        <HomeComposer viewer={viewer} startsOpen={search.write === '1'} />
        <Late>
          <HomeFeed viewer={viewer} />
        </Late>
      </TwoColumns>
    </Page>
  );
}
