import { Script } from 'node:vm';
import EmailReplyParser from 'email-reply-parser';

/** Longer than any answer may be, and short enough to look at closely. */
const MOST = 40_000;
const MOST_MS = 500;
/** Outlook puts the old mail under its headers, without a sign before its lines and often without an address. */
const OUTLOOK = /^[ \t>*]*(?:De|From)[ \t]?:[^\n]*\n[ \t>*]*(?:Envoyé|Sent|Date)[ \t]?:/m;
/** What stands in the place of pictures. */
const PICTURES = /\[(?:cid:[^\]\n]{1,200}|image ?: [^\]\n]{1,200})\]/g;

/**
 * What somebody wrote, without the mail that they answer and without their signature. The mail that was answered begins with one of `marks`. The
 * library's expressions are stopped when a text made for that purpose keeps them busy: then what is above the mark counts, whole.
 */
export function answerText(text: string, marks: readonly string[]): string {
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .slice(0, MOST);
  const written = marks.reduce(beforeMark, plain);
  const outlook = OUTLOOK.exec(written);
  const above = outlook ? written.slice(0, outlook.index) : written;
  return visible(above)
    .replace(PICTURES, '')
    .replace(/[ \t]+$/gm, '')
    .trim();
}

/** Mail programs break lines anywhere, and put signs before them. */
function beforeMark(text: string, mark: string): string {
  const pattern = mark.trim().split(/\s+/).map(escaped).join('[\\s>|]+');
  const found = new RegExp(pattern, 'i').exec(text);
  return found ? text.slice(0, text.lastIndexOf('\n', found.index) + 1) : text;
}
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function visible(text: string): string {
  try {
    const work = () => new EmailReplyParser().parseReply(text);
    return new Script('work()').runInNewContext({ work }, { timeout: MOST_MS }) as string;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return text;
    throw error;
  }
}
