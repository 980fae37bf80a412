import { crc32, deflateRawSync } from 'node:zlib';

/** One file of an archive written by hand: each field may lie. */
export interface ZipPart {
  name: string;
  data?: Buffer | string;
  stored?: boolean;
  /** Announced instead of the true ones. */
  uncompressedSize?: number;
  crc?: number;
  method?: number;
  flags?: number;
  /** Unix mode, for links and devices. */
  mode?: number;
  /** Its entry in the directory points at this part's data instead. */
  sharedWith?: number;
}

/** A zip as an attacker would write it. */
export function craftZip(parts: readonly ZipPart[], comment = ''): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const part of parts) {
    const data = Buffer.from(part.data ?? '');
    const packed = part.stored ? data : deflateRawSync(data);
    const name = Buffer.from(part.name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800 | (part.flags ?? 0), 2);
    fields.writeUInt16LE(part.method ?? (part.stored ? 0 : 8), 4);
    fields.writeUInt32LE(part.crc ?? crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(part.uncompressedSize ?? data.length, 18);
    fields.writeUInt16LE(name.length, 22);
    offsets.push(part.sharedWith === undefined ? offset : offsets[part.sharedWith]!);
    const record = Buffer.concat([Buffer.from('PK\x03\x04'), fields, name, packed]);
    local.push(record);
    offset += record.length;

    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((part.mode ?? 0o100644) << 16) >>> 0, 6);
    tail.writeUInt32LE(offsets.at(-1)!, 10);
    const madeBy = Buffer.from([20, 3]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), madeBy, fields, tail, name]));
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  end.writeUInt16LE(comment.length, 16);
  return Buffer.concat([...local, central, Buffer.from('PK\x05\x06'), end, Buffer.from(comment)]);
}
