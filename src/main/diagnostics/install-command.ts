/** Programs Candor uses that only a system's package manager or vendor can install. */
export type SystemProgram = 'chromium' | 'ffmpeg';

const MAC_PACKAGES: Record<SystemProgram, string> = { chromium: '--cask chromium', ffmpeg: 'ffmpeg' };
const WINDOWS_PACKAGES: Record<SystemProgram, string> = {
  chromium: 'Hibbiki.Chromium',
  ffmpeg: 'Gyan.FFmpeg',
};

/** The command that installs a program on a platform, as a sentence. */
export function installCommand(program: SystemProgram, platform: NodeJS.Platform): string {
  if (platform === 'darwin') return `Install it: brew install ${MAC_PACKAGES[program]}`;
  if (platform === 'win32') return `Install it: winget install ${WINDOWS_PACKAGES[program]}`;
  return `Install it: sudo apt-get install ${program} (or your distribution's package of that name)`;
}
