import { expect, test } from 'vitest';
import { installAdvice } from '../../scripts/bootstrap-programs.mjs';

test('where only a person can install a program, the exact command is said', () => {
  const missing = [
    { apt: 'chromium', brew: '--cask chromium', winget: 'Google.Chrome' },
    { apt: 'ffmpeg', brew: 'ffmpeg', winget: 'Gyan.FFmpeg' },
  ];
  expect(['linux', 'darwin', 'win32'].map((platform) => installAdvice(missing, platform))).toEqual([
    'sudo apt-get update && sudo apt-get install -y chromium ffmpeg',
    'brew install --cask chromium && brew install ffmpeg',
    'winget install Google.Chrome ; winget install Gyan.FFmpeg',
  ]);
});
