import { execFileSync, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Figure } from '../figures.ts';
import { addBenchJob, numbered } from './bench-imports.ts';
import { type BenchWorkspace, openBenchWorkspace, percentile } from './bench-workspace.ts';

interface Run {
  perSecond: number;
  /** Processor time of all threads, in milliseconds a résumé: the same on a busy machine. */
  processorEach: number;
  peakMegabytes: number;
  /** Median megabytes in the second and in the last quarter of it: alike where nothing is kept. */
  quarters: { second: number; last: number };
  longestBlock: number;
  failed: number;
}

/** The monitor counts from the moment a timer was due; its own step is not a block. */
const STEP_MS = 2;

/** How long timers are late while nothing is done: the machine's own share. */
async function longestIdle(): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: STEP_MS });
  delay.enable();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  delay.disable();
  return delay.max / 1e6 - STEP_MS;
}

/** `count` résumés through the whole path: reading, scoring against a job, storing. */
async function importAll(space: BenchWorkspace, jobId: string, uploadIds: string[]): Promise<Run> {
  const delay = monitorEventLoopDelay({ resolution: STEP_MS });
  const samples: number[] = [];
  const sampler = setInterval(() => samples.push(process.memoryUsage.rss() / 1024 ** 2), 50);
  delay.enable();
  const before = process.cpuUsage();
  const start = performance.now();
  const { id } = await space.client.intake.start({ uploadIds, jobId: jobId as never });
  let counts = (await space.client.intake.get({ id })).counts;
  while (counts.waiting > 0) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    counts = (await space.client.intake.get({ id })).counts;
  }
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  delay.disable();
  clearInterval(sampler);
  return {
    perSecond: uploadIds.length / seconds,
    processorEach: (user + system) / 1000 / uploadIds.length,
    peakMegabytes: Math.max(...samples),
    quarters: { second: quarter(samples, 1), last: quarter(samples, 3) },
    longestBlock: delay.max / 1e6 - STEP_MS,
    failed: counts.failed,
  };
}

/** Median of one quarter of the samples, from 0. */
function quarter(samples: readonly number[], which: number): number {
  const size = samples.length / 4;
  return percentile(samples.slice(Math.floor(which * size), Math.ceil((which + 1) * size)), 0.5);
}

async function upload(space: BenchWorkspace, paths: readonly string[], from: number, count: number) {
  const uploadIds: string[] = [];
  for (let number = from; number < from + count; number++) {
    // Read anew each time: what the bench holds on to would count as Candor's memory.
    const body = numbered(await readFile(paths[number % paths.length] as string), number);
    const response = await space.workstation.handleRequest(
      new Request(`http://127.0.0.1/uploads?path=cv-${number}.pdf`, { method: 'POST', body }),
    );
    if (!response?.ok) throw new Error('An upload was refused.');
    uploadIds.push(((await response.json()) as { uploadId: string }).uploadId);
  }
  return uploadIds;
}

const PYMUPDF =
  'import sys, time, fitz\nt = time.perf_counter()\nfor p in sys.argv[1:]:\n    [page.get_text() for page in fitz.open(p)]\nprint(len(sys.argv[1:]) / (time.perf_counter() - t))';

/** Text extraction alone, on one core, by programs that are installed; files a second. */
async function peers(paths: readonly string[]): Promise<{ name: string; value: number }[]> {
  const found: { name: string; value: number }[] = [];
  const start = performance.now();
  if (spawnSync('pdftotext', ['-v']).status !== null) {
    for (const path of paths) execFileSync('pdftotext', ['-layout', path, '-'], { stdio: 'ignore' });
    found.push({ name: 'pdftotext, text alone', value: paths.length / ((performance.now() - start) / 1000) });
  }
  const python = spawnSync('/usr/bin/python3', ['-c', PYMUPDF, ...paths], { encoding: 'utf8' });
  if (python.status === 0) found.push({ name: 'PyMuPDF, text alone', value: Number(python.stdout) });
  return found;
}

/** Résumés a second through the whole path, memory and how long main was held up; the peers read the same files. */
export async function importFigures(paths: readonly string[], count: number): Promise<Figure[]> {
  const beside = await peers(paths);
  const space = await openBenchWorkspace();
  const jobId = await addBenchJob(space);
  const idle = await longestIdle();
  // The threads start and load what they need with the first files: said apart from how it goes on.
  const cold = await importAll(space, jobId, await upload(space, paths, 0, WARM_UP));
  const run = await importAll(space, jobId, await upload(space, paths, WARM_UP, count));
  await space.close();
  const peer = beside.find(({ name }) => name.startsWith('pdftotext')) ?? null;
  const peakMegabytes = Math.max(cold.peakMegabytes, run.peakMegabytes);
  return [
    figure(`résumés through the whole path (${count})`, run.perSecond, '/s', {
      goal: '≥ 60 /s',
      reached: run.perSecond >= 60,
      peer,
    }),
    ...beside.map((other) => figure(other.name, other.value, '/s')),
    figure(`the first ${WARM_UP}, threads starting`, cold.perSecond, '/s'),
    figure('processor time a résumé, all threads', run.processorEach, 'ms'),
    figure('of these failed', cold.failed + run.failed, ''),
    figure('memory at the most, threads included', peakMegabytes, 'MB', {
      goal: '≤ 400 MB',
      reached: peakMegabytes <= 400,
    }),
    figure('memory in the last quarter of it', run.quarters.last, 'MB', {
      peer: { name: 'the second quarter', value: run.quarters.second },
    }),
    figure('main held up at the most', run.longestBlock, 'ms', {
      goal: '≤ 20 ms',
      reached: run.longestBlock <= 20,
      peer: { name: 'the same, idle', value: idle },
    }),
  ];
}

/** Files that are imported before the clock starts. */
const WARM_UP = 40;

function figure(what: string, value: number, unit: string, more: Partial<Figure> = {}): Figure {
  return { what, value, unit, goal: '', reached: null, peer: null, ...more };
}
