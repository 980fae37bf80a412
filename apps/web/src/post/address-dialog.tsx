import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { addressDialogQuery } from '../__generated__/addressDialogQuery.graphql.js';
import { Button } from '../ui/Button.js';
import { RadioGroup } from '../ui/Choices.js';
import { Dialog } from '../ui/Dialog.js';
import { Skeleton } from '../ui/States.js';
import { showToast } from '../ui/toasts.js';
import { Late } from '../ui/Late.js';
import { useLateQuery } from '../relay/use-late-query.js';

export interface AddressDialogProps {
  isOpen: boolean;
  onClose: () => void;
  id: string;
  onChoose: (partnerId: string) => Promise<unknown>;
}

/** Behind walls: narrows a post to the employees and one organisation. */
export function AddressDialog({ isOpen, onClose, id, onChoose }: AddressDialogProps) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<{ id: string; name: string } | null>(null);

  async function narrow({ id: partnerId, name }: { id: string; name: string }) {
    onClose();
    if (await onChoose(partnerId)) showToast({ message: t`Réservée aux internes et à ${name}.` });
  }

  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      role="alertdialog"
      title={t`Réserver à un partenaire ?`}
      footer={
        <>
          <Button onPress={onClose}>
            <Trans>Ne rien changer</Trans>
          </Button>
          <Button variant="primary" isDisabled={!chosen} onPress={() => chosen && void narrow(chosen)}>
            <Trans>Réserver</Trans>
          </Button>
        </>
      }
    >
      <Late fallback={<Skeleton lines={4} />}>
        <Organisations postId={id} value={chosen?.id ?? null} onChange={setChosen} />
      </Late>
      <p>
        <Trans>Les autres partenaires ne verront plus ni la publication ni ses réponses.</Trans>{' '}
        <Trans>Ce choix ne se reprend pas : rien ne s’élargit une fois publié.</Trans>
      </p>
    </Dialog>
  );
}

function Organisations({
  postId,
  value,
  onChange,
}: {
  postId: string;
  value: string | null;
  onChange: (organisation: { id: string; name: string }) => void;
}) {
  const { t } = useLingui();
  const { post } = useLateQuery<addressDialogQuery>(
    graphql`
      query addressDialogQuery($id: ID!) {
        post(id: $id) {
          readership {
            employees
            isWholeCompany
            partners {
              partner {
                id
              }
              count
            }
          }
          group {
            partners {
              id
              name
            }
          }
        }
      }
    `,
    { id: postId },
    { fetchPolicy: 'network-only' },
  );
  if (!post) return null;
  const { employees, isWholeCompany, partners } = post.readership;
  const readersOf = (id: string) => partners.find(({ partner }) => partner.id === id)?.count ?? 0;
  return (
    <RadioGroup
      label={
        isWholeCompany
          ? t`Qui la lira encore, avec les membres internes`
          : t`Qui la lira encore, avec les ${employees} internes`
      }
      look="cards"
      choices={post.group.partners.map(({ id, name }) => ({
        id,
        label: name,
        note: <Plural value={readersOf(id)} _0="aucun externe encore" one="# externe" other="# externes" />,
      }))}
      value={value}
      onChange={(id) => onChange(post.group.partners.find((partner) => partner.id === id)!)}
    />
  );
}
