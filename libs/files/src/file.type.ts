import { Connection, NodeInterface, UserError, Viewed, toId } from '#graphql';
import { BylineType } from '#people';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FILE_KINDS, type FileKind } from './file-kind.js';
import type { FileState, TextState } from './file-version.entity.js';
import type { FileRow, VersionRow } from './files.query.js';

export const FileKindEnum = Object.fromEntries(FILE_KINDS.map((kind) => [kind, kind])) as { [K in FileKind]: K };
export const FileStateEnum = { CHECKING: 'CHECKING', READY: 'READY', INFECTED: 'INFECTED' } as const;
export const FileOrderEnum = { NEWEST: 'NEWEST', NAME: 'NAME', LARGEST: 'LARGEST' } as const;
export const FileTextStateEnum = {
  PENDING: 'PENDING',
  WHOLE: 'WHOLE',
  PART: 'PART',
  NONE: 'NONE',
  UNREADABLE: 'UNREADABLE',
} as const;
registerEnumType(FileTextStateEnum, {
  name: 'FileTextState',
  description:
    'Whether its words are searched: not yet; all of them; its beginning; there are none; or it could not be read (protected, damaged, too large)',
});
registerEnumType(FileKindEnum, { name: 'FileKind', description: 'What it is, by its bytes and its name' });
registerEnumType(FileStateEnum, {
  name: 'FileState',
  description: 'Being looked at for viruses, fit to be given, or held back for good',
});
registerEnumType(FileOrderEnum, { name: 'FileOrder', description: 'The newest first, by name, or the largest first' });

const urlOf = (fileId: string): string => `/files/${toId('File', fileId)}`;

@ObjectType('File', {
  implements: () => [NodeInterface],
  description: 'A document that a post or a comment bears; its rights are those of what bears it, asked at each fetch',
})
export class FileType extends Viewed<FileRow> {
  @Field(() => ID) get id() {
    return toId('File', this.row.id);
  }
  @Field(() => String) get name() {
    return this.row.name;
  }
  @Field(() => FileKindEnum, { description: 'What it is' }) get kind(): FileKind {
    return this.row.kind;
  }
  @Field(() => String, { description: 'As which it is given out' }) get mime() {
    return this.row.mime;
  }
  @Field(() => Float, { description: 'Its size' }) get bytes() {
    return this.row.bytes;
  }
  @Field(() => FileStateEnum, { description: 'Whether it can be fetched' }) get state(): FileState {
    return this.row.state;
  }
  @Field(() => FileTextStateEnum, { description: 'Whether the words in it are found' }) get textState(): TextState {
    return this.row.textState;
  }
  @Field(() => Int, { description: 'Of the current version, from 1 on' }) get version() {
    return this.row.number;
  }
  @Field(() => Int, { nullable: true, description: 'In pixels, of a picture' }) get width() {
    return this.row.width;
  }
  @Field(() => Int, { nullable: true, description: 'In pixels, of a picture' }) get height() {
    return this.row.height;
  }
  @Field(() => Int, { nullable: true, description: 'Of a PDF' }) get pages() {
    return this.row.pages;
  }
  @Field(() => String, { description: 'What its author says of it as a picture of an album; may be empty' })
  get caption() {
    return this.row.caption;
  }
  @Field(() => Date, { description: 'When its current version came' }) get updatedAt() {
    return this.row.updatedAt;
  }
  @Field(() => BylineType, { description: 'Who uploaded it' }) get author() {
    return new BylineType(this.actor, this.row.owner);
  }
  @Field(() => String, { description: 'Takes ?v= for an earlier version, by number' }) get url() {
    return urlOf(this.row.id);
  }
  @Field(() => String, { nullable: true, description: 'A small picture of it; &preview=large for a larger one' })
  get previewUrl() {
    return this.row.hasPreview ? `${urlOf(this.row.id)}?v=${this.row.number}&preview=small` : null;
  }
}

@ObjectType('FileVersion', { description: 'One of the uploads of a file' })
export class FileVersionType extends Viewed<VersionRow> {
  @Field(() => ID) get id() {
    return toId('FileVersion', this.row.id);
  }
  @Field(() => Int, { description: 'From 1 on' }) get number() {
    return this.row.number;
  }
  @Field(() => String, { description: 'As it was called then' }) get name() {
    return this.row.name;
  }
  @Field(() => String, { description: 'What is new in it, in its author’s words; may be empty' }) get note() {
    return this.row.note;
  }
  @Field(() => Float, { description: 'Its size' }) get bytes() {
    return this.row.bytes;
  }
  @Field(() => FileStateEnum, { description: 'Whether it can be fetched' }) get state(): FileState {
    return this.row.state;
  }
  @Field(() => Boolean, { description: 'The one that readers get' }) get isCurrent() {
    return this.row.isCurrent;
  }
  @Field(() => Date, { description: 'When it came' }) get createdAt() {
    return this.row.createdAt;
  }
  @Field(() => BylineType, { description: 'Who uploaded it' }) get author() {
    return new BylineType(this.actor, this.row.author);
  }
  @Field(() => String, { description: 'Of this version' }) get url() {
    return `${urlOf(this.row.fileId)}?v=${this.row.number}`;
  }
}

export const { Edge: FileEdge, Connection: FileConnection } = Connection<FileType>('File', () => FileType);

@InputType()
export class FileAddVersionInput {
  @Field(() => ID) fileId!: string;
  @Field(() => ID, { description: 'Of an upload of one’s own for the same group, which nothing bears yet' })
  uploadId!: string;
  @Field(() => String, { nullable: true, description: 'What is new in it; at most 300 characters' }) note?:
    string | null;
}

@InputType()
export class FileRestoreVersionInput {
  @Field(() => ID) fileId!: string;
  @Field(() => ID) versionId!: string;
}

@InputType()
export class FileReplaceInput {
  @Field(() => ID) fileId!: string;
  @Field(() => ID, { nullable: true, description: 'A file of the same group; null takes back what was said' })
  successorId?: string | null;
}

@InputType()
export class FileInput {
  @Field(() => ID) fileId!: string;
}

@ObjectType()
export class FilePayload {
  @Field(() => FileType, { nullable: true }) file!: FileType | null;
  @Field(() => ID, { nullable: true }) removedFileId!: string | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
