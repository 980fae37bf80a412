import { graphql } from 'react-relay/hooks';
import { useNavigate } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import type { groupCopyMutation } from '../../__generated__/groupCopyMutation.graphql.js';
import { useAction } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { Quiet } from '../../ui/Page.js';
import { Sheet, SheetHeader, SheetItem, SheetList } from '../../ui/Sheet.js';

/** A copy of the group, for who manages it. It waits in their settings. */
export function GroupCopy({ groupId }: { groupId: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const request = useAction<groupCopyMutation>(graphql`
    mutation groupCopyMutation($input: DataExportRequestInput!) {
      dataExportRequest(input: $input) {
        dataExport {
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

  async function ask() {
    if (await request.run({ input: { groupId } }))
      await navigate({ to: '/settings', search: { tab: 'data' } as never });
  }

  return (
    <Sheet>
      <SheetHeader title={t`Copie du groupe`} />
      <SheetList>
        <SheetItem
          actions={
            <Button isPending={request.isPending} onPress={() => void ask()}>
              <Trans>Préparer une copie</Trans>
            </Button>
          }
        >
          <Quiet as="p">
            <Trans>
              Les publications, commentaires, fichiers et membres que vous pouvez lire ici, en pages et en JSONL. Le
              journal du groupe dit qui l’a demandée.
            </Trans>
          </Quiet>
          {request.errorBesides() ? <p role="alert">{request.errorBesides()}</p> : null}
        </SheetItem>
      </SheetList>
    </Sheet>
  );
}
