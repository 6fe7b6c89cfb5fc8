/** Archives written by hand, header by header, so that any of it can be wrong. */

import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive; what is left out is as a bundle has it. */
export interface Packed {
  readonly name: string | Uint8Array;
  readonly content?: Uint8Array;
  readonly packed?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly packedSize?: number;
  /** The number of the system that wrote it. */
  readonly system?: number;
  /** What it is there: a file or a link, and who may read it. */
  readonly mode?: number;
  readonly extra?: Uint8Array;
  /** The header before the file, where it says another thing than the directory. */
  readonly local?: Omit<Packed, 'local' | 'content'>;
}

/** What stands at the end of an archive, where it is not as it should be. */
export interface Ending {
  readonly count?: number;
  readonly start?: number;
  readonly disk?: number;
  /** Stands between the files and the directory. */
  readonly between?: Uint8Array;
  /** Stands before the end record. */
  readonly before?: Uint8Array;
}

/** The archive of the files, in their order. */
export function pack(files: readonly Packed[], ending: Ending = {}): Uint8Array {
  const bodies: Uint8Array[] = [];
  const headers: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const parts = partsOf(file);
    const local = Buffer.concat([
      Buffer.from([0x50, 0x4b, 3, 4]),
      fieldsOf(partsOf({ ...file, ...file.local })),
      file.local === undefined ? parts.name : partsOf({ ...file, ...file.local }).name,
      parts.extra,
      parts.packed,
    ]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((file.mode ?? 0o100644) << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    const made = [20, file.system ?? 3];
    headers.push(
      Buffer.concat([
        Buffer.from([0x50, 0x4b, 1, 2, ...made]),
        fieldsOf(parts),
        tail,
        parts.name,
        parts.extra,
      ]),
    );
    bodies.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(headers);
  const end = Buffer.alloc(22);
  end.set([0x50, 0x4b, 5, 6]);
  end.writeUInt16LE(ending.disk ?? 0, 4);
  end.writeUInt16LE(ending.count ?? files.length, 8);
  end.writeUInt16LE(ending.count ?? files.length, 10);
  end.writeUInt32LE(directory.length + (ending.before?.length ?? 0), 12);
  end.writeUInt32LE(ending.start ?? offset + (ending.between?.length ?? 0), 16);
  const none = new Uint8Array();
  return Buffer.concat([...bodies, ending.between ?? none, directory, ending.before ?? none, end]);
}

function partsOf(file: Packed) {
  const content = file.content ?? new Uint8Array();
  const method = file.method ?? 8;
  const name = typeof file.name === 'string' ? Buffer.from(file.name) : file.name;
  const packed = file.packed ?? (method === 8 ? deflateRawSync(content) : content);
  return {
    name,
    method,
    packed,
    flags: file.flags ?? (name.some((byte) => byte > 127) ? 0x800 : 0),
    crc: file.crc ?? crc32(content),
    size: file.size ?? content.length,
    packedSize: file.packedSize ?? packed.length,
    extra: file.extra ?? new Uint8Array(),
  };
}

/** The fields that stand in both headers of a file. */
function fieldsOf(parts: ReturnType<typeof partsOf>): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(parts.flags, 2);
  fields.writeUInt16LE(parts.method, 4);
  fields.writeUInt32LE(parts.crc, 10);
  fields.writeUInt32LE(parts.packedSize, 14);
  fields.writeUInt32LE(parts.size, 18);
  fields.writeUInt16LE(parts.name.length, 22);
  fields.writeUInt16LE(parts.extra.length, 24);
  return fields;
}
