import type { ReactNode } from 'react';
import type { useFoundNames } from './use-found-names.js';
import { Stretches } from './stretches.js';
import type { FoundText } from './use-found-texts.js';

export interface FoundFile {
  readonly id: string;
  readonly kind: string;
  readonly name: ReactNode;
  readonly group: string;
  readonly threadId: string;
}

const MOST = 6;

/** Documents by name, then by the words in them; none twice. */
export function foundFiles(names: ReturnType<typeof useFoundNames>, texts: readonly FoundText[]): FoundFile[] {
  const found = new Map<string, FoundFile>();
  for (const { id, kind, name, thread } of names?.files ?? [])
    found.set(id, { id, kind, name, group: thread.group.name, threadId: thread.id });
  for (const { node, title } of texts)
    if (node.__typename === 'File' && node.fileThread && node.id && !found.has(node.id))
      found.set(node.id, {
        id: node.id,
        kind: node.kind ?? 'OTHER',
        name: <Stretches of={title} />,
        group: node.fileThread.group.name,
        threadId: node.fileThread.id,
      });
  return [...found.values()].slice(0, MOST);
}
