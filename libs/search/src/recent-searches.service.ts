import { cleanLine } from '#people';
import type { Actor } from '#permissions';
import { Records } from '#persistence';
import { Injectable } from '@nestjs/common';
import { forgetSearches, recentSearches, rememberSearch } from './search.query.js';

const MOST_CHARACTERS = 200;

/** What the viewer searched for: theirs alone, and gone when they say so. */
@Injectable()
export class RecentSearches {
  constructor(private readonly records: Records) {}

  /** The latest first. */
  async list(actor: Actor): Promise<string[]> {
    return (await this.records.query(actor, recentSearches(actor))).map(({ words }) => words);
  }

  async remember(actor: Actor, typed: string): Promise<void> {
    const words = cleanLine(typed.toWellFormed()).slice(0, MOST_CHARACTERS).trim();
    if (words) await this.records.write(actor, () => this.records.query(actor, rememberSearch(actor, words)));
  }

  async forget(actor: Actor, words: string | null): Promise<void> {
    await this.records.write(actor, () => this.records.query(actor, forgetSearches(actor, words)));
  }
}
