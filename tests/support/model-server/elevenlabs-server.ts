import { z } from 'zod';
import { charge, type Exchange, readJson, sendJson } from './exchange.ts';

const Speech = z.strictObject({
  text: z.string().min(1),
  model_id: z.string().optional(),
  language_code: z.string().optional(),
  voice_settings: z.record(z.string(), z.unknown()).optional(),
  seed: z.number().int().optional(),
});

/** ElevenLabs' protocol, from `/v1` on. */
export function elevenlabsServer(exchange: Exchange) {
  const { request, response, path, fault, behaviour } = exchange;
  const key = String(request.headers['xi-api-key'] ?? '');
  if (key === '' || key.includes('wrong')) return failed(exchange, 401, 'invalid_api_key');
  exchange.counts.byKey[key] = (exchange.counts.byKey[key] ?? 0) + 1;
  if (path === '/v1/models')
    return sendJson(
      exchange,
      200,
      behaviour.models.map((model_id) => ({ model_id, name: model_id })),
    );
  if (!/^\/v1\/text-to-speech\/[^/]+$/.test(path) || request.method !== 'POST')
    return failed(exchange, 404, 'not_found');
  if (fault === 'hang') return;
  if (fault === 'rate-limit')
    return sendJson(
      exchange,
      429,
      { detail: { status: 'too_many_concurrent_requests' } },
      { 'retry-after': String(behaviour.retryAfterSeconds) },
    );
  if (fault === 'server-error') return failed(exchange, 500, 'internal_server_error');
  const read = Speech.safeParse(readJson(exchange));
  if (!read.success) return failed(exchange, 422, z.prettifyError(read.error));
  if (fault === 'cut') {
    response.writeHead(200, { 'content-type': 'audio/mpeg', 'content-length': '100000' });
    response.write('ID3', () => response.destroy());
    return;
  }
  charge(exchange, 0, 0);
  response.writeHead(200, { 'content-type': 'audio/mpeg' });
  response.end(Buffer.from(`ID3 stand-in speech: ${read.data.text}`));
}

const failed = (exchange: Exchange, status: number, message: string) =>
  sendJson(exchange, status, { detail: { status: message, message } });
