import { useState } from 'react';

/** The rows of a table that are chosen: among those loaded, or all that the filter finds. */
export interface RowSelection<R> {
  selected: ReadonlySet<string>;
  chosen: readonly R[];
  select: (selected: Set<string>) => void;
  clear: () => void;
  /** Chooses all that the filter finds, loaded or not */
  selectAll: () => Promise<void>;
  isCollecting: boolean;
  /** All that the filter finds are chosen */
  isEverything: boolean;
}

/**
 * `collect` finds every row of the filter: what is counted before an act is then exactly what it touches, whoever comes
 * to match meanwhile.
 */
export function useSelection<R extends { readonly id: string }>(
  loaded: readonly R[],
  collect: () => Promise<readonly R[] | null>,
): RowSelection<R> {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [collected, setCollected] = useState<readonly R[]>([]);
  const [isCollecting, setCollecting] = useState(false);
  const rows = new Map([...collected, ...loaded].map((row) => [row.id, row]));

  async function selectAll() {
    setCollecting(true);
    try {
      const all = await collect();
      if (!all) return;
      setCollected(all);
      setSelected(new Set(all.map(({ id }) => id)));
    } finally {
      setCollecting(false);
    }
  }

  return {
    selected,
    chosen: [...rows.values()].filter(({ id }) => selected.has(id)),
    select: (next) => {
      setCollected([]);
      setSelected(next);
    },
    clear: () => {
      setCollected([]);
      setSelected(new Set());
    },
    selectAll,
    isCollecting,
    isEverything: collected.length > 0 && collected.length === selected.size,
  };
}
