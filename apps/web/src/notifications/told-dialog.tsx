import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { NotificationChooseInput, toldDialogMutation } from '../__generated__/toldDialogMutation.graphql.js';
import { Form } from '../forms/form.js';
import { useAction } from '../forms/use-action.js';
import { Button } from '../ui/Button.js';
import { RadioGroup } from '../ui/Choices.js';
import { Dialog } from '../ui/Dialog.js';
import { Quiet, Row, TextLink } from '../ui/Page.js';
import { showToast } from '../ui/toasts.js';
import type { AskedGroup } from './signals.js';

type Way = 'DEFAULT' | 'ALL' | 'DIGEST' | 'MINE';
type Wish = Omit<NotificationChooseInput, 'groupId'>;

const ALL_OF_IT = ['POSTED', 'FOLLOWED', 'COMMENTED'] as const;
/** What each way chooses for posts and answers; one's own name is told as everywhere. */
const WISHES: Readonly<Record<Way, readonly Wish[]>> = {
  DEFAULT: ALL_OF_IT.flatMap((event) => [
    { event, channel: 'APP' as const, choice: null },
    { event, channel: 'MAIL' as const, choice: null },
  ]),
  ALL: ALL_OF_IT.flatMap((event) => [
    { event, channel: 'APP' as const, choice: 'NOW' as const },
    { event, channel: 'MAIL' as const, choice: 'NOW' as const },
  ]),
  DIGEST: ALL_OF_IT.flatMap((event) => [
    { event, channel: 'APP' as const, choice: 'NEVER' as const },
    { event, channel: 'MAIL' as const, choice: 'DIGEST' as const },
  ]),
  MINE: ALL_OF_IT.flatMap((event) => [
    { event, channel: 'APP' as const, choice: 'NEVER' as const },
    { event, channel: 'MAIL' as const, choice: 'NEVER' as const },
  ]),
};

/** Asked when somebody joins, and whenever they like; who skips it is told as groups of this kind do. */
export default function ToldDialog({ group, onClose }: { group: AskedGroup; onClose: () => void }) {
  const { t } = useLingui();
  const [way, setWay] = useState<Way>('DEFAULT');
  const choose = useAction<toldDialogMutation>(graphql`
    mutation toldDialogMutation($input: NotificationChooseInput!) {
      notificationChoose(input: $input) {
        group {
          id
          viewerNotifications {
            event
            channel
            choice
            isChosen
          }
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  async function keep() {
    for (const wish of WISHES[way]) {
      if (!(await choose.run({ input: { ...wish, groupId: group.id } }))) return;
    }
    onClose();
    showToast({ message: t`C’est noté. Vous pouvez changer d’avis dans le menu du groupe.` });
  }

  return (
    <Dialog isOpen onClose={onClose} title={t`Comment voulez-vous être prévenu ?`}>
      <Form onSubmit={() => void keep()}>
        <RadioGroup<Way>
          label={t`De ce qui se passe dans ${group.name}`}
          value={way}
          onChange={setWay}
          choices={[
            {
              id: 'DEFAULT',
              label: t`Comme partout`,
              note: t`Selon vos réglages, et selon le genre de groupe.`,
            },
            {
              id: 'ALL',
              label: t`De tout, tout de suite`,
              note: t`Chaque publication et chaque réponse, ici et par courriel.`,
            },
            { id: 'DIGEST', label: t`Dans le résumé`, note: t`Un courriel à votre heure, s’il y a du nouveau.` },
            {
              id: 'MINE',
              label: t`Seulement si l’on me nomme ou me répond`,
              note: t`Le reste se lit quand vous venez.`,
            },
          ]}
        />
        <Quiet as="p">
          <Trans>La nuit et les jours chômés, rien ne vous est envoyé.</Trans>{' '}
          <TextLink to="/settings" search={{ tab: 'notifications' } as never}>
            <Trans>Régler le détail</Trans>
          </TextLink>
        </Quiet>
        <Row justify="end">
          <Button onPress={onClose}>
            <Trans>Plus tard</Trans>
          </Button>
          <Button variant="primary" type="submit" isPending={choose.isPending}>
            <Trans>Garder ce choix</Trans>
          </Button>
        </Row>
      </Form>
    </Dialog>
  );
}
