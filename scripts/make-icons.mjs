/**
 * Draws resources/icons from icon.svg with Chromium: PNGs for Linux, icon.ico for Windows, icon.icns for macOS.
 * Run it after a change of the drawing: node scripts/make-icons.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from './bootstrap-dependencies.mjs';
import { findChromium } from './bootstrap-programs.mjs';

const FOLDER = join(ROOT, 'resources', 'icons');
const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512];
const WINDOWS_SIZES = [16, 24, 32, 48, 64, 128, 256];
/** Apple's four-letter types of PNG entries, by size. */
const MAC_TYPES = { ic07: 128, ic08: 256, ic09: 512, ic10: 1024, ic11: 32, ic12: 64, ic13: 256, ic14: 512 };

const draw = async (sizes) => {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? undefined,
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  const svg = readFileSync(join(FOLDER, 'icon.svg'), 'utf8');
  const drawings = new Map();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    drawings.set(size, await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
  return drawings;
};

/** A directory of PNGs (ICONDIR): 6 bytes, then 16 bytes an entry, then the pictures. */
const toIco = (pictures) => {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * index;
    // A side of 256 is written as 0.
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
};

const icnsEntry = (type, body) => {
  const header = Buffer.alloc(8);
  header.write(type, 0, 'ascii');
  header.writeUInt32BE(8 + body.length, 4);
  return Buffer.concat([header, body]);
};

const drawings = await draw([...new Set([...LINUX_SIZES, ...WINDOWS_SIZES, ...Object.values(MAC_TYPES)])]);
for (const size of LINUX_SIZES)
  writeFileSync(join(FOLDER, 'linux', `${size}x${size}.png`), drawings.get(size));
writeFileSync(
  join(FOLDER, 'icon.ico'),
  toIco(WINDOWS_SIZES.map((size) => ({ size, png: drawings.get(size) }))),
);
const entries = Object.entries(MAC_TYPES).map(([type, size]) => icnsEntry(type, drawings.get(size)));
writeFileSync(join(FOLDER, 'icon.icns'), icnsEntry('icns', Buffer.concat(entries)));
