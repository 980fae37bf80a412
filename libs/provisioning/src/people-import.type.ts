import { Connection, NodeInterface, UserError, Viewed, toId } from '#graphql';
import { translate } from '#i18n';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ImportRow, LineRow } from './people-import.query.js';

export const PeopleImportStateEnum = {
  READ: 'READ',
  RUNNING: 'RUNNING',
  DONE: 'DONE',
  DISCARDED: 'DISCARDED',
} as const;
registerEnumType(PeopleImportStateEnum, {
  name: 'PeopleImportState',
  description: 'READ: looked at, and nothing done yet',
});
export const LineOutcomeEnum = {
  CREATE: 'CREATE',
  CHANGE: 'CHANGE',
  SAME: 'SAME',
  BAD: 'BAD',
  CREATED: 'CREATED',
  CHANGED: 'CHANGED',
  REFUSED: 'REFUSED',
} as const;
registerEnumType(LineOutcomeEnum, {
  name: 'PeopleImportOutcome',
  description: 'What a line would do, or did',
});

@ObjectType('PeopleImportLine', { description: 'A line of a list of people' })
export class PeopleImportLineType extends Viewed<LineRow> {
  @Field(() => Int, { description: 'As the file counts, its headings included' }) get line() {
    return this.row.line;
  }
  @Field(() => LineOutcomeEnum, { description: 'What it would do, or did' }) get outcome() {
    return this.row.outcome;
  }
  @Field(() => String, { description: 'As it stands there' }) get email() {
    return this.row.person.email;
  }
  @Field(() => String, { description: 'As it stands there' }) get name() {
    return `${this.row.person.givenName} ${this.row.person.familyName}`.trim();
  }
  @Field(() => String, { nullable: true, description: 'Why it is not taken' }) get reason() {
    return this.row.code && translate(this.row.code, this.actor.language);
  }
}
export const { Edge: PeopleImportLineEdge, Connection: PeopleImportLineConnection } = Connection<PeopleImportLineType>(
  'PeopleImportLine',
  () => PeopleImportLineType,
);

@ObjectType('PeopleImport', {
  implements: () => NodeInterface,
  description: 'A list of employees that an IT admin read in',
})
export class PeopleImportType extends Viewed<ImportRow> {
  @Field(() => ID) get id() {
    return toId('PeopleImport', this.row.id);
  }
  @Field(() => String, { description: 'As the file was called' }) get fileName() {
    return this.row.fileName;
  }
  @Field(() => PeopleImportStateEnum, { description: 'How far it is' }) get state() {
    return this.row.state;
  }
  @Field(() => Int, { description: 'Lines with a person' }) get lineCount() {
    return this.row.lineCount;
  }
  @Field(() => Int, { description: 'Lines that make an account' }) get createCount() {
    return this.row.createCount;
  }
  @Field(() => Int, { description: 'Lines that change one' }) get changeCount() {
    return this.row.changeCount;
  }
  @Field(() => Int, { description: 'Lines that say what is so already' }) get sameCount() {
    return this.row.sameCount;
  }
  @Field(() => Int, { description: 'Lines that are not taken, each with its reason' }) get badCount() {
    return this.row.badCount;
  }
  @Field(() => Int, { description: 'Of those that make or change an account, how many are done' }) get doneCount() {
    return this.row.doneCount;
  }
  @Field(() => Date, { description: 'When it was read' }) get createdAt() {
    return this.row.createdAt;
  }
  @Field(() => Date, { nullable: true, description: 'When it was done, or set aside' }) get endedAt() {
    return this.row.endedAt;
  }
}

@InputType()
export class PeopleImportApplyInput {
  @Field(() => ID) importId!: string;
  @Field(() => Boolean, { defaultValue: true, description: 'Whether who is made by it is told by mail' })
  welcomes!: boolean;
}

@InputType()
export class PeopleImportDiscardInput {
  @Field(() => ID) importId!: string;
}

@ObjectType()
export class PeopleImportPayload {
  @Field(() => PeopleImportType, { nullable: true }) peopleImport!: PeopleImportType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
