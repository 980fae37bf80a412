/** What the mail server said of the one recipient when it was handed the mail, if that is for good; null for anything else. */
export function refusalOf(error: unknown): string | null {
  const { responseCode, command, response } = error as { responseCode?: number; command?: string; response?: string };
  return command === 'RCPT TO' && (responseCode ?? 0) >= 500 ? (response ?? String(responseCode)).slice(0, 200) : null;
}
