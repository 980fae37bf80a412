import { useTransition } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { FolderOpen } from 'lucide-react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { documentsList_file$key } from '../__generated__/documentsList_file.graphql.js';
import { LoadMore } from '../forms/load-more.js';
import { useFilters } from '../forms/use-filters.js';
import { RelativeTime } from '../ui/RelativeTime.js';
import { Select } from '../ui/Select.js';
import { EmptyState } from '../ui/States.js';
import { FileIcon } from './file-icon.js';
import { useFileSize } from './file-size.js';
import { KINDS, type Kind, useKindNames } from './use-kind-names.js';
import styles from './files.module.css';

export type Order = 'NEWEST' | 'NAME' | 'LARGEST';
const ORDERS: readonly Order[] = ['NEWEST', 'NAME', 'LARGEST'];

/** What an address asks of the list. */
export const listVariables = (search: Record<string, string | undefined>) => ({
  order: ORDERS.find((order) => order === search.order) ?? 'NEWEST',
  kinds: KINDS.filter((kind) => kind === search.kind),
});

export interface DocumentsListProps {
  files: readonly { readonly node: { readonly id: string } & documentsList_file$key }[];
  /** As the address had it when the page was opened */
  search: Record<string, string | undefined>;
  onFilter: (variables: ReturnType<typeof listVariables>) => void;
  hasNext: boolean;
  isLoading: boolean;
  onMore: () => void;
  isInGroup?: boolean;
}

/** Files as in a folder: sorted and filtered by the address. */
export function DocumentsList({ files, search, onFilter, hasNext, isLoading, onMore, isInGroup }: DocumentsListProps) {
  const { t } = useLingui();
  const [, startTransition] = useTransition();
  const filter = useFilters((filters) => startTransition(() => onFilter(listVariables(filters))));
  const { order, kinds } = listVariables(search);
  const kind = kinds[0] ?? 'ALL';
  const kindNames = useKindNames();
  const change = (part: { order?: Order; kind?: Kind | 'ALL' }) => {
    const next = { order, kind, ...part };
    filter({
      order: next.order === 'NEWEST' ? undefined : next.order,
      kind: next.kind === 'ALL' ? undefined : next.kind,
    });
  };
  return (
    <>
      <div className={styles.filters}>
        <Select
          size="s"
          label={t`Trier`}
          value={order}
          onChange={(next) => change({ order: next })}
          choices={[
            { id: 'NEWEST', label: t`Les plus récents` },
            { id: 'NAME', label: t`Par nom` },
            { id: 'LARGEST', label: t`Les plus gros` },
          ]}
        />
        <Select
          size="s"
          label={t`Type`}
          value={kind}
          onChange={(next) => change({ kind: next })}
          choices={[{ id: 'ALL', label: t`Tous` }, ...KINDS.map((id) => ({ id, label: kindNames[id] }))]}
        />
      </div>
      {files.length === 0 ? (
        <EmptyState icon={<FolderOpen />} title={t`Aucun document`}>
          <Trans>
            Un fichier joint à une publication ou à une réponse se range ici, pour ceux qui peuvent la lire.
          </Trans>
        </EmptyState>
      ) : (
        <ul className={styles.cards} aria-label={t`Documents`}>
          {files.map(({ node }) => (
            <DocumentLine key={node.id} file={node} isInGroup={isInGroup} />
          ))}
        </ul>
      )}
      <LoadMore hasNext={hasNext} isLoading={isLoading} onLoad={onMore} />
    </>
  );
}

function DocumentLine({ file, isInGroup }: { file: documentsList_file$key; isInGroup: boolean | undefined }) {
  const sizeOf = useFileSize();
  const data = useFragment(
    graphql`
      fragment documentsList_file on File {
        name
        kind
        bytes
        state
        url
        previewUrl
        updatedAt
        author {
          name
        }
        successor {
          id
          name
          url
        }
        thread {
          id
          group {
            id
            name
          }
        }
      }
    `,
    file,
  );
  const { thread } = data;
  return (
    <li className={styles.card}>
      {data.previewUrl ? (
        <img src={data.previewUrl} alt="" className={styles.preview} loading="lazy" decoding="async" />
      ) : (
        <FileIcon kind={data.kind} />
      )}
      <div className={styles.words}>
        <p className={styles.name}>
          {data.state === 'READY' ? (
            <a href={data.url} download={data.name}>
              {data.name}
            </a>
          ) : (
            data.name
          )}
        </p>
        <p className={styles.facts}>
          <span>{sizeOf(data.bytes)}</span>
          <span>
            {data.author.name}, <RelativeTime at={data.updatedAt} />
          </span>
          {isInGroup ? null : <span>{thread.group.name}</span>}
          {data.successor ? (
            <span>
              <Trans>
                remplacé par{' '}
                <a href={data.successor.url} download={data.successor.name}>
                  {data.successor.name}
                </a>
              </Trans>
            </span>
          ) : null}
          <Link to="/p/$postId" params={{ postId: thread.id }}>
            <Trans>Voir la publication</Trans>
          </Link>
        </p>
      </div>
    </li>
  );
}
