import type { Option } from './options.js';
import { OPTIONS } from './options.js';
import type { OperatorLanguage } from './sentence.js';

const HEADER = { en: ['Variable', 'Default', 'Meaning'], fr: ['Variable', 'Par défaut', 'Sens'] };

/** The settings as aligned lines for a terminal. */
export function optionLines(language: OperatorLanguage): string[] {
  const options: Option[] = Object.values(OPTIONS);
  const width = Math.max(...options.map(({ name }) => name.length));
  return options.map(
    (option) =>
      `  ${option.name.padEnd(width)}  ${option.doc[language]} [${fallback(option, language).replaceAll('`', '')}]`,
  );
}

/** The settings as the Markdown table of the README. */
export function optionMarkdown(language: OperatorLanguage): string {
  const rows = Object.values<Option>(OPTIONS).map((option) => [
    `\`${option.name}\``,
    fallback(option, language),
    option.doc[language],
  ]);
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(HEADER[language]), '| --- | --- | --- |', ...rows.map(line)].join('\n');
}

function fallback({ fallback, fallbackInWords }: Option, language: OperatorLanguage): string {
  return fallbackInWords?.[language] ?? `\`${fallback}\``;
}
