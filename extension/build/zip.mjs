import { crc32, deflateRawSync } from "node:zlib";

/** 1 January 2026, 00:00, in the two 16-bit words of a ZIP entry. Every entry carries it, so equal input is equal output. */
const DATE = ((2026 - 1980) << 9) | (1 << 5) | 1;
const TIME = 0;
const UTF8_NAMES = 0x0800;
const DEFLATE = 8;

/**
 * Packs files into a ZIP archive whose bytes depend on names and contents only.
 *
 * @param {Map<string, Buffer>} files contents by path, with forward slashes
 * @returns {Buffer} the archive
 */
export function zip(files) {
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const path = Buffer.from(name);
    const packed = deflateRawSync(content, { level: 9 });
    const common = commonFields(content, packed, path);
    const local = Buffer.concat([u32(0x04034b50), common, path, packed]);
    directory.push(u32(0x02014b50), u16(20), common, u16(0), u16(0), u16(0), u32(0), u32(offset), path);
    bodies.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = [u32(0x06054b50), u16(0), u16(0), u16(files.size), u16(files.size), u32(central.length), u32(offset), u16(0)];
  return Buffer.concat([...bodies, central, ...end]);
}

/** @param {Buffer} content @param {Buffer} packed @param {Buffer} path */
function commonFields(content, packed, path) {
  return Buffer.concat([
    u16(20), u16(UTF8_NAMES), u16(DEFLATE), u16(TIME), u16(DATE),
    u32(crc32(content)), u32(packed.length), u32(content.length), u16(path.length), u16(0),
  ]);
}

/** @param {number} value */
function u16(value) {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

/** @param {number} value */
function u32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}
