// The heads of pictures, for tests: all that LINE's check of the size reads.
export function png(width: number, height: number): Buffer<ArrayBuffer> {
  const head = Buffer.alloc(33);
  head.writeUInt32BE(0x89504e47, 0);
  head.writeUInt32BE(0x0d0a1a0a, 4);
  head.write("IHDR", 12);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

export function jpeg(width: number, height: number): Buffer<ArrayBuffer> {
  const head = Buffer.alloc(20);
  head.writeUInt16BE(0xffd8, 0);
  head.writeUInt16BE(0xffc0, 2);
  head.writeUInt16BE(17, 4);
  head.writeUInt16BE(height, 7);
  head.writeUInt16BE(width, 9);
  return head;
}
