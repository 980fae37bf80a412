import { createTransport } from 'nodemailer';

let reports = 0;
export interface Told {
  readonly action?: string;
  /** Of the mail that came back, with its brackets. */
  readonly messageId?: string;
  /** Of the report itself. */
  readonly id?: string;
}

/** A mail server says that a mail could not be delivered, by the standard (RFC 3464); gives what it is answered. */
export async function reportTo(
  port: number,
  to: string,
  status: string,
  { action = 'failed', messageId = '', id }: Told = {},
): Promise<string> {
  const boundary = 'report';
  const raw = [
    `From: Mail Delivery System <mailer-daemon@else.example>`,
    `To: ${to}`,
    'Subject: Undelivered Mail Returned to Sender',
    `Message-ID: <${id ?? `report-${(reports += 1)}`}@else.example>`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
    '',
    `--${boundary}\r\nContent-Type: text/plain\r\n\r\nSorry.`,
    `--${boundary}\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; else.example\r\n\r\nFinal-Recipient: rfc822; x@test.example\r\nAction: ${action}\r\nStatus: ${status}\r\nDiagnostic-Code: smtp; 550 ${status} words of\r\n the server\r\n`,
    `--${boundary}\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: ${messageId}\r\nSubject: Bonjour\r\n`,
    `--${boundary}--`,
  ].join('\r\n');
  const transport = createTransport({ host: '127.0.0.1', port, tls: { rejectUnauthorized: false } });
  try {
    return (await transport.sendMail({ envelope: { from: '', to }, raw })).response;
  } catch (error) {
    return (error as { response?: string }).response ?? String(error);
  } finally {
    transport.close();
  }
}
