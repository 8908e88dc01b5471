import { z } from 'zod';
import { tokensOf } from './behaviour.ts';
import { charge, cutOff, type Exchange, readJson, sendJson } from './exchange.ts';
import { GenerateRequest } from './gemini-wire.ts';
import { answerTo, isInstructed } from './thinking.ts';

/** Gemini's protocol, from `/v1beta` on. */
export function geminiServer(exchange: Exchange) {
  const { request, path, fault } = exchange;
  const key = String(request.headers['x-goog-api-key'] ?? '');
  if (key === '' || key.includes('wrong'))
    return failed(exchange, 400, 'API key not valid. Please pass a valid API key.', 'INVALID_ARGUMENT', [
      { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID' },
    ]);
  exchange.counts.byKey[key] = (exchange.counts.byKey[key] ?? 0) + 1;
  if (path === '/v1beta/models' && request.method === 'GET')
    return sendJson(exchange, 200, {
      models: exchange.behaviour.models.map((name) => ({
        name: `models/${name}`,
        supportedGenerationMethods: ['generateContent'],
      })),
    });
  const [, model, method] =
    /^\/v1beta\/models\/([^:/]+):(generateContent|streamGenerateContent)$/.exec(path) ?? [];
  if (!model || !method || request.method !== 'POST') return failed(exchange, 404, 'Not found.', 'NOT_FOUND');
  if (fault === 'hang') return;
  if (fault === 'rate-limit')
    return failed(exchange, 429, 'Resource has been exhausted.', 'RESOURCE_EXHAUSTED', [
      {
        '@type': 'type.googleapis.com/google.rpc.RetryInfo',
        retryDelay: `${exchange.behaviour.retryAfterSeconds}s`,
      },
    ]);
  if (fault === 'server-error') return failed(exchange, 500, 'An internal error has occurred.', 'INTERNAL');
  if (!exchange.behaviour.models.includes(model))
    return failed(exchange, 404, `models/${model} is not found.`, 'NOT_FOUND');
  const read = GenerateRequest.safeParse(readJson(exchange));
  if (!read.success) return failed(exchange, 400, z.prettifyError(read.error), 'INVALID_ARGUMENT');
  answer(exchange, read.data, method === 'streamGenerateContent');
}

function answer(exchange: Exchange, body: GenerateRequest, streamed: boolean) {
  const { fault, behaviour, counts, response } = exchange;
  const parts = [...(body.systemInstruction?.parts ?? []), ...body.contents.flatMap(({ parts }) => parts)];
  const text = parts
    .map((part) => ('text' in part ? part.text : `[${part.inlineData.mimeType}]`))
    .join('\n\n');
  if (behaviour.obedient && isInstructed(text)) counts.obeyed += 1;
  const schema = (body.generationConfig?.responseSchema ?? null) as Record<string, unknown> | null;
  const whole = text.includes('[image/')
    ? 'Ada Example\nData engineer\nPython and SQL'
    : answerTo({ text, schema }, fault, behaviour.obedient);
  const content = fault === 'broken-json' && schema ? whole.slice(0, Math.floor(whole.length * 0.6)) : whole;
  const refused = fault === 'refuse';
  const usageMetadata = {
    promptTokenCount: tokensOf(text),
    candidatesTokenCount: refused ? 0 : tokensOf(content),
    totalTokenCount: tokensOf(text) + (refused ? 0 : tokensOf(content)),
  };
  const piece = (of: string, last: boolean) =>
    refused
      ? { candidates: [{ finishReason: 'SAFETY', index: 0 }], usageMetadata }
      : {
          candidates: [
            {
              content: { role: 'model', parts: [{ text: of }] },
              index: 0,
              ...(last ? { finishReason: 'STOP' } : {}),
            },
          ],
          ...(last ? { usageMetadata } : {}),
        };
  if (fault !== 'cut') charge(exchange, usageMetadata.promptTokenCount, usageMetadata.candidatesTokenCount);
  if (!streamed) {
    if (fault === 'cut') return cutOff(exchange, JSON.stringify(piece(content, true)), 'application/json');
    return sendJson(exchange, 200, piece(content, true));
  }
  const pieces = content.match(/[\s\S]{1,48}/g) ?? [''];
  const sent = fault === 'cut' ? pieces.slice(0, Math.ceil(pieces.length / 2)) : pieces;
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  sent.forEach((of, at) => {
    response.write(`data: ${JSON.stringify(piece(of, at === pieces.length - 1))}\r\n\r\n`);
  });
  if (fault === 'cut') setImmediate(() => response.destroy());
  else response.end();
}

function failed(exchange: Exchange, code: number, message: string, status: string, details: object[] = []) {
  sendJson(exchange, code, { error: { code, message, status, details } });
}
