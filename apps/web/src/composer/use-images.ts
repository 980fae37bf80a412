import { useEffect, useRef, useState } from 'react';
import { i18n } from '@lingui/core';
import { OfflineError, ServerError } from '../relay/errors.js';
import { useUnexpected } from '../forms/use-action.js';

export interface WrittenImage {
  key: string;
  name: string;
  /** Of the file on this machine, until the server has it */
  previewUrl: string;
  id: string | null;
  alt: string;
}

export const MOST_IMAGES = 8;

/** Images of a text that is being written: sent as soon as they are chosen, pasted or dropped. */
export function useImages(groupId: string) {
  const [images, setImages] = useState<readonly WrittenImage[]>([]);
  const previews = useRef(new Set<string>());
  const sayUnexpected = useUnexpected();
  useEffect(() => () => previews.current.forEach((url) => URL.revokeObjectURL(url)), []);

  const change = (key: string, part: Partial<WrittenImage>) =>
    setImages((now) => now.map((image) => (image.key === key ? { ...image, ...part } : image)));
  const remove = (key: string) => setImages((now) => now.filter((image) => image.key !== key));

  async function addOne(file: File) {
    const previewUrl = URL.createObjectURL(file);
    previews.current.add(previewUrl);
    const key = crypto.randomUUID();
    setImages((now) => [...now, { key, name: file.name, previewUrl, id: null, alt: '' }]);
    try {
      change(key, { id: await sendImage(groupId, file) });
    } catch (error) {
      remove(key);
      sayUnexpected(error);
    }
  }

  return {
    images,
    isSending: images.some(({ id }) => id === null),
    add: (files: Iterable<File>) => {
      const chosen = [...files].filter((file) => file.type.startsWith('image/'));
      for (const file of chosen.slice(0, MOST_IMAGES - images.length)) void addOne(file);
      return chosen.length > 0;
    },
    describe: (key: string, alt: string) => change(key, { alt }),
    remove,
    clear: () => setImages([]),
  };
}

async function sendImage(groupId: string, file: File): Promise<string> {
  const response = await fetch(`/images?purpose=post&groupId=${encodeURIComponent(groupId)}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': file.type, 'accept-language': i18n.locale, 'x-entrenous': 'web' },
    body: file,
  }).catch(() => {
    throw new OfflineError();
  });
  const answer = (await response.json().catch(() => ({}))) as { id?: string; code?: string; message?: string };
  if (response.ok && answer.id) return answer.id;
  throw new ServerError(
    answer.code ?? `HTTP_${response.status}`,
    answer.message ?? response.statusText,
    response.headers.get('x-request-id'),
  );
}
