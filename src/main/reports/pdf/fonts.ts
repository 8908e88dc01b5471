import { createRequire } from 'node:module';
import { Font } from '@react-pdf/renderer';

const modules = createRequire(import.meta.url);

/** Fonts a text is set in, in the order they are tried: Latin, Greek and Cyrillic, then Han. */
export const FONTS = ['Inter', 'Noto Sans SC'];

let registered = false;

/** Once a thread. Words are never broken: a name or a quote must be findable in the PDF as it stands. */
export function registerFonts(): void {
  if (registered) return;
  registered = true;
  const inter = (file: string): string => modules.resolve(`@expo-google-fonts/inter/${file}`);
  Font.register({
    family: 'Inter',
    fonts: [
      { src: inter('400Regular/Inter_400Regular.ttf'), fontWeight: 400 },
      { src: inter('600SemiBold/Inter_600SemiBold.ttf'), fontWeight: 600 },
    ],
  });
  const noto = modules.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf');
  Font.register({
    family: 'Noto Sans SC',
    fonts: [
      { src: noto, fontWeight: 400 },
      { src: noto, fontWeight: 600 },
    ],
  });
  Font.registerHyphenationCallback((word) => [word]);
}
