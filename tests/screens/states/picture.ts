type Pixels = { data: Uint8ClampedArray; width: number; height: number };

const colourAt = ({ data }: Pixels, at: number) =>
  ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);

/** A colour without its lowest bits: colours that nobody tells apart share it. */
const coarse = (colour: number, bits: number) => {
  const mask = (0xff00 >> bits) & 0xff;
  return colour & ((mask << 16) | (mask << 8) | mask);
};

/** 256 colours at most: of those that look alike, the one used most stands for all. */
function paletteOf(pixels: Pixels, bits = 6): { palette: number[]; indexes: Map<number, number> } {
  const uses = new Map<number, number>();
  for (let at = 0; at < pixels.data.length; at += 4) {
    const colour = colourAt(pixels, at);
    uses.set(colour, (uses.get(colour) ?? 0) + 1);
  }
  const colours = [...uses].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  const alike = Map.groupBy(colours, (colour) => coarse(colour, bits));
  if (alike.size > 256) return paletteOf(pixels, bits - 1);
  const groups = [...alike.values()];
  const indexes = new Map(groups.flatMap((group, index) => group.map((colour) => [colour, index] as const)));
  return { palette: groups.map(([most = 0]) => most), indexes };
}

const crcTable = Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crcOf(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 255] ?? 0);
  return ~crc;
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(content, 8);
  view.setUint32(content.length + 8, crcOf(bytes.subarray(4, content.length + 8)));
  return bytes;
}

const headOf = ({ width, height }: Pixels) => {
  const bytes = new Uint8Array([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]); // 8 bits a pixel, of a palette
  const view = new DataView(bytes.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  return bytes;
};

const deflated = async (bytes: Uint8Array<ArrayBuffer>) => {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

/** A small PNG, of 256 colours. */
export async function smallPng(pixels: Pixels): Promise<Uint8Array> {
  const { width, height } = pixels;
  const { palette, indexes } = paletteOf(pixels);
  const lines = new Uint8Array((width + 1) * height); // each line begins with its filter, none
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      lines[y * (width + 1) + x + 1] = indexes.get(colourAt(pixels, (y * width + x) * 4)) ?? 0;
  const colours = new Uint8Array(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const parts = [
    new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', headOf(pixels)),
    chunk('PLTE', colours),
    chunk('IDAT', await deflated(lines)),
    chunk('IEND', new Uint8Array()),
  ];
  return new Uint8Array(await new Blob(parts.map((part) => part.slice())).arrayBuffer());
}
