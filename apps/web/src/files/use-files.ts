import { useRef, useState } from 'react';
import { useLingui } from '@lingui/react/macro';
import { showError } from '../ui/toasts.js';

export interface WrittenFile {
  key: string;
  name: string;
  bytes: number;
  /** null until the server has it whole */
  id: string | null;
  /** Percent that is sent */
  progress: number;
  /** Why it was not taken: the server's sentence */
  error: string | null;
}

/** The server takes no more with one post or answer */
export const MOST_FILES = 20;

/** So many are on their way at the same time; the others wait. */
const AT_ONCE = 4;

/** Files that will go with a text that is being written: sent as soon as they are chosen, pasted or dropped. */
export function useFiles(groupId: string, most = MOST_FILES) {
  const { t } = useLingui();
  const [files, setFiles] = useState<readonly WrittenFile[]>([]);
  const sources = useRef(new Map<string, { file: File; abort: AbortController }>());

  const change = (key: string, part: Partial<WrittenFile>) =>
    setFiles((now) => now.map((file) => (file.key === key ? { ...file, ...part } : file)));

  const queue = useRef<{ sending: number; waiting: string[] }>({ sending: 0, waiting: [] });
  async function send(key: string) {
    if (queue.current.sending >= AT_ONCE) {
      queue.current.waiting.push(key);
      return;
    }
    queue.current.sending += 1;
    await sendOne(key);
    queue.current.sending -= 1;
    const next = queue.current.waiting.shift();
    if (next) void send(next);
  }

  async function sendOne(key: string) {
    const { file, abort } = sources.current.get(key)!;
    if (abort.signal.aborted) return;
    change(key, { error: null });
    const onProgress = (part: number) => change(key, { progress: Math.floor(part * 100) });
    try {
      const { default: sendFile } = await import('./send-file.js');
      const id = await sendFile(file, groupId, { onProgress, signal: abort.signal });
      change(key, { id, progress: 100 });
    } catch (error) {
      if (abort.signal.aborted) return;
      change(key, { error: (error as Error).message || t`L’envoi n’a pas abouti.` });
    }
  }

  function add(chosen: Iterable<File>): boolean {
    const all = [...chosen];
    const room = Math.max(0, most - files.length);
    if (all.length > room) showError(t`Pas plus de ${most} fichiers.`);
    for (const file of all.slice(0, room)) {
      const key = crypto.randomUUID();
      sources.current.set(key, { file, abort: new AbortController() });
      const name = file.name || t`Fichier collé`;
      setFiles((now) => [...now, { key, name, bytes: file.size, id: null, progress: 0, error: null }]);
      void send(key);
    }
    return all.length > 0;
  }

  return {
    files,
    ids: files.flatMap(({ id }) => id ?? []),
    /** Some are not there yet, or were refused */
    isIncomplete: files.some(({ id }) => id === null),
    /** Whether there were any */
    add,
    retry: (key: string) => void send(key),
    remove: (key: string) => {
      sources.current.get(key)?.abort.abort();
      setFiles((now) => now.filter((file) => file.key !== key));
    },
    forget: () => setFiles([]),
  };
}
