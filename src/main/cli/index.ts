import { homedir } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import { defaultDataFolder } from '../doors/data-folder.ts';
import { findProduct } from '../doors/product.ts';
import { asOfMonth } from '../screening/as-of.ts';
import { doctorCommand } from './doctor-command.ts';
import { parseCommand } from './parse-command.ts';
import { screenCommand } from './screen-command.ts';

const month = (text: string): string => {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) throw new InvalidArgumentError('Write a month as YYYY-MM.');
  return text;
};

const thisMonth = asOfMonth(Date.now());
const usualFolder = defaultDataFolder({ platform: process.platform, env: process.env, home: homedir() });
const AS_OF = '--as-of <month>';
const AS_OF_HELP = 'month (YYYY-MM) that positions still running are counted to';

const program = new Command('candor')
  .description(
    "The recruiter's workstation without a window. Nothing here touches the workspace or the network.",
  )
  .version(findProduct(import.meta.url).version)
  .showHelpAfterError();

program
  .command('parse')
  .description('print what stands in documents')
  .argument('<file...>', 'documents, folders and ZIP archives')
  .option('--json', 'as a JSON array', false)
  .option(AS_OF, AS_OF_HELP, month, thisMonth)
  .action(async (files, options) => {
    process.exitCode = await parseCommand(files, options);
  });

program
  .command('screen')
  .description('rank the documents of a folder by a job')
  .requiredOption('--job <file>', 'the job: Markdown with optional front matter, or plain text')
  .requiredOption('--resumes <folder>', 'folder with documents and ZIP archives')
  .option('--json <file>', 'write the whole result as JSON; - writes it to standard output')
  .option('--csv <file>', 'write the ranking as CSV')
  .option('--pdf <file>', 'write the ranking as a PDF report')
  .option(AS_OF, AS_OF_HELP, month, thisMonth)
  .action(async (options) => {
    process.exitCode = await screenCommand(options);
  });

program
  .command('doctor')
  .description('say what is there and what is missing')
  .option('--json', 'as JSON', false)
  .option('--data <folder>', 'the data folder to check', usualFolder)
  .action(async (options) => {
    process.exitCode = await doctorCommand(options);
  });

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
