export { ConfigError } from './config-error.js';
export { type Config, type Defaults, type Environment, loadConfig, operatorLanguage } from './load-config.js';
export { optionLines, optionMarkdown } from './option-table.js';
export { OPTIONS } from './options.js';
export type { OperatorLanguage, Sentence } from './sentence.js';
export type { OidcProvider } from './oidc-providers.js';
