import { useState } from 'react';
import { fetchQuery } from 'relay-runtime';
import { graphql, useFragment, useRelayEnvironment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { inviteColleagues_group$key } from '../../__generated__/inviteColleagues_group.graphql.js';
import type { inviteColleaguesMutation } from '../../__generated__/inviteColleaguesMutation.graphql.js';
import type { inviteColleaguesQuery } from '../../__generated__/inviteColleaguesQuery.graphql.js';
import { PersonPicker, type PickedPerson } from '../../forms/person-picker.js';
import { useAction } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { Row, Stack } from '../../ui/Page.js';
import { Select } from '../../ui/Select.js';
import { Notice } from '../../ui/States.js';
import { TextArea } from '../../ui/TextField.js';
import { InviteResults, type InviteResult } from '../../forms/invite-results.js';
import { useRoleChoices, type Role } from './role-words.js';

/** People of the company, found by name. */
export function InviteColleagues({ group, onDone }: { group: inviteColleagues_group$key; onDone: () => void }) {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const roles = useRoleChoices('EMPLOYEE');
  const data = useFragment(
    graphql`
      fragment inviteColleagues_group on Group {
        id
        viewerCanManage
      }
    `,
    group,
  );
  const [people, setPeople] = useState<PickedPerson[]>([]);
  const [role, setRole] = useState<Role>('CONTRIBUTOR');
  const [message, setMessage] = useState('');
  const [results, setResults] = useState<readonly InviteResult[] | null>(null);
  const invite = useAction<inviteColleaguesMutation>(graphql`
    mutation inviteColleaguesMutation($input: GroupInviteEmployeesInput!) {
      groupInviteEmployees(input: $input) {
        group {
          id
          ...invitationsList_group
        }
        results {
          line
          address
          outcome
          message
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  async function find(text: string) {
    const answer = await fetchQuery<inviteColleaguesQuery>(
      environment,
      graphql`
        query inviteColleaguesQuery($id: ID!, $text: String!) {
          group(id: $id) {
            inviteSuggestions(text: $text) {
              id
              name
              initials
              title
              photoUrl
            }
          }
        }
      `,
      { id: data.id, text },
    ).toPromise();
    return answer?.group?.inviteSuggestions ?? [];
  }

  async function send() {
    const response = await invite.run({
      input: {
        groupId: data.id,
        personIds: people.map(({ id }) => id),
        role: data.viewerCanManage ? role : null,
        message: message.trim() || null,
      },
    });
    if (response) setResults(response.groupInviteEmployees.results ?? []);
  }

  if (results) return <InviteResults results={results} onDone={onDone} />;
  const refusal = invite.errorBesides();
  return (
    <Stack>
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <PersonPicker label={t`Personnes`} picked={people} onChange={setPeople} find={find} />
      {data.viewerCanManage ? <Select label={t`Rôle`} choices={roles} value={role} onChange={setRole} /> : null}
      <TextArea label={t`Un mot d’accueil (facultatif)`} value={message} onChange={setMessage} rows={2} />
      <Row justify="end">
        <Button variant="primary" onPress={send} isPending={invite.isPending} isDisabled={people.length === 0}>
          <Trans>Inviter</Trans>
        </Button>
      </Row>
    </Stack>
  );
}
