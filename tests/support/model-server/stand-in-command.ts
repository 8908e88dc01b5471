import { parseArgs } from 'node:util';
import { startModelServer } from './model-server.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '8377' } } });
const { urls } = await startModelServer({ port: Number(values.port) });
process.stdout.write(`The stand-in answers. In Settings, Models, add a provider with any key:
  OpenAI-compatible  ${urls.openai}
  Gemini             ${urls.gemini}
  ElevenLabs         ${urls.elevenlabs}
Models: standin-large, standin-small, standin-vision, standin-whisper, standin-voice.
Keys with "wrong" in them are refused. To make trouble:
  curl -X POST ${new URL('/control', urls.openai)} -d '{"next":["rate-limit","server-error"]}'
Stop with Ctrl C.\n`);
