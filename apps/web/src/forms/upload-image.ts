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

/**
 * Sends the file as it is; the server checks, re-encodes and strips the position. `groupId` goes with an existing group and
 * with a post. Throws ServerError with the server's sentence.
 */
export async function uploadImage(purpose: ImagePurpose, file: File, groupId?: string): Promise<UploadedImage> {
  const query = new URLSearchParams({ purpose, ...(groupId ? { groupId } : {}) });
  let response: Response;
  try {
    response = await fetch(`/images?${query}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': file.type || 'application/octet-stream',
        'accept-language': i18n.locale,
        'x-entrenous': 'web',
      },
      body: file,
    });
  } catch {
    throw new OfflineError();
  }
  const answer = (await response.json().catch(() => ({}))) as Answer;
  if (!response.ok || !answer.id || !answer.url) {
    const reference = response.headers.get('x-request-id');
    throw new ServerError(
      answer.error?.code ?? `HTTP_${response.status}`,
      answer.error?.message ?? response.statusText,
      reference,
    );
  }
  return { id: answer.id, url: answer.url };
}
