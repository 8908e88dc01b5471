/** Money is kept in millionths of a currency unit, so that sums are exact. */
export interface AiProvidersTable {
  id: string;
  kind: string;
  label: string;
  base_url: string | null;
  enabled: number;
  requests_per_minute: number | null;
  tokens_per_minute: number | null;
  concurrency: number;
  timeout_seconds: number;
  structured: string;
  consent_at: number | null;
  /** JSON: string[], as the last test of the connection found them */
  models: string;
  created_at: number;
}

export interface AiKeysTable {
  id: string;
  provider_id: string;
  /** Sealed by the host. */
  sealed: Uint8Array;
  ending: string;
  added_at: number;
}

export interface AiPricesTable {
  model: string;
  input_per_million: number | null;
  output_per_million: number | null;
  audio_per_minute: number | null;
  characters_per_million: number | null;
  source: string;
}

export interface AiCallsTable {
  id: string;
  at: number;
  /** `2026-11`, UTC */
  month: string;
  task: string;
  subject: string | null;
  job_id: string | null;
  provider: string;
  model: string;
  prompt_name: string;
  prompt_version: string;
  input_hash: string;
  output_hash: string | null;
  input_tokens: number;
  output_tokens: number;
  milliseconds: number;
  cost_micros: number;
  /** Set aside for a request under way. */
  reserved_micros: number;
  /** 0 where the model's price is not known. */
  priced: number;
  attempts: number;
  repairs: number;
  cached: number;
  outcome: string;
  use: string | null;
}

export interface AiAnswersTable {
  key: string;
  /** JSON */
  answer: string;
  call_id: string;
  at: number;
}

export interface AiReadingsTable {
  application_id: string;
  /** JSON: Reading */
  reading: string;
  at: number;
}

export interface AiTables {
  ai_providers: AiProvidersTable;
  ai_keys: AiKeysTable;
  ai_prices: AiPricesTable;
  ai_calls: AiCallsTable;
  ai_answers: AiAnswersTable;
  ai_readings: AiReadingsTable;
}
