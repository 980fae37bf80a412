import Mention from '@tiptap/extension-mention';

const STORED = /^\[@([^\]\n]+)\]\(person:([^)\s]+)\)/;

/** A person named in a text, stored as `[@Marc Thibault](person:ID)`. */
export const PersonMention = Mention.extend({
  markdownTokenName: 'personMention',
  markdownTokenizer: {
    name: 'personMention',
    level: 'inline',
    start: (source: string) => source.indexOf('[@'),
    tokenize: (source: string) => {
      const found = STORED.exec(source);
      return found ? { type: 'personMention', raw: found[0], label: found[1], id: found[2] } : undefined;
    },
  },
  parseMarkdown: (token, helpers) =>
    helpers.createNode('mention', { id: token.id as string, label: token.label as string }),
  renderMarkdown: (node) => `[@${node.attrs?.label}](person:${node.attrs?.id})`,
});
