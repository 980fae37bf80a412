import type { Catalogue } from '../catalogues.js';

/** What is taken along, what goes for good. */
export const data: Catalogue = {
  EXPORT_UNDER_WAY: 'This copy is still being made.',
  EXPORT_ENDED: 'This copy is not there any more: ask for a new one.',
  EXPORT_OUTDATED:
    'Since this copy was made, something in it was taken away or is not yours to read any more: ask for a new one.',
  EXPORT_IN_NETWORK: 'See it in the network',
  EXPORT_FILE: 'File',
  EXPORT_POSTS: 'Posts',
  EXPORT_COMMENTS: 'Comments',
  EXPORT_OWN_TITLE: 'My data',
  EXPORT_GROUP_TITLE: 'Copy of the group',
  EXPORT_WHAT:
    'Open the pages below in a browser. The folder data holds the same as JSONL, for programs; README.txt explains it.',
  EXPORT_README: [
    'ENGLISH',
    'data/*.jsonl: one JSON object a line, in UTF-8; dates as ISO 8601; ids as in the addresses of the network.',
    'posts, comments: what was written (body in Markdown, bodyHtml as it is shown), where, when, and what it bears (fileIds, imageIds).',
    'files/ID/NAME: the documents; images/ID.webp: the pictures; pages/*.html: to read without a program.',
    'SHA256SUMS: the checksum of each file (sha256sum -c SHA256SUMS).',
    'What you cannot read any more (a group that you left, a text that was deleted or hidden) is not in it.',
  ].join('\n'),
  MAIL_EXPORT_READY_SUBJECT: 'Your copy is ready',
  MAIL_EXPORT_READY_TEXT: 'The copy that you asked for is ready. It waits in your settings until {until}.',
  MAIL_EXPORT_READY_HELP: 'If you asked for nothing, change your password and tell your IT department.',
  MAIL_EXPORT_READY_BUTTON: 'Open my settings',
  ERASED_PERSON: 'Erased account',
  EXPORT_CONVERSATION: 'Direct messages',
  EXPORT_COMPANY_README: [
    'ENGLISH: the whole network of the company.',
    'data/TABLE.jsonl: one JSON object a line for each row of each table, sorted by key; dates as ISO 8601, bytes as hexadecimal.',
    'persons, groups, memberships: who, where, since when; posts, comments, revisions: what was written; files, file_versions, images: which bytes (hash).',
    'files/AB/CDEF…: the bytes, called by their SHA-256; files.jsonl: their list; index.html and pages/: to read without a program.',
    'manifest.json: the SHA-256 of each table and what is not in it, with the reason: passwords, sessions and keys never are.',
    'To come back into an empty network: npm run import -- entrenous FOLDER --apply.',
  ].join('\n'),
};
