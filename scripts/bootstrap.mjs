/**
 * Brings a fresh clone to where Candor's own code can run: dependencies from the committed lock file, the pinned Node,
 * a build that is as new as the sources. Uses built-in modules only and runs under any Node from 20 on.
 * Everything it says goes to standard error: standard output belongs to the command that was asked for.
 */

import { spawn, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { ensureBuild } from './bootstrap-build.mjs';
import { ensureDependencies } from './bootstrap-dependencies.mjs';
import { ensureNode } from './bootstrap-node.mjs';

/** Ends the program with one sentence instead of a stack: what is wrong, and what to do about it. */
const orExplain = (step) => {
  try {
    return step();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
};

/** Dependencies and Node are there afterwards; returns the path of the Node to run everything with. */
export const ensureTools = () =>
  orExplain(() => {
    ensureDependencies();
    return ensureNode();
  });

/** As {@link ensureTools}, and `out/` is as new as the sources. */
export const ensureProduct = () => {
  const node = ensureTools();
  orExplain(() => ensureBuild(node));
  return node;
};

/** Runs a command to its end with everything it prints on standard error; returns its exit code. */
export const runAside = (command, args, options = {}) =>
  spawnSync(command, args, { stdio: ['ignore', process.stderr, process.stderr], ...options }).status ?? 1;

const WATCH_MS = 500;

/**
 * Node's flags for Candor. A nursery of 4 MB holds what a thread has in hand; by itself it grows to three times 16. V8's helpers (compiling,
 * collecting) are no more than there are cores: four on two cores take the main thread's turn, which then answers nobody.
 */
export const LEAN = ['--max-semi-space-size=4', `--v8-pool-size=${Math.min(4, availableParallelism())}`];

/**
 * glibc keeps an arena of freed memory for each of many threads; two are as fast and tens of megabytes smaller. A fixed
 * threshold gives what held a document back to the system; by itself glibc raises it with the first large document and
 * keeps the memory, in pieces.
 */
const LEAN_ENVIRONMENT = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072' };

/**
 * Runs a program in place of this one: same streams, same exit code. Ctrl-C reaches the program by itself (it shares the
 * terminal); a signal sent to this process alone is handed on, and this process waits for the program to close. When npm is
 * ended its shell dies without a word to us, which only shows in a new parent: then the program is asked to close too.
 */
export const become = (command, args, options = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      ...options,
      env: { ...LEAN_ENVIRONMENT, ...(options.env ?? process.env) },
    });
    const pass = (signal) => child.exitCode === null && child.kill(signal);
    for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) process.on(signal, pass);
    const parent = process.ppid;
    const watch = setInterval(() => process.ppid === parent || pass('SIGTERM'), WATCH_MS);
    const end = (code) => {
      clearInterval(watch);
      resolve(code);
    };
    child.once('error', () => end(127));
    child.once('exit', (code, signal) => end(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)));
  });
