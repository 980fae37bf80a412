import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from '@tanstack/react-router';
import { Plural, Trans } from '@lingui/react/macro';
import { UserPlus } from 'lucide-react';
import type { growthLineMutation } from '../../__generated__/growthLineMutation.graphql.js';
import type { growthLine_growth$key } from '../../__generated__/growthLine_growth.graphql.js';
import { useQuickAction } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { SheetItem } from '../../ui/Sheet.js';
import styles from './home.module.css';

/** That an external who came may read what I had published before; told until I have seen it. */
export function GrowthLine({ growth, onSeen }: { growth: growthLine_growth$key; onSeen: (id: string) => void }) {
  const { id, person, group, postCount } = useFragment(
    graphql`
      fragment growthLine_growth on AudienceGrowth {
        id
        postCount
        group {
          id
          name
        }
        person {
          name
          company
        }
      }
    `,
    growth,
  );
  const see = useQuickAction<growthLineMutation>(graphql`
    mutation growthLineMutation($input: AudienceGrowthSeenInput!) {
      audienceGrowthSeen(input: $input) {
        seenGrowthId
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const name = (
    <>
      {person.name} ({person.company})
    </>
  );
  return (
    <SheetItem
      actions={
        <Button
          size="s"
          onPress={() => void see({ input: { growthId: id } }).then((done) => (done ? onSeen(id) : undefined))}
        >
          <Trans>Compris</Trans>
        </Button>
      }
    >
      <div className={styles.todo}>
        <UserPlus aria-hidden="true" />
        <div>
          <p className={styles.todoTitle}>
            <Trans>
              {name} peut maintenant lire{' '}
              <Plural
                value={postCount}
                one="une de vos publications antérieures"
                other="# de vos publications antérieures"
              />
            </Trans>
          </p>
          <p className={styles.todoNote}>
            <Link to="/g/$groupId" params={{ groupId: group.id }}>
              {group.name}
            </Link>
          </p>
        </div>
      </div>
    </SheetItem>
  );
}
