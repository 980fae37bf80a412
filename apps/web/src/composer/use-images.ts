import { useEffect, useRef, useState } from 'react';
import { useRelayEnvironment } from 'react-relay/hooks';
import { useLingui } from '@lingui/react/macro';
import type { Environment } from 'relay-runtime';
import { uploadImage } from '../forms/upload-image.js';
import { OfflineError } from '../relay/errors.js';
import { readOwn, writeOwn } from '../session/own-storage.js';
import { showError } from '../ui/toasts.js';

export interface WrittenImage {
  key: string;
  name: string;
  /** Of the file on this machine, or once it was sent, of the server's */
  previewUrl: string;
  /** null until the server has it */
  id: string | null;
  alt: string;
  /** Percent that is sent */
  progress: number;
  /** Why it was not taken: the server's sentence */
  error: string | null;
}

/** The server takes no more with one post */
export const MOST_IMAGES = 10;

/** Images of a text that is being written: sent as soon as they are chosen, pasted or dropped; a reload of the tab keeps them. */
export function useImages(groupId: string) {
  const { t } = useLingui();
  const environment = useRelayEnvironment() as Environment;
  const stored = `images.${groupId}`;
  const [images, setImages] = useState<readonly WrittenImage[]>(
    () => readOwn<WrittenImage[]>(environment, stored) ?? [],
  );
  const files = useRef(new Map<string, { file: File; previewUrl: string; abort: AbortController }>());
  useEffect(() => {
    const known = files.current;
    return () => known.forEach(({ previewUrl }) => URL.revokeObjectURL(previewUrl));
  }, []);
  useEffect(() => {
    const kept = images.filter(({ id }) => id !== null);
    writeOwn(environment, stored, kept.length > 0 ? kept : null);
  }, [environment, stored, images]);

  const change = (key: string, part: Partial<WrittenImage>) =>
    setImages((now) => now.map((image) => (image.key === key ? { ...image, ...part } : image)));

  function addOne(file: File) {
    const key = crypto.randomUUID();
    const previewUrl = URL.createObjectURL(file);
    files.current.set(key, { file, previewUrl, abort: new AbortController() });
    const name = file.name || t`Image collée`;
    setImages((now) => [...now, { key, name, previewUrl, id: null, alt: '', progress: 0, error: null }]);
    void send(key);
  }

  async function send(key: string) {
    const { file, abort } = files.current.get(key)!;
    change(key, { error: null, progress: 0 });
    const onProgress = (part: number) => change(key, { progress: Math.round(part * 100) });
    try {
      const { id, url } = await uploadImage('post', file, groupId, { onProgress, signal: abort.signal });
      change(key, { id, previewUrl: url });
    } catch (error) {
      if (abort.signal.aborted) return;
      const isOffline = error instanceof OfflineError;
      const message = isOffline ? t`Le serveur ne répond pas.` : (error as Error).message;
      change(key, { error: message || t`L’envoi n’a pas abouti.` });
    }
  }

  function add(chosen: Iterable<File>): boolean {
    const all = [...chosen];
    const pictures = all.filter((file) => file.type.startsWith('image/'));
    const room = Math.max(0, MOST_IMAGES - images.length);
    if (pictures.length < all.length) showError(t`Seules des images peuvent être jointes.`);
    if (pictures.length > room) showError(t`Une publication porte au plus ${MOST_IMAGES} images.`);
    for (const file of pictures.slice(0, room)) addOne(file);
    return all.length > 0;
  }

  return {
    images,
    /** Some are not there yet, or were refused */
    isIncomplete: images.some(({ id }) => id === null),
    /** Whether there were any files; says what cannot be taken */
    add,
    describe: (key: string, alt: string) => change(key, { alt }),
    retry: (key: string) => void send(key),
    remove: (key: string) => {
      files.current.get(key)?.abort.abort();
      setImages((now) => now.filter((image) => image.key !== key));
    },
    /** They went with the post */
    forget: () => writeOwn(environment, stored, null),
  };
}
