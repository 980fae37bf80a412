import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { inviteExternals_group$key } from '../../__generated__/inviteExternals_group.graphql.js';
import type { inviteExternalsMutation } from '../../__generated__/inviteExternalsMutation.graphql.js';
import type { inviteExternalsQuery } from '../../__generated__/inviteExternalsQuery.graphql.js';
import { PersonPicker, useFindColleagues, type PickedPerson } from '../../forms/person-picker.js';
import { useAction } from '../../forms/use-action.js';
import { AudienceStrip } from '../../ui/AudienceStrip.js';
import { Button } from '../../ui/Button.js';
import { RadioGroup } from '../../ui/Choices.js';
import { dayOf, endOfDay } from '../../ui/dates.js';
import { Row, Stack } from '../../ui/Page.js';
import { Select } from '../../ui/Select.js';
import { Sheet } from '../../ui/Sheet.js';
import { Notice } from '../../ui/States.js';
import { TextArea, TextField } from '../../ui/TextField.js';
import { InviteResults, type InviteResult } from '../../forms/invite-results.js';
import { useRoleChoices, type Role } from './role-words.js';
import { useLateQuery } from '../../relay/use-late-query.js';
import styles from './group-members.module.css';

const FIELDS = ['addresses', 'partnerId', 'sponsorPersonId', 'accessUntil', 'reason', 'historyFrom', 'walled'] as const;
const DAY = 24 * 60 * 60 * 1000;
const USUAL_STAY_DAYS = 90;

/** People of a partner organisation, by address: with a sponsor, a reason, an end, and what they may read of the past. */
export function InviteExternals({ group, onDone }: { group: inviteExternals_group$key; onDone: () => void }) {
  const { t } = useLingui();
  const roles = useRoleChoices('EXTERNAL');
  const findColleagues = useFindColleagues();
  const data = useFragment(
    graphql`
      fragment inviteExternals_group on Group {
        id
        walled
        partners {
          id
          name
        }
      }
    `,
    group,
  );
  const answer = useLateQuery<inviteExternalsQuery>(
    graphql`
      query inviteExternalsQuery {
        viewer {
          person {
            id
            name
            initials
            title
            photoUrl
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
    {},
  );
  const partners = (answer.partnerOrganisations?.edges ?? []).map(({ node }) => node);
  const [addresses, setAddresses] = useState('');
  const [partnerId, setPartnerId] = useState<string | null>(partners.length === 1 ? partners[0].id : null);
  const [sponsor, setSponsor] = useState<PickedPerson[]>(answer.viewer ? [answer.viewer.person] : []);
  const [role, setRole] = useState<Role>('CONTRIBUTOR');
  const [until, setUntil] = useState(dayOf(new Date(Date.now() + USUAL_STAY_DAYS * DAY)));
  const [reason, setReason] = useState('');
  const [past, setPast] = useState<'NOTHING' | 'SINCE'>('NOTHING');
  const [since, setSince] = useState('');
  const [walled, setWalled] = useState<'YES' | 'NO' | null>(null);
  const [message, setMessage] = useState('');
  const [results, setResults] = useState<readonly InviteResult[] | null>(null);
  const invite = useAction<inviteExternalsMutation>(graphql`
    mutation inviteExternalsMutation($input: GroupInviteExternalsInput!) {
      groupInviteExternals(input: $input) {
        group {
          id
          walled
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

  const others = data.partners.filter(({ id }) => id !== partnerId);
  const isSecond =
    partnerId !== null && others.length > 0 && !data.walled && !data.partners.some(({ id }) => id === partnerId);
  const lines = addresses
    .split(/[\n,;]+/)
    .map((line) => line.trim())
    .filter(Boolean);
  const isReady =
    lines.length > 0 && partnerId !== null && until !== '' && reason.trim() !== '' && (!isSecond || walled !== null);

  async function send() {
    const response = await invite.run({
      input: {
        groupId: data.id,
        addresses: lines,
        partnerId: partnerId!,
        sponsorPersonId: sponsor[0]?.id ?? null,
        role,
        accessUntil: endOfDay(until).toISOString(),
        reason: reason.trim(),
        historyFrom: past === 'SINCE' && since ? new Date(`${since}T00:00:00`).toISOString() : null,
        message: message.trim() || null,
        walled: isSecond ? walled === 'YES' : null,
      },
    });
    if (response) setResults(response.groupInviteExternals.results ?? []);
  }

  if (results) return <InviteResults results={results} onDone={onDone} />;
  // A refusal about walls has its place only where they are asked about.
  const refusal = invite.errorBesides(...FIELDS.filter((field) => field !== 'walled' || isSecond));
  const partnerName = partners.find(({ id }) => id === partnerId)?.name;
  return (
    <Stack>
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <Select
        label={t`Entreprise partenaire`}
        isRequired
        choices={partners.map(({ id, name }) => ({ id, label: name }))}
        value={partnerId}
        onChange={setPartnerId}
        placeholder={t`Choisir une entreprise`}
        description={
          partners.length === 0
            ? t`Aucune entreprise n’est encore connue : un administrateur peut en ajouter.`
            : undefined
        }
        errorMessage={invite.errorOf('partnerId')}
      />
      <TextArea
        label={t`Adresses`}
        isRequired
        description={t`Une par ligne ; une liste collée convient. Chaque lien ne sert qu’à son adresse, une fois, pendant 14 jours.`}
        placeholder={'karim.haddad@mecaform.example'}
        value={addresses}
        onChange={setAddresses}
        errorMessage={invite.errorOf('addresses')}
      />
      <PersonPicker
        label={t`Parrain`}
        description={t`Un collègue du groupe, qui répond de leur présence.`}
        isSingle
        picked={sponsor}
        onChange={setSponsor}
        find={findColleagues}
        errorMessage={invite.errorOf('sponsorPersonId')}
      />
      <div className={styles.pair}>
        <Select label={t`Rôle`} choices={roles} value={role} onChange={setRole} />
        <TextField
          type="date"
          label={t`Accès jusqu’au`}
          isRequired
          min={dayOf(new Date())}
          value={until}
          onChange={setUntil}
          errorMessage={invite.errorOf('accessUntil')}
        />
      </div>
      <TextField
        label={t`Motif`}
        isRequired
        placeholder={t`Suivi des dérogations du lot 4471`}
        description={t`Gardé avec l’invitation, pour les revues d’accès.`}
        value={reason}
        onChange={setReason}
        errorMessage={invite.errorOf('reason')}
      />
      <RadioGroup
        label={t`Ce qui a déjà été publié`}
        value={past}
        onChange={setPast}
        choices={[
          { id: 'NOTHING', label: t`Ils n’en lisent rien : seulement ce qui viendra après leur arrivée` },
          { id: 'SINCE', label: t`Ils lisent depuis une date` },
        ]}
        errorMessage={invite.errorOf('historyFrom')}
      />
      {past === 'SINCE' ? (
        <TextField type="date" label={t`Depuis le`} max={dayOf(new Date())} value={since} onChange={setSince} />
      ) : null}
      {isSecond ? (
        <RadioGroup
          label={t`Une autre entreprise est déjà présente`}
          look="cards"
          value={walled}
          onChange={setWalled}
          choices={[
            {
              id: 'YES',
              label: t`Les cloisonner`,
              note: t`Chacune ne voit que vos collègues et les siens. Vaut aussitôt, aussi pour l’ancien contenu.`,
            },
            {
              id: 'NO',
              label: t`Les laisser se voir`,
              note: t`Noms, réponses et nombres sont visibles d’une entreprise à l’autre.`,
            },
          ]}
          errorMessage={invite.errorOf('walled')}
        />
      ) : null}
      <TextArea label={t`Un mot d’accueil (facultatif)`} value={message} onChange={setMessage} rows={2} />
      <Sheet as="div">
        <AudienceStrip tone="external" isHatched isLive>
          {partnerName ? (
            <Trans>
              Des personnes de l’entreprise <strong>{partnerName}</strong> liront ce qui est publié ici, sauf ce qui est
              réservé aux internes.
            </Trans>
          ) : (
            <Trans>Des externes liront ce qui est publié ici, sauf ce qui est réservé aux internes.</Trans>
          )}
        </AudienceStrip>
      </Sheet>
      <Row justify="end">
        <Button variant="primary" onPress={send} isPending={invite.isPending} isDisabled={!isReady}>
          <Trans>Envoyer les invitations</Trans>
        </Button>
      </Row>
    </Stack>
  );
}
