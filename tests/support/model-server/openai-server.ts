import { z } from 'zod';
import { tokensOf } from './behaviour.ts';
import { charge, cutOff, type Exchange, readJson, sendJson } from './exchange.ts';
import { ChatRequest, SpeechRequest, strictModeFault, TRANSCRIPTION_FIELDS } from './openai-wire.ts';
import { answerTo, isInstructed } from './thinking.ts';

/** OpenAI's protocol, from `/v1` on. */
export function openaiServer(exchange: Exchange) {
  const { request, response, path, fault } = exchange;
  const key = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
  if (key === '' || key.includes('wrong'))
    return failed(exchange, 401, 'Incorrect API key provided.', 'invalid_api_key');
  exchange.counts.byKey[key] = (exchange.counts.byKey[key] ?? 0) + 1;
  if (path === '/v1/models' && request.method === 'GET') return models(exchange);
  if (request.method !== 'POST') return failed(exchange, 405, 'Not allowed.');
  if (fault === 'hang') return;
  if (fault === 'rate-limit')
    return sendJson(exchange, 429, errorBody('Rate limit reached.', 'rate_limit_exceeded'), {
      'retry-after': String(exchange.behaviour.retryAfterSeconds),
    });
  if (fault === 'server-error')
    return failed(exchange, 500, 'The server had an error while processing your request.');
  if (fault === 'cut' && path !== '/v1/chat/completions') {
    response.destroy();
    return;
  }
  if (path === '/v1/chat/completions') return chat(exchange);
  if (path === '/v1/audio/speech') return speech(exchange);
  if (path === '/v1/audio/transcriptions') {
    void transcription(exchange);
    return;
  }
  failed(exchange, 404, `Invalid URL (${request.method} ${path})`);
}

function models(exchange: Exchange) {
  const data = exchange.behaviour.models.map((id) => ({
    id,
    object: 'model',
    created: 1_700_000_000,
    owned_by: 'stand-in',
  }));
  sendJson(exchange, 200, { object: 'list', data });
}

function chat(exchange: Exchange) {
  const read = ChatRequest.safeParse(readJson(exchange));
  if (!read.success) return failed(exchange, 400, z.prettifyError(read.error), 'invalid_request_error');
  const body = read.data;
  if (!exchange.behaviour.models.includes(body.model))
    return failed(exchange, 404, `The model '${body.model}' does not exist.`, 'model_not_found');
  const format = body.response_format;
  if (format && format.type !== 'text' && !exchange.behaviour.knowsSchema)
    return failed(exchange, 400, "'response_format' is not supported.");
  const schema = format?.type === 'json_schema' ? format.json_schema.schema : schemaInWords(body);
  const strict = format?.type === 'json_schema' && format.json_schema.strict ? strictModeFault(schema) : null;
  if (strict) return failed(exchange, 400, `Invalid schema for response_format: ${strict}`);
  answer(exchange, body, schema);
}

/** Servers without schemas get it as an instruction, as people do it. */
function schemaInWords(body: ChatRequest): Record<string, unknown> | null {
  const last = body.messages.findLast(
    ({ content }) => typeof content === 'string' && content.includes('JSON Schema:\n'),
  );
  const json = typeof last?.content === 'string' ? last.content.split('JSON Schema:\n')[1] : undefined;
  return json ? (JSON.parse(json) as Record<string, unknown>) : null;
}

function answer(exchange: Exchange, body: ChatRequest, schema: Record<string, unknown> | null) {
  const { fault, behaviour, counts } = exchange;
  const text = body.messages
    .map(({ content }) =>
      typeof content === 'string'
        ? content
        : (content ?? []).map((part) => (part.type === 'text' ? part.text : '[image]')).join('\n'),
    )
    .join('\n\n');
  if (behaviour.obedient && isInstructed(text)) counts.obeyed += 1;
  const whole = hasImage(body)
    ? 'Ada Example\nData engineer\nPython and SQL'
    : answerTo({ text, schema }, fault, behaviour.obedient);
  const content = fault === 'broken-json' && schema ? whole.slice(0, Math.floor(whole.length * 0.6)) : whole;
  const refusal = fault === 'refuse' ? 'I am sorry, I cannot help with that.' : null;
  const usage = {
    prompt_tokens: tokensOf(text),
    completion_tokens: tokensOf(refusal ?? content),
    total_tokens: tokensOf(text) + tokensOf(refusal ?? content),
  };
  const base = { id: `chatcmpl-${counts.requests}`, created: 1_700_000_000, model: body.model };
  if (fault !== 'cut') charge(exchange, usage.prompt_tokens, usage.completion_tokens);
  if (body.stream) return stream(exchange, base, refusal ?? content, refusal !== null, usage);
  const completion = {
    ...base,
    object: 'chat.completion',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: refusal ? null : content, refusal },
        logprobs: null,
        finish_reason: 'stop',
      },
    ],
    usage,
  };
  if (fault === 'cut') return cutOff(exchange, JSON.stringify(completion), 'application/json');
  sendJson(exchange, 200, completion);
}

const hasImage = (body: ChatRequest) =>
  body.messages.some(
    ({ content }) => Array.isArray(content) && content.some((part) => part.type === 'image_url'),
  );

function stream(exchange: Exchange, base: object, text: string, refused: boolean, usage: object) {
  const { response, fault } = exchange;
  const chunk = (choices: object[], more: object = {}) =>
    `data: ${JSON.stringify({ ...base, object: 'chat.completion.chunk', choices, ...more })}\n\n`;
  const pieces = text.match(/[\s\S]{1,24}/g) ?? [];
  const sent = fault === 'cut' ? pieces.slice(0, Math.ceil(pieces.length / 2)) : pieces;
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const piece of sent)
    response.write(
      chunk([{ index: 0, delta: refused ? { refusal: piece } : { content: piece }, finish_reason: null }]),
    );
  if (fault === 'cut') {
    setImmediate(() => response.destroy());
    return;
  }
  response.write(chunk([{ index: 0, delta: {}, finish_reason: refused ? 'content_filter' : 'stop' }]));
  response.write(chunk([], { usage }));
  response.end('data: [DONE]\n\n');
}

function speech(exchange: Exchange) {
  const read = SpeechRequest.safeParse(readJson(exchange));
  if (!read.success) return failed(exchange, 400, z.prettifyError(read.error));
  if (!exchange.behaviour.models.includes(read.data.model))
    return failed(exchange, 404, 'The model does not exist.', 'model_not_found');
  charge(exchange, 0, 0);
  exchange.response.writeHead(200, { 'content-type': 'audio/mpeg' });
  exchange.response.end(Buffer.from(`ID3 stand-in speech: ${read.data.input}`));
}

async function transcription(exchange: Exchange): Promise<void> {
  const { request, body } = exchange;
  const form = await new Response(new Uint8Array(body), {
    headers: { 'content-type': String(request.headers['content-type']) },
  })
    .formData()
    .catch(() => null);
  if (!form) return failed(exchange, 400, 'The form cannot be read.');
  const unknown = [...form.keys()].find((name) => !TRANSCRIPTION_FIELDS.has(name));
  if (unknown) return failed(exchange, 400, `Unrecognized request argument supplied: ${unknown}`);
  if (!(form.get('file') instanceof File)) return failed(exchange, 400, 'file is required');
  if (!exchange.behaviour.models.includes(String(form.get('model'))))
    return failed(exchange, 404, 'The model does not exist.', 'model_not_found');
  const granular = form.getAll('timestamp_granularities[]').map(String);
  if (granular.length > 0 && form.get('response_format') !== 'verbose_json')
    return failed(exchange, 400, 'timestamp_granularities need response_format verbose_json');
  const words = ['We', 'talked', 'about', 'streaming', 'and', 'SQL'].map((word, at) => ({
    word,
    start: at * 0.5,
    end: at * 0.5 + 0.4,
  }));
  charge(exchange, 0, 0);
  sendJson(exchange, 200, {
    task: 'transcribe',
    language: 'english',
    duration: 3,
    text: 'We talked about streaming and SQL.',
    ...(granular.includes('word') ? { words } : {}),
  });
}

const errorBody = (message: string, code: string | null) => ({
  error: { message, type: 'invalid_request_error', param: null, code },
});

function failed(exchange: Exchange, status: number, message: string, code: string | null = null) {
  sendJson(exchange, status, errorBody(message, code));
}
