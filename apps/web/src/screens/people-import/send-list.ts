import { i18n } from '@lingui/core';
import { OfflineError, ServerError } from '../../relay/errors.js';

interface Answer {
  id?: string;
  error?: { code: string; message: string };
}

/** Sends a list of people as it is; nothing is done by it. Throws with the server's sentence. */
export async function sendList(file: File): Promise<string> {
  const response = await fetch(`/imports/people?${new URLSearchParams({ name: file.name })}`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv', 'accept-language': i18n.locale, 'x-entrenous': 'web' },
    body: file,
  }).catch(() => {
    throw new OfflineError();
  });
  const answer = (await response.json().catch(() => ({}))) as Answer;
  if (answer.id) return answer.id;
  const reference = response.headers.get('x-request-id');
  throw new ServerError(answer.error?.code ?? `HTTP_${response.status}`, answer.error?.message ?? '', reference);
}
