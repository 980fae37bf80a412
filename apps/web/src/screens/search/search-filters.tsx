import { useId } from 'react';
import type { ComponentProps } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { SlidersHorizontal } from 'lucide-react';
import type { searchFilters_counts$key } from '../../__generated__/searchFilters_counts.graphql.js';
import { Button } from '../../ui/Button.js';
import { Checkbox } from '../../ui/Choices.js';
import { classNames } from '../../ui/class-names.js';
import { Select } from '../../ui/Select.js';
import { TextField } from '../../ui/TextField.js';
import { AuthorFilter } from './author-filter.js';
import type { SearchAddress } from './search-address.js';
import styles from './search.module.css';

interface SearchFiltersProps {
  counts: searchFilters_counts$key;
  author: ComponentProps<typeof AuthorFilter>['author'];
  viewer: ComponentProps<typeof AuthorFilter>['viewer'];
  address: SearchAddress;
  onChange: (part: SearchAddress) => void;
  /** On a phone they stand behind a button */
  isOpen: boolean;
  onToggle: () => void;
}

const NARROWING = ['group', 'author', 'from', 'until', 'file', 'image', 'pinned'] as const;

/** Where, whose, when, what it bears, and in which order. */
export function SearchFilters({ counts, author, viewer, address, onChange, isOpen, onToggle }: SearchFiltersProps) {
  const { t } = useLingui();
  const panelId = useId();
  const narrowing = NARROWING.filter((name) => address[name]).length;
  const { groups, isComplete } = useFragment(
    graphql`
      fragment searchFilters_counts on SearchCounts {
        isComplete
        groups {
          count
          group {
            id
            name
          }
        }
      }
    `,
    counts,
  );
  const places = groups.map(({ group, count }) => ({
    id: group.id,
    label: group.name,
    note: isComplete ? t`${count} trouvés` : t`au moins ${count}`,
  }));
  const isElsewhere = address.group && !places.some(({ id }) => id === address.group);
  return (
    <>
      <div className={styles.toggle}>
        <Button
          icon={<SlidersHorizontal aria-hidden="true" />}
          aria-expanded={isOpen}
          aria-controls={panelId}
          onPress={onToggle}
        >
          {narrowing > 0 ? (
            <Plural value={narrowing} one="Filtrer et trier : # filtre" other="Filtrer et trier : # filtres" />
          ) : (
            <Trans>Filtrer et trier</Trans>
          )}
        </Button>
      </div>
      <div id={panelId} className={classNames(styles.filters, isOpen && styles.opened)}>
        <Select
          label={t`Groupe`}
          value={address.group ?? 'ALL'}
          onChange={(id) => onChange({ group: id === 'ALL' ? undefined : id })}
          choices={[
            { id: 'ALL', label: t`Tous les groupes` },
            ...places,
            ...(isElsewhere ? [{ id: address.group!, label: t`Le groupe choisi` }] : []),
          ]}
        />
        <Select
          label={t`Ordre`}
          value={address.order === 'NEWEST' ? 'NEWEST' : 'RELEVANCE'}
          onChange={(order) => onChange({ order: order === 'NEWEST' ? order : undefined })}
          choices={[
            { id: 'RELEVANCE', label: t`Le plus proche d’abord` },
            { id: 'NEWEST', label: t`Le plus récent d’abord` },
          ]}
        />
        <AuthorFilter
          authorId={address.author ?? null}
          author={author}
          viewer={viewer}
          onChange={(id) => onChange({ author: id })}
        />
        <TextField
          type="date"
          label={t`Du`}
          value={address.from ?? ''}
          onChange={(from) => onChange({ from: from || undefined })}
        />
        <TextField
          type="date"
          label={t`Au`}
          value={address.until ?? ''}
          onChange={(until) => onChange({ until: until || undefined })}
        />
        <div className={styles.checks}>
          <Checkbox
            isSelected={address.file === 'yes'}
            onChange={(file) => onChange({ file: file ? 'yes' : undefined })}
          >
            <Trans>Avec un document</Trans>
          </Checkbox>
          <Checkbox
            isSelected={address.image === 'yes'}
            onChange={(image) => onChange({ image: image ? 'yes' : undefined })}
          >
            <Trans>Avec une image</Trans>
          </Checkbox>
          <Checkbox
            isSelected={address.pinned === 'yes'}
            onChange={(pinned) => onChange({ pinned: pinned ? 'yes' : undefined })}
          >
            <Trans>Épinglé</Trans>
          </Checkbox>
        </div>
      </div>
    </>
  );
}
