import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'electron-vite';

const at = (path: string): string => resolve(import.meta.dirname, path);

/** Bundles of the plain Node side; the names are stable because `Host.threadEntry` and the scripts find them by name. */
const MAIN_ENTRIES = {
  index: at('src/main/index.ts'),
  browser: at('src/main/browser/index.ts'),
  candor: at('src/main/cli/index.ts'),
  bench: at('src/main/evaluation/bench-command.ts'),
  'database-thread': at('src/main/database/database-thread.ts'),
  'pool-thread': at('src/main/tasks/pool-thread.ts'),
};
const PRELOAD_ENTRY = at('src/preload/index.ts');

/** Packages of hundreds of small files: read as one, the workstation starts in half the time. */
const BUNDLED = ['kysely', 'openai', 'uuid', 'zod'];

const present = (entries: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(entries).filter(([, path]) => existsSync(path)));

const mainEntries = present(MAIN_ENTRIES);
const preloadEntries = present({ index: PRELOAD_ENTRY });

const config: UserConfig = {
  renderer: {
    root: at('src/renderer'),
    base: '/',
    plugins: [react(), tailwindcss()],
    build: {
      outDir: at('out/renderer'),
      target: 'esnext',
      minify: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: { input: at('src/renderer/index.html') },
    },
  },
};

if (Object.keys(mainEntries).length > 0) {
  config.main = {
    build: {
      outDir: at('out/main'),
      externalizeDeps: { exclude: BUNDLED },
      rollupOptions: {
        // Only the bench asks for it, where it is there.
        external: ['playwright-core'],
        input: mainEntries,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  };
}

if (Object.keys(preloadEntries).length > 0) {
  config.preload = {
    build: {
      outDir: at('out/preload'),
      // A sandboxed preload can only be CommonJS in one file.
      externalizeDeps: false,
      rollupOptions: { input: preloadEntries, output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  };
}

export default defineConfig(config);
