import { i18n } from '@lingui/core';
import { OfflineError, ServerError } from '../relay/errors.js';

export type ImagePurpose = 'profile' | 'group' | 'post' | 'network';

export interface UploadedImage {
  id: string;
  url: string;
}

type Answer = Partial<UploadedImage> & { error?: { code: string; message: string } };

/** Types that the server re-encodes; the chooser shows only these. */
export const IMAGE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'] as const;

export interface UploadOptions {
  /** Part of the file that is sent, from 0 to 1 */
  onProgress?: (part: number) => void;
  signal?: AbortSignal;
}

/**
 * Sends the file as it is; the server checks, re-encodes and strips the position. `groupId` goes with an existing group and
 * with a post. Throws ServerError with the server's sentence.
 */
export async function uploadImage(
  purpose: ImagePurpose,
  file: File,
  groupId?: string,
  options: UploadOptions = {},
): Promise<UploadedImage> {
  const query = new URLSearchParams({ purpose, ...(groupId ? { groupId } : {}) });
  const request = await send(`/images?${query}`, file, options);
  const answer = readAnswer(request.responseText);
  if (request.status < 200 || request.status >= 300 || !answer.id || !answer.url) {
    throw new ServerError(
      answer.error?.code ?? `HTTP_${request.status}`,
      answer.error?.message ?? request.statusText,
      request.getResponseHeader('x-request-id'),
    );
  }
  return { id: answer.id, url: answer.url };
}

/** By XMLHttpRequest: `fetch` does not tell how much of a file has been sent. */
function send(url: string, file: File, { onProgress, signal }: UploadOptions): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.setRequestHeader('content-type', file.type || 'application/octet-stream');
    request.setRequestHeader('accept-language', i18n.locale);
    request.setRequestHeader('x-entrenous', 'web');
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(request);
    request.onerror = () => reject(new OfflineError());
    request.onabort = () => reject(signal?.reason ?? new OfflineError());
    signal?.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function readAnswer(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return {};
  }
}
