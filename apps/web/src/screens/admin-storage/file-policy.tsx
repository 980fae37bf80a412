import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { filePolicy_policy$key } from '../../__generated__/filePolicy_policy.graphql.js';
import type { filePolicyMutation } from '../../__generated__/filePolicyMutation.graphql.js';
import type { filePolicyQuery } from '../../__generated__/filePolicyQuery.graphql.js';
import { Form } from '../../forms/form.js';
import { useAction } from '../../forms/use-action.js';
import { useLateQuery } from '../../relay/use-late-query.js';
import { Button } from '../../ui/Button.js';
import { Late } from '../../ui/Late.js';
import { Measure, Row } from '../../ui/Page.js';
import { LongDate } from '../../ui/RelativeTime.js';
import { Sheet, SheetHeader, SheetItem, SheetList } from '../../ui/Sheet.js';
import { Notice, Skeleton } from '../../ui/States.js';
import { TextField } from '../../ui/TextField.js';
import { showToast } from '../../ui/toasts.js';
import { MEGABYTE, useSize } from './use-size.js';

/** How large files may be, and all of them together. What is there already stays. Asked apart from the page, which asks for much. */
export function FilePolicy() {
  return (
    <Late fallback={<Skeleton lines={6} />}>
      <Loaded />
    </Late>
  );
}

function Loaded() {
  const { filePolicy, dataDetails } = useLateQuery<filePolicyQuery>(
    graphql`
      query filePolicyQuery {
        filePolicy {
          ...filePolicy_policy
        }
        dataDetails {
          fileMegabytes
          measuredOn
        }
      }
    `,
    {},
    { fetchPolicy: 'store-and-network' },
  );
  return filePolicy ? <PolicyForm policy={filePolicy} used={dataDetails ?? null} /> : null;
}

interface PolicyFormProps {
  policy: filePolicy_policy$key;
  /** As of last night, rounded: the files of secret groups are in it */
  used: { readonly fileMegabytes?: number | null; readonly measuredOn?: string | null } | null;
}

function PolicyForm({ policy, used }: PolicyFormProps) {
  const { t } = useLingui();
  const size = useSize();
  const data = useFragment(
    graphql`
      fragment filePolicy_policy on FilePolicy {
        mostFileBytes
        quotaBytes
        groupQuotaBytes
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
    const input = Object.fromEntries(changed.map((name) => [name, bytesOf(texts[name])]));
    if (await save.run({ input })) showToast({ message: t`Règles des fichiers enregistrées.` });
  }

  const refusal = save.errorBesides('mostFileBytes', 'quotaBytes', 'groupQuotaBytes');
  return (
    <Sheet>
      <SheetHeader
        title={t`Règles des fichiers`}
        note={
          used?.measuredOn ? (
            <Trans>
              Tous les fichiers du réseau prennent environ {size((used.fileMegabytes ?? 0) * MEGABYTE)}, mesurés le{' '}
              <LongDate at={`${used.measuredOn}T12:00:00Z`} />.
            </Trans>
          ) : (
            <Trans>Ce que prennent tous les fichiers sera mesuré cette nuit.</Trans>
          )
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

const textOf = (bytes: number | null | undefined): string =>
  bytes === null || bytes === undefined ? '' : String(Math.round(bytes / MEGABYTE));
const bytesOf = (text: string): number | null => {
  const megabytes = Number.parseInt(text, 10);
  return Number.isNaN(megabytes) ? null : megabytes * MEGABYTE;
};
