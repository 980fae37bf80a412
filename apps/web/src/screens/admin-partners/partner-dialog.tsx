import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { partnerDialogCreateMutation } from '../../__generated__/partnerDialogCreateMutation.graphql.js';
import type { partnerDialogUpdateMutation } from '../../__generated__/partnerDialogUpdateMutation.graphql.js';
import { PersonPicker, useFindColleagues, type PickedPerson } from '../../forms/person-picker.js';
import { useAction } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Select } from '../../ui/Select.js';
import { Notice } from '../../ui/States.js';
import { TagsField } from '../../ui/TagsField.js';
import { TextField } from '../../ui/TextField.js';
import { showToast } from '../../ui/toasts.js';

type PartnerKind = 'SUPPLIER' | 'CUSTOMER' | 'CONTRACTOR' | 'SCHOOL';

interface Partner {
  readonly id: string;
  readonly name: string;
  readonly kind: PartnerKind;
  readonly domains: readonly string[];
  readonly approver?: { readonly name: string; readonly initials: string; readonly personId?: string | null } | null;
}

/** What a partner organisation is to the company. */
export function usePartnerKindWords(): Record<PartnerKind, string> {
  const { t } = useLingui();
  return { SUPPLIER: t`Fournisseur`, CUSTOMER: t`Client`, CONTRACTOR: t`Prestataire`, SCHOOL: t`École` };
}

interface PartnerDialogProps {
  /** Null to add one */
  partner: Partner | null;
  onClose: () => void;
  onSaved: () => void;
}

/** Adds or changes a partner organisation. */
export function PartnerDialog({ partner, onClose, onSaved }: PartnerDialogProps) {
  const { t } = useLingui();
  const kindWords = usePartnerKindWords();
  const [name, setName] = useState(partner?.name ?? '');
  const [kind, setKind] = useState<PartnerKind>(partner?.kind ?? 'SUPPLIER');
  const [domains, setDomains] = useState<string[]>([...(partner?.domains ?? [])]);
  const [approvers, setApprovers] = useState<PickedPerson[]>(pickedFrom(partner));
  const find = useFindColleagues({ withViewer: true });
  const create = useAction<partnerDialogCreateMutation>(graphql`
    mutation partnerDialogCreateMutation($input: PartnerOrganisationCreateInput!) {
      partnerOrganisationCreate(input: $input) {
        partner {
          id
          name
          kind
          domains
          approver {
            name
            initials
            personId
          }
          activeExternalCount
          viewerCanUpdate
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const update = useAction<partnerDialogUpdateMutation>(graphql`
    mutation partnerDialogUpdateMutation($input: PartnerOrganisationUpdateInput!) {
      partnerOrganisationUpdate(input: $input) {
        partner {
          id
          name
          kind
          domains
          approver {
            name
            initials
            personId
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
  const action = partner ? update : create;

  async function save() {
    const content = { name: name.trim(), kind, domains, approverPersonId: approvers[0]?.id ?? null };
    const done = partner
      ? await update.run({ input: { partnerId: partner.id, ...content } })
      : await create.run({ input: content });
    if (!done) return;
    showToast({ message: partner ? t`${content.name} est modifiée.` : t`${content.name} est ajoutée.` });
    onSaved();
  }

  const refusal = action.errorBesides('name', 'kind', 'domains', 'approverPersonId');
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={partner ? t`Modifier ${partner.name}` : t`Ajouter une entreprise`}
      footer={
        <Button variant="primary" onPress={save} isPending={action.isPending} isDisabled={!name.trim()}>
          <Trans>Enregistrer</Trans>
        </Button>
      }
    >
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <TextField
        label={t`Nom de l’entreprise`}
        isRequired
        value={name}
        onChange={setName}
        errorMessage={action.errorOf('name')}
      />
      <Select
        label={t`Lien avec nous`}
        value={kind}
        onChange={setKind}
        choices={(Object.keys(kindWords) as PartnerKind[]).map((id) => ({ id, label: kindWords[id] }))}
        errorMessage={action.errorOf('kind')}
      />
      <TagsField
        label={t`Domaines de courriel`}
        description={t`Seules ces adresses peuvent être invitées pour cette entreprise. Vide : toutes.`}
        placeholder="mecaform.example"
        value={domains}
        onChange={setDomains}
        errorMessage={action.errorOf('domains')}
      />
      <PersonPicker
        label={t`Qui en répond`}
        description={t`Le collègue à qui s’adresser pour cette entreprise. Ce rôle n’ouvre aucun groupe.`}
        isSingle
        picked={approvers}
        onChange={setApprovers}
        find={find}
        errorMessage={action.errorOf('approverPersonId')}
      />
    </Dialog>
  );
}

function pickedFrom(partner: Partner | null): PickedPerson[] {
  const approver = partner?.approver;
  return approver?.personId ? [{ id: approver.personId, name: approver.name, initials: approver.initials }] : [];
}
