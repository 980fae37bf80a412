import type { Sentence } from './sentence.js';

/** A setting that cannot be understood; the sentence names it and what it should be. */
export class ConfigError extends Error {
  constructor(readonly sentence: Sentence) {
    super(sentence.en);
    this.name = 'ConfigError';
  }
}
