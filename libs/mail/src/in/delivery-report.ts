import type { ParsedMail } from 'mailparser';

/** That a mail did not arrive. HARD: there is no such address; SOFT: something else, that may pass. */
export interface DeliveryReport {
  readonly kind: 'HARD' | 'SOFT';
  /** Status and words of the mail server that refused it. */
  readonly why: string;
  /** Of the mail that came back, without its brackets. */
  readonly messageId: string | null;
}

/** Of codes for good, those that speak of the address: not of a full box, of a size, or of what a filter took it for (RFC 3463). */
const OF_THE_ADDRESS = /^5\.(?:1\.\d+|0\.0|2\.1|4\.4)$/;

/** Null for what is no report (RFC 3464), or one of a delay: its mail server still tries. */
export function deliveryReport(mail: ParsedMail): DeliveryReport | null {
  const status = part(mail, /^message\/delivery-status$/);
  const failed = status && blocksOf(status).find((block) => block.get('action')?.toLowerCase() === 'failed');
  if (!failed) return null;
  const code = /\d\.\d{1,3}\.\d{1,3}/.exec(failed.get('status') ?? '')?.[0] ?? '';
  const said = (failed.get('diagnostic-code') ?? '').replace(/^smtp;\s*/i, '');
  const returned = part(mail, /^(?:message\/rfc822|text\/rfc822-headers|message\/global(?:-headers)?)$/) ?? '';
  return {
    kind: OF_THE_ADDRESS.test(code) ? 'HARD' : 'SOFT',
    why: `${code} ${said}`.trim().slice(0, 200),
    messageId: /^message-id:\s*<([^<>\s]{1,300})>/im.exec(returned)?.[1] ?? null,
  };
}

function part({ attachments }: ParsedMail, type: RegExp): string | null {
  const found = attachments.find(({ contentType }) => type.test(contentType.toLowerCase()));
  return found ? found.content.subarray(0, 100_000).toString('utf8') : null;
}

/** Fields by name: of the message first, then of each recipient. */
const blocksOf = (status: string): Map<string, string>[] =>
  status
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split(/\n{2,}/)
    .map(
      (block) =>
        new Map(
          block.split('\n').map((line): [string, string] => {
            const colon = line.indexOf(':');
            return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
          }),
        ),
    );
