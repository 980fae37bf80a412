import { graphql, useFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { UserCheck, UserPlus } from 'lucide-react';
import type { contactActions_person$key } from '../../__generated__/contactActions_person.graphql.js';
import type { contactActionsRequestMutation } from '../../__generated__/contactActionsRequestMutation.graphql.js';
import type { contactActionsAcceptMutation } from '../../__generated__/contactActionsAcceptMutation.graphql.js';
import type { contactActionsDeclineMutation } from '../../__generated__/contactActionsDeclineMutation.graphql.js';
import type { contactActionsRemoveMutation } from '../../__generated__/contactActionsRemoveMutation.graphql.js';
import { useQuickAction } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { Menu } from '../../ui/Menu.js';
import { Row } from '../../ui/Page.js';
import { showToast } from '../../ui/toasts.js';

/** Ask somebody to be my contact, answer who asked me, end a contact. */
export function ContactActions({ person, size = 'm' }: { person: contactActions_person$key; size?: 'm' | 's' }) {
  const { t } = useLingui();
  const data = useFragment(
    graphql`
      fragment contactActions_person on Person {
        id
        givenName
        contactState
        contactSince
        viewerIsPerson
        viewerCanRequestContact
      }
    `,
    person,
  );
  const request = useQuickAction<contactActionsRequestMutation>(graphql`
    mutation contactActionsRequestMutation($input: ContactInput!) {
      contactRequest(input: $input) {
        person {
          ...contactActions_person
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const accept = useQuickAction<contactActionsAcceptMutation>(graphql`
    mutation contactActionsAcceptMutation($input: ContactInput!) {
      contactAccept(input: $input) {
        person {
          ...contactActions_person
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const decline = useQuickAction<contactActionsDeclineMutation>(graphql`
    mutation contactActionsDeclineMutation($input: ContactInput!) {
      contactDecline(input: $input) {
        person {
          ...contactActions_person
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const remove = useQuickAction<contactActionsRemoveMutation>(graphql`
    mutation contactActionsRemoveMutation($input: ContactInput!) {
      contactRemove(input: $input) {
        person {
          ...contactActions_person
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  if (data.viewerIsPerson) return null;
  const input = { personId: data.id };
  const name = data.givenName;
  const after = async (done: Promise<object | null>, message: string) => {
    if (await done) showToast({ message });
  };
  switch (data.contactState) {
    case 'REQUESTED_OF_ME':
      return (
        <Row>
          <Button
            size={size}
            variant="primary"
            onPress={() => after(accept({ input }), t`${name} fait partie de vos contacts.`)}
          >
            <Trans>Accepter le contact</Trans>
          </Button>
          <Button size={size} onPress={() => after(decline({ input }), t`Demande déclinée.`)}>
            <Trans>Décliner</Trans>
          </Button>
        </Row>
      );
    case 'REQUESTED_BY_ME':
      return (
        <Button size={size} onPress={() => after(remove({ input }), t`Demande retirée.`)}>
          <Trans>Retirer ma demande de contact</Trans>
        </Button>
      );
    case 'ACCEPTED':
      return (
        <Menu
          label={t`Contact`}
          trigger={
            <Button size={size} icon={<UserCheck aria-hidden="true" />}>
              <Trans>Contact</Trans>
            </Button>
          }
          entries={[
            {
              id: 'remove',
              label: t`Retirer de mes contacts`,
              onAction: () => void after(remove({ input }), t`${name} ne fait plus partie de vos contacts.`),
            },
          ]}
        />
      );
    default:
      if (!data.viewerCanRequestContact) return null;
      return (
        <Button
          size={size}
          icon={<UserPlus aria-hidden="true" />}
          onPress={() => after(request({ input }), t`Demande de contact envoyée à ${name}.`)}
        >
          <Trans>Demander en contact</Trans>
        </Button>
      );
  }
}
