import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { filePolicy_policy$key } from '../../__generated__/filePolicy_policy.graphql.js';
import type { filePolicyUsedQuery } from '../../__generated__/filePolicyUsedQuery.graphql.js';
import type { filePolicyMutation } from '../../__generated__/filePolicyMutation.graphql.js';
import { KINDS, useKindNames } from '../../files/use-kind-names.js';
import { Form } from '../../forms/form.js';
import { useAction } from '../../forms/use-action.js';
import { useLateQuery } from '../../relay/use-late-query.js';
import { Button } from '../../ui/Button.js';
import { CheckboxGroup } from '../../ui/Choices.js';
import { Late } from '../../ui/Late.js';
import { Measure, Row } from '../../ui/Page.js';
import { LongDate } from '../../ui/RelativeTime.js';
import { Sheet, SheetHeader, SheetItem, SheetList } from '../../ui/Sheet.js';
import { Notice } from '../../ui/States.js';
import { TextField } from '../../ui/TextField.js';
import { showToast } from '../../ui/toasts.js';
import { MEGABYTE, useSize } from './use-size.js';

interface FilePolicyProps {
  policy: filePolicy_policy$key;
}

/** How large files may be, all of them together, and of which kinds. What is there already stays. */
export function FilePolicy({ policy }: FilePolicyProps) {
  const { t } = useLingui();
  const data = useFragment(
    graphql`
      fragment filePolicy_policy on FilePolicy {
        mostFileBytes
        quotaBytes
        groupQuotaBytes
        kinds
      }
    `,
    policy,
  );
  const fields = {
    mostFileBytes: data.mostFileBytes,
    quotaBytes: data.quotaBytes,
    groupQuotaBytes: data.groupQuotaBytes,
  };
  const [texts, setTexts] = useState({
    mostFileBytes: textOf(fields.mostFileBytes),
    quotaBytes: textOf(fields.quotaBytes),
    groupQuotaBytes: textOf(fields.groupQuotaBytes),
  });
  const [kinds, setKinds] = useState<readonly string[]>(data.kinds);
  const kindNames = useKindNames();
  const save = useAction<filePolicyMutation>(graphql`
    mutation filePolicyMutation($input: FilePolicyUpdateInput!) {
      filePolicyUpdate(input: $input) {
        policy {
          ...filePolicy_policy
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const field = (name: keyof typeof texts) => ({
    type: 'number' as const,
    min: 2,
    max: 1_099_511,
    value: texts[name],
    onChange: (value: string) => setTexts({ ...texts, [name]: value }),
    errorMessage: save.errorOf(name),
  });

  // What was not touched is not sent: a limit that is no whole number of megabytes stays to the byte.
  async function submit() {
    const names = Object.keys(texts) as (keyof typeof texts)[];
    const changed = names.filter((name) => texts[name] !== textOf(fields[name]));
    const sizes = Object.fromEntries(changed.map((name) => [name, bytesOf(texts[name])]));
    const taken = KINDS.filter((kind) => kinds.includes(kind));
    const input =
      taken.join() === KINDS.filter((kind) => data.kinds.includes(kind)).join() ? sizes : { ...sizes, kinds: taken };
    if (await save.run({ input })) showToast({ message: t`Règles des fichiers enregistrées.` });
  }

  const refusal = save.errorBesides('mostFileBytes', 'quotaBytes', 'groupQuotaBytes', 'kinds');
  return (
    <Sheet>
      <SheetHeader
        title={t`Règles des fichiers`}
        note={
          <Late fallback={<Trans>Ce que prennent tous les fichiers est cherché…</Trans>}>
            <Used />
          </Late>
        }
      />
      <SheetList>
        <SheetItem>
          <Measure>
            <Form onSubmit={submit}>
              {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
              <TextField
                label={t`Taille d’un fichier, au plus, en Mo`}
                description={t`Un envoi plus grand est refusé avant d’avoir commencé.`}
                isRequired
                {...field('mostFileBytes')}
              />
              <TextField
                label={t`Tous les fichiers du réseau, en Mo`}
                description={t`Vide : sans limite. Ce qui est déjà là reste, même au-delà.`}
                {...field('quotaBytes')}
              />
              <TextField
                label={t`Tous les fichiers d’un groupe, en Mo`}
                description={t`Vide : sans limite. Toutes les versions comptent.`}
                {...field('groupQuotaBytes')}
              />
              <CheckboxGroup
                label={t`Types de fichiers acceptés`}
                description={t`Reconnus à leur contenu et à leur nom. « Autres » : tout ce qui n’est pas reconnu, les programmes compris. Ce qui est déjà là reste.`}
                errorMessage={save.errorOf('kinds')}
                choices={KINDS.map((id) => ({ id, label: kindNames[id] }))}
                value={kinds}
                onChange={setKinds}
              />
              <Row>
                <Button
                  type="submit"
                  variant="primary"
                  isPending={save.isPending}
                  isDisabled={!texts.mostFileBytes.trim()}
                >
                  <Trans>Enregistrer</Trans>
                </Button>
              </Row>
            </Form>
          </Measure>
        </SheetItem>
      </SheetList>
    </Sheet>
  );
}

/** As of last night, rounded: the files of secret groups are in it. */
function Used() {
  const size = useSize();
  const { dataDetails } = useLateQuery<filePolicyUsedQuery>(
    graphql`
      query filePolicyUsedQuery {
        dataDetails {
          fileMegabytes
          measuredOn
        }
      }
    `,
    {},
    { fetchPolicy: 'store-and-network' },
  );
  if (!dataDetails?.measuredOn) return <Trans>Ce que prennent tous les fichiers sera mesuré cette nuit.</Trans>;
  return (
    <Trans>
      Tous les fichiers du réseau prennent environ {size((dataDetails.fileMegabytes ?? 0) * MEGABYTE)}, mesurés le{' '}
      <LongDate at={`${dataDetails.measuredOn}T12:00:00Z`} />.
    </Trans>
  );
}

const textOf = (bytes: number | null | undefined): string =>
  bytes === null || bytes === undefined ? '' : String(Math.round(bytes / MEGABYTE));
const bytesOf = (text: string): number | null => {
  const megabytes = Number.parseInt(text, 10);
  return Number.isNaN(megabytes) ? null : megabytes * MEGABYTE;
};
