/** Every kind of provider, a line each; the name is the one it is stored under. See docs/adding-a-provider.md. */
export { elevenlabs } from './elevenlabs.ts';
export { gemini } from './gemini.ts';
export { compatible, openai } from './openai.ts';
