import { registerHooks } from 'node:module';

/** Loaded before the built shell: `electron` then means the stand-in beside this file. */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: new URL('./stand-in.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
});
