import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { useRouter } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import type { walkDialogMutation } from '../__generated__/walkDialogMutation.graphql.js';
import type { walkDialogQuery } from '../__generated__/walkDialogQuery.graphql.js';
import { useAction } from '../forms/use-action.js';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';
import { Row, Stack } from '../ui/Page.js';
import { Select } from '../ui/Select.js';
import { Notice, Skeleton } from '../ui/States.js';
import { TextField } from '../ui/TextField.js';
import { Late } from '../ui/Late.js';
import { useLateQuery } from '../relay/use-late-query.js';

interface WalkDialogProps {
  groupId: string;
  onClose: () => void;
}

/** As whom a manager wants to look at their group: an external member, or somebody whom they would invite. */
export default function WalkDialog({ groupId, onClose }: WalkDialogProps) {
  const { t } = useLingui();
  return (
    <Dialog isOpen onClose={onClose} title={t`Voir comme un externe`}>
      <Late fallback={<Skeleton lines={4} />}>
        <Choice groupId={groupId} onClose={onClose} />
      </Late>
    </Dialog>
  );
}

function Choice({ groupId, onClose }: WalkDialogProps) {
  const { t } = useLingui();
  const router = useRouter();
  const { group, partnerOrganisations } = useLateQuery<walkDialogQuery>(
    graphql`
      query walkDialogQuery($groupId: ID!) {
        group(id: $groupId) {
          members(first: 100, kind: EXTERNAL) {
            edges {
              node {
                person {
                  personId
                  name
                  company
                }
              }
            }
          }
        }
        partnerOrganisations(first: 100) {
          edges {
            node {
              id
              name
            }
          }
        }
      }
    `,
    { groupId },
    { fetchPolicy: 'network-only' },
  );
  const members = (group?.members?.edges ?? []).map(({ node }) => node.person);
  const partners = (partnerOrganisations?.edges ?? []).map(({ node }) => node);
  const choices = [
    ...members.flatMap(({ personId, name, company }) =>
      personId ? [{ id: `person ${personId}`, label: name, note: company }] : [],
    ),
    ...partners.map(({ id, name }) => ({ id: `partner ${id}`, label: t`Quelqu’un de ${name}, si on l’invitait` })),
  ];
  const [chosen, setChosen] = useState<string | null>(choices[0]?.id ?? null);
  const [since, setSince] = useState('');
  const begin = useAction<walkDialogMutation>(graphql`
    mutation walkDialogMutation($input: WalkBeginInput!) {
      walkBegin(input: $input) {
        walk {
          id
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const [kind, id] = (chosen ?? '').split(' ');
  const isPartner = kind === 'partner';

  async function go() {
    const done = await begin.run({
      input: {
        groupId,
        personId: isPartner ? null : id,
        partnerId: isPartner ? id : null,
        historyFrom: isPartner && since ? new Date(`${since}T00:00:00`).toISOString() : null,
      },
    });
    const walk = done?.walkBegin.walk?.id;
    if (!walk) return;
    onClose();
    await router.navigate({ to: '/g/$groupId/walk', params: { groupId }, search: { walk } as never });
  }

  return (
    <Stack>
      <p>
        <Trans>
          Vous verrez ce groupe exactement comme cette personne, pendant une demi-heure au plus. Rien ne peut être
          écrit, et la visite est consignée dans le journal d’audit.
        </Trans>
      </p>
      <Select label={t`Comme qui ?`} choices={choices} value={chosen} onChange={setChosen} />
      {isPartner ? (
        <TextField
          type="date"
          label={t`Ce qui est écrit depuis le (facultatif)`}
          description={t`Sans date, cette personne ne lirait que ce qui sera écrit après son arrivée.`}
          value={since}
          onChange={setSince}
        />
      ) : null}
      {begin.errorBesides() ? <Notice tone="bad">{begin.errorBesides()}</Notice> : null}
      <Row>
        <Button variant="primary" isDisabled={!chosen} isPending={begin.isPending} onPress={() => void go()}>
          <Trans>Commencer la visite</Trans>
        </Button>
      </Row>
    </Stack>
  );
}
