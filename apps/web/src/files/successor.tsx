import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { successorChoicesQuery } from '../__generated__/successorChoicesQuery.graphql.js';
import type { successorMutation } from '../__generated__/successorMutation.graphql.js';
import type { successor_file$key } from '../__generated__/successor_file.graphql.js';
import { useQuickAction } from '../forms/use-action.js';
import { useLateQuery } from '../relay/use-late-query.js';
import { Button } from '../ui/Button.js';
import { Late } from '../ui/Late.js';
import { Row } from '../ui/Page.js';
import { Select } from '../ui/Select.js';
import { Skeleton } from '../ui/States.js';
import styles from './files.module.css';

interface SuccessorProps {
  file: successor_file$key;
  groupId: string;
  onDone: () => void;
}

/** Which document took this one's place, and whose place it took, as far as the viewer reads them; its author says it. */
export function Successor({ file, groupId, onDone }: SuccessorProps) {
  const [isChoosing, setChoosing] = useState(false);
  const data = useFragment(
    graphql`
      fragment successor_file on File {
        id
        viewerCanChange
        successor {
          id
          name
          url
        }
        replaces {
          id
          name
          url
        }
      }
    `,
    file,
  );
  const replace = useQuickAction<successorMutation>(graphql`
    mutation successorMutation($input: FileReplaceInput!) {
      fileReplace(input: $input) {
        file {
          ...successor_file
          ...fileCards_file
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  async function say(successorId: string | null) {
    if (!(await replace({ input: { fileId: data.id, successorId } }))) return;
    setChoosing(false);
    onDone();
  }
  return (
    <div className={styles.list}>
      {data.successor ? (
        <Row gap="s2">
          <span>
            <Trans>
              Remplacé par{' '}
              <a href={data.successor.url} download={data.successor.name}>
                {data.successor.name}
              </a>
            </Trans>
          </span>
          {data.viewerCanChange ? (
            <Button size="s" onPress={() => void say(null)}>
              <Trans>Ne plus le dire</Trans>
            </Button>
          ) : null}
        </Row>
      ) : null}
      {data.replaces.map((older) => (
        <span key={older.id}>
          <Trans>
            Remplace{' '}
            <a href={older.url} download={older.name}>
              {older.name}
            </a>
          </Trans>
        </span>
      ))}
      {data.viewerCanChange && !data.successor && !isChoosing ? (
        <Row>
          <Button size="s" onPress={() => setChoosing(true)}>
            <Trans>Dire quel document le remplace</Trans>
          </Button>
        </Row>
      ) : null}
      {isChoosing ? (
        <Late fallback={<Skeleton lines={2} />}>
          <Choices fileId={data.id} groupId={groupId} onChoose={(id) => void say(id)} />
        </Late>
      ) : null}
    </div>
  );
}

interface ChoicesProps {
  fileId: string;
  groupId: string;
  onChoose: (id: string) => void;
}

/** The newest documents of the group that the viewer reads. */
function Choices({ fileId, groupId, onChoose }: ChoicesProps) {
  const { t } = useLingui();
  const { group } = useLateQuery<successorChoicesQuery>(
    graphql`
      query successorChoicesQuery($id: ID!) {
        group(id: $id) {
          files(first: 50) {
            edges {
              node {
                id
                name
              }
            }
          }
        }
      }
    `,
    { id: groupId },
    { fetchPolicy: 'network-only' },
  );
  const others = (group?.files.edges ?? []).map(({ node }) => node).filter(({ id }) => id !== fileId);
  const [chosen, setChosen] = useState(others[0]?.id ?? null);
  if (!chosen) {
    return (
      <p className={styles.facts}>
        <Trans>Ce groupe n’a pas d’autre document : publiez d’abord celui qui le remplace.</Trans>
      </p>
    );
  }
  return (
    <Row gap="s2">
      <Select
        label={t`Document qui le remplace`}
        value={chosen}
        onChange={setChosen}
        choices={others.map(({ id, name }) => ({ id, label: name }))}
      />
      <Button variant="primary" onPress={() => onChoose(chosen)}>
        <Trans>Enregistrer</Trans>
      </Button>
    </Row>
  );
}
