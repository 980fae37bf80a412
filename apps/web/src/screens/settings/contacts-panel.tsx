import { graphql, usePaginationFragment, useFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { Users } from 'lucide-react';
import { Link } from '@tanstack/react-router';
import type { contactsPanel_viewer$key } from '../../__generated__/contactsPanel_viewer.graphql.js';
import type { contactsPanelList_viewer$key } from '../../__generated__/contactsPanelList_viewer.graphql.js';
import type { contactsPanelListQuery } from '../../__generated__/contactsPanelListQuery.graphql.js';
import { LoadMore } from '../../forms/load-more.js';
import { LinkButton } from '../../ui/Button.js';
import { LongDate, RelativeTime } from '../../ui/RelativeTime.js';
import { PersonLine } from '../../ui/PersonLine.js';
import { Sheet, SheetHeader, SheetItem, SheetList } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import { ContactActions } from '../person/contact-actions.js';

/** Who asks to be my contact, and who is. */
export function ContactsPanel({ viewer }: { viewer: contactsPanel_viewer$key }) {
  const { t } = useLingui();
  const data = useFragment(
    graphql`
      fragment contactsPanel_viewer on Viewer {
        viewerCanBrowseDirectory
        contactRequests(first: 50) {
          edges {
            since
            node {
              id
              name
              initials
              title
              company
              isExternal
              photoUrl
              contactState
              ...contactActions_person
            }
          }
        }
        ...contactsPanelList_viewer
      }
    `,
    viewer,
  );
  // Answered ones stay in the store until the page is asked for again.
  const requests = data.contactRequests.edges.filter(({ node }) => node.contactState === 'REQUESTED_OF_ME');
  return (
    <>
      {requests.length > 0 ? (
        <Sheet>
          <SheetHeader title={t`Demandes reçues`} count={requests.length} />
          <SheetList>
            {requests.map(({ since, node }) => (
              <SheetItem key={node.id} actions={<ContactActions person={node} size="s" />}>
                <PersonLine
                  {...node}
                  nameLink={
                    <Link to="/people/$personId" params={{ personId: node.id }}>
                      {node.name}
                    </Link>
                  }
                  note={<RelativeTime at={since} />}
                />
              </SheetItem>
            ))}
          </SheetList>
        </Sheet>
      ) : null}
      <ContactsList viewer={data} canBrowse={data.viewerCanBrowseDirectory} />
    </>
  );
}

function ContactsList({ viewer, canBrowse }: { viewer: contactsPanelList_viewer$key; canBrowse: boolean }) {
  const { t } = useLingui();
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<
    contactsPanelListQuery,
    contactsPanelList_viewer$key
  >(
    graphql`
      fragment contactsPanelList_viewer on Viewer
      @refetchable(queryName: "contactsPanelListQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 30 }, cursor: { type: "String" }) {
        contacts(first: $count, after: $cursor) @connection(key: "contactsPanelList_contacts") {
          edges {
            since
            node {
              id
              name
              initials
              title
              company
              isExternal
              photoUrl
              ...contactActions_person
            }
          }
        }
      }
    `,
    viewer,
  );
  const edges = data.contacts.edges;
  return (
    <>
      <Sheet>
        <SheetHeader title={t`Mes contacts`} note={t`Vous voyez leur activité réunie, dans ce que vous pouvez lire.`} />
        {edges.length > 0 ? (
          <SheetList>
            {edges.map(({ since, node }) => (
              <SheetItem key={node.id} actions={<ContactActions person={node} size="s" />}>
                <PersonLine
                  {...node}
                  nameLink={
                    <Link to="/people/$personId" params={{ personId: node.id }}>
                      {node.name}
                    </Link>
                  }
                  note={
                    <>
                      {node.title ? <>{node.title} · </> : null}
                      <Trans>depuis le</Trans> <LongDate at={since} />
                    </>
                  }
                />
              </SheetItem>
            ))}
          </SheetList>
        ) : (
          <EmptyState
            icon={<Users aria-hidden="true" />}
            title={t`Pas encore de contact`}
            action={
              canBrowse ? (
                <LinkButton to="/people">
                  <Trans>Ouvrir l’annuaire</Trans>
                </LinkButton>
              ) : null
            }
          >
            <Trans>Demandez en contact les personnes dont vous voulez suivre l’activité, depuis leur profil.</Trans>
          </EmptyState>
        )}
      </Sheet>
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(30)} />
    </>
  );
}
