import { i18n } from '@lingui/core';
import { DetailedError, Upload } from 'tus-js-client';

/** So much in one request: short enough for a slow line, and a cut costs no more. */
const PART_BYTES = 4 * 2 ** 20;

interface Options {
  /** Part of the file that is sent, from 0 to 1 */
  onProgress: (part: number) => void;
  signal: AbortSignal;
}

/**
 * Sends a file, and goes on where it was after a cut, or when the same file is chosen again after a reload. Resolves with the
 * file's id; rejects with the server's sentence.
 */
export default function sendFile(file: File, groupId: string, { onProgress, signal }: Options): Promise<string> {
  return new Promise((resolve, reject) => {
    const upload = new Upload(file, {
      endpoint: '/uploads',
      chunkSize: PART_BYTES,
      retryDelays: [0, 1_000, 3_000, 5_000, 10_000, 20_000],
      metadata: { filename: file.name, groupId },
      headers: { 'accept-language': i18n.locale, 'x-entrenous': 'web' },
      removeFingerprintOnSuccess: true,
      fingerprint: () => Promise.resolve(['file', groupId, file.name, file.size, file.lastModified].join(' ')),
      onProgress: (sent, total) => onProgress(total > 0 ? sent / total : 0),
      onShouldRetry: (error) => {
        const status = error.originalResponse?.getStatus() ?? 0;
        return status === 0 || status === 409 || status === 423 || (status >= 500 && status !== 507);
      },
      onSuccess: () => resolve(upload.url!.split('/').at(-1)!),
      onError: (error) => reject(new Error(sentenceOf(error))),
    });
    signal.addEventListener('abort', () => {
      void upload.abort(true).catch(() => undefined);
      reject(signal.reason as Error);
    });
    void upload.findPreviousUploads().then(([previous]) => {
      if (signal.aborted) return;
      if (previous) upload.resumeFromPreviousUpload(previous);
      upload.start();
    });
  });
}

function sentenceOf(error: Error | DetailedError): string {
  const body = error instanceof DetailedError ? error.originalResponse?.getBody() : '';
  try {
    return (JSON.parse(body || '{}') as { error?: { message: string } }).error?.message ?? '';
  } catch {
    return '';
  }
}
