import 'react';

declare module 'react' {
  interface InputHTMLAttributes<T> {
    /** Chooses a folder instead of files (Chromium, Firefox, Safari); the attribute stands without a value. */
    webkitdirectory?: '';
  }
}
