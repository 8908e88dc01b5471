import { spawn } from 'node:child_process';

/** The command that opens a link in the default browser. Windows' `start` belongs to a shell; `rundll32` takes the link as it is. */
export function openCommand(platform: NodeJS.Platform, link: string): [command: string, args: string[]] {
  if (platform === 'darwin') return ['open', [link]];
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', link]];
  return ['xdg-open', [link]];
}

/** Opens a web or mail link in the default browser; anything else is refused. Resolves once the opener was started or failed to. */
export async function openInBrowser(link: string): Promise<void> {
  const { protocol, href } = new URL(link);
  if (!['http:', 'https:', 'mailto:'].includes(protocol)) return;
  const [command, args] = openCommand(process.platform, href);
  await new Promise<void>((resolve) => {
    const opener = spawn(command, args, { stdio: 'ignore', detached: true });
    // A machine without a browser: the link is on standard output.
    opener.once('error', () => resolve());
    opener.once('spawn', () => {
      opener.unref();
      resolve();
    });
  });
}
