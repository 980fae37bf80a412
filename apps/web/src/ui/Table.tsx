import type { ReactNode } from 'react';
import { useLingui } from '@lingui/react/macro';
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Checkbox } from './Choices.js';
import { classNames } from './class-names.js';
import styles from './Table.module.css';

export interface Column<R> {
  id: string;
  header: string;
  cell: (row: R) => ReactNode;
  /** Figures stand right and line up */
  isNumeric?: boolean;
  /** The header is read aloud but not shown: a column of buttons */
  hideHeader?: boolean;
  isSortable?: boolean;
}

export interface Sort {
  by: string;
  direction: 'ascending' | 'descending';
}

export interface TableProps<R> {
  /** Read aloud as the table's name */
  label: string;
  columns: readonly Column<R>[];
  rows: readonly R[];
  keyOf: (row: R) => string;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  /** With it each row has a box; rows for which `canSelect` says no have none */
  selection?: {
    selected: ReadonlySet<string>;
    onChange: (selected: Set<string>) => void;
    nameOf: (row: R) => string;
    canSelect?: (row: R) => boolean;
  };
}

/**
 * Rows under a header that stays in sight. On a phone each row is a card that names its values; the roles are written out
 * because a browser forgets a table that is not laid out as one.
 */
export function Table<R>({ label, columns, rows, keyOf, sort, onSort, selection }: TableProps<R>) {
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={label}>
      <table role="table" className={styles.table}>
        <thead role="rowgroup">
          <tr role="row">
            {selection ? <SelectAll rows={rows} keyOf={keyOf} selection={selection} /> : null}
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => {
            const key = keyOf(row);
            const isSelected = selection?.selected.has(key);
            return (
              <tr key={key} role="row" className={classNames(isSelected && styles.selected)}>
                {selection ? <SelectRow row={row} id={key} selection={selection} /> : null}
                {columns.map((column, index) => (
                  <td
                    key={column.id}
                    role="cell"
                    data-label={index > 0 && !column.hideHeader ? column.header : undefined}
                    className={classNames(
                      column.isNumeric && styles.numeric,
                      index === 0 && styles.lead,
                      column.hideHeader && styles.tail,
                    )}
                  >
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

type Selection<R> = NonNullable<TableProps<R>['selection']>;

function SelectAll<R>({
  rows,
  keyOf,
  selection,
}: {
  rows: readonly R[];
  keyOf: (row: R) => string;
  selection: Selection<R>;
}) {
  const { t } = useLingui();
  const keys = rows.filter((row) => selection.canSelect?.(row) ?? true).map(keyOf);
  const chosen = keys.filter((key) => selection.selected.has(key)).length;
  return (
    <th scope="col" role="columnheader" className={styles.box}>
      <Checkbox
        aria-label={t`Tout sélectionner dans cette page`}
        isSelected={keys.length > 0 && chosen === keys.length}
        isIndeterminate={chosen > 0 && chosen < keys.length}
        isDisabled={keys.length === 0}
        onChange={(all) => selection.onChange(new Set(all ? keys : []))}
      />
    </th>
  );
}

function SelectRow<R>({ row, id, selection }: { row: R; id: string; selection: Selection<R> }) {
  const { t } = useLingui();
  const name = selection.nameOf(row);
  if (selection.canSelect && !selection.canSelect(row)) return <td role="cell" className={styles.box} />;
  return (
    <td role="cell" className={styles.box}>
      <Checkbox
        aria-label={t`Sélectionner ${name}`}
        isSelected={selection.selected.has(id)}
        onChange={(isOn) => {
          const next = new Set(selection.selected);
          if (isOn) next.add(id);
          else next.delete(id);
          selection.onChange(next);
        }}
      />
    </td>
  );
}

function HeaderCell<R>({ column, sort, onSort }: { column: Column<R>; sort?: Sort; onSort?: (sort: Sort) => void }) {
  const direction = sort?.by === column.id ? sort.direction : undefined;
  const name = column.hideHeader ? <span className="sr">{column.header}</span> : column.header;
  if (!column.isSortable || !onSort) {
    return (
      <th scope="col" role="columnheader" className={classNames(styles.fixed, column.isNumeric && styles.numeric)}>
        {name}
      </th>
    );
  }
  return (
    <th
      scope="col"
      role="columnheader"
      aria-sort={direction ?? 'none'}
      className={classNames(column.isNumeric && styles.numeric)}
    >
      <Button
        className={styles.sorter}
        onPress={() => onSort({ by: column.id, direction: direction === 'ascending' ? 'descending' : 'ascending' })}
      >
        {name}
        {direction === 'ascending' ? <ArrowUp aria-hidden="true" /> : null}
        {direction === 'descending' ? <ArrowDown aria-hidden="true" /> : null}
        {direction ? null : <ChevronsUpDown aria-hidden="true" className={styles.unsorted} />}
      </Button>
    </th>
  );
}

/** Above a table when rows are selected: how many, and what can be done with all of them. */
export function BulkBar({ count, children }: { count: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.bulk}>
      <span role="status">{count}</span>
      <span className={styles.bulkActions}>{children}</span>
    </div>
  );
}
