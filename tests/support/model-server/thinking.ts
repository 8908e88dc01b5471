import type { Fault } from './behaviour.ts';

/** What a stand-in is asked: the conversation as one text, and the JSON schema of the answer (null: free text). */
export interface Question {
  text: string;
  schema: Record<string, unknown> | null;
}

/** What the data between the marks of a prompt says. */
function dataOf(text: string): string[] {
  return [...text.matchAll(/<<<(DATA [0-9a-f]{16})\n([\s\S]*?)\n\1>>>/g)].map((match) => match[2] ?? '');
}

const INSTRUCTION =
  /ignore (?:all|any|previous)|disregard|system prompt|you are now|as an ai|\bAI model\b|an die KI|l['’]IA\b|\bla IA\b|\ba IA\b|assistant:|ignorier|vergiss alle|ignore[zr]? (?:toutes|les)|oubli(?:e|ez)|ignor[ae] (?:todas|tutte|las|le)|olvida|desconsidere|dimentica|negeer|vergeet|zignoruj|zapomnij|игнориру|забудь|忽略|无视|無視|تجاهل/iu;

/** Whether data speaks to the model. An obedient stand-in then does whatever would help. */
export const isInstructed = (text: string): boolean => dataOf(text).some((data) => INSTRUCTION.test(data));

/** The answer of a stand-in: useful, of the right form, and made from what it was given. */
export function answerTo(question: Question, fault: Fault | null, obedient: boolean): string {
  if (!question.schema)
    return question.text.includes('Kind of mail:') ? mail(question.text) : freeText(question.text);
  const properties = (question.schema.properties ?? {}) as Record<string, unknown>;
  if (fault === 'misfit') return '{"nothing":"of the kind"}';
  if ('facts' in properties)
    return JSON.stringify({
      facts: fault === 'forget' ? [] : facts(question.text, fault === 'lie', obedient),
    });
  return JSON.stringify(sample(question.schema, question.text));
}

interface Fact {
  criterion: string | null;
  kind: string;
  value: string;
  quote: string;
}

/** What is asked: `id: label` lines of the prompt itself, whatever ids look like. What stands between marks is data. */
function criteriaIn(text: string): { id: string; label: string }[] {
  const prompt = text.replace(/<<<(DATA [0-9a-f]{16})\n[\s\S]*?\n\1>>>/g, '');
  const [, list = prompt] = /^Criteria[^\n]*:\n((?:.+\n)+)/m.exec(prompt) ?? [];
  return [...list.matchAll(/^(\S+): (.+)$/gm)].map(([, id = '', label = '']) => ({ id, label }));
}

/** Lines of the résumé that name what a criterion asks; lies and obedience on top. */
function facts(text: string, lying: boolean, obedient: boolean): Fact[] {
  const criteria = criteriaIn(text);
  const [resume = ''] = dataOf(text);
  const lines = resume
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 2);
  const honest = criteria.flatMap(({ id, label }) =>
    label
      .split(/,| or | und | ou |\/|\+/)
      .map((term) => term.trim())
      .filter((term) => term.length > 1)
      .flatMap((value): Fact[] => {
        const line = lines.find((one) => one.toLowerCase().includes(value.toLowerCase()));
        return line ? [{ criterion: id, kind: 'skill', value, quote: line.slice(0, 200) }] : [];
      }),
  );
  const invented = criteria.map(
    ({ id, label }): Fact => ({
      criterion: id,
      kind: 'skill',
      value: label,
      quote: `Ten years of outstanding work with ${label} at the highest level`,
    }),
  );
  if (obedient && isInstructed(text)) return [...honest, ...invented, ...obeyed(criteria, lines)];
  return lying ? [...honest, ...invented] : honest;
}

/** Every way an instruction could be followed: quoting itself, quoting others for what they do not say. */
function obeyed(criteria: { id: string; label: string }[], lines: string[]): Fact[] {
  const spoken = lines.filter((line) => INSTRUCTION.test(line));
  return criteria.flatMap(({ id, label }) =>
    [...spoken, ...lines.slice(0, 3)].map(
      (line): Fact => ({ criterion: id, kind: 'skill', value: label, quote: line.slice(0, 200) }),
    ),
  );
}

/** A mail: its subject, an empty line, its text. */
function mail(text: string): string {
  const [name = '', job = '', note = ''] = dataOf(text);
  return `Your application as ${job}\n\nDear ${name},\n\nthank you for applying as ${job}. ${note}\n\nKind regards\n[fill in: your name]`;
}

/** A posting where one is asked for, otherwise a plain sentence. */
function freeText(text: string): string {
  const [brief = ''] = dataOf(text);
  const title = brief.split(/[,\n]/)[0]?.trim() || 'Colleague';
  if (!text.includes('# summary')) return `Understood: ${brief.slice(0, 200) || 'nothing was given'}.`;
  return [
    `# title\n${title}`,
    `# summary\n[fill in: company name] is looking for a ${title}. What the notes say: ${brief.replaceAll('\n', ' ').slice(0, 300)}.`,
    '# tasks\n- Take care of what the notes name\n- Work with colleagues on clear goals\n- Keep records others can follow',
    '# must\n- Experience in comparable work\n- Clear writing',
    '# nice\n- Experience in the same field',
    '# benefits\n- [fill in: salary range]\n- [fill in: working time and days of holiday]',
    '# process\nSend your CV. [fill in: how to apply and by when]',
  ].join('\n\n');
}

/** Any value that fits a schema, with texts that name the data. */
export function sample(schema: Record<string, unknown>, text: string): unknown {
  const alternatives = schema.anyOf as Record<string, unknown>[] | undefined;
  if (alternatives?.[0]) return sample(alternatives[0], text);
  const options = schema.enum as unknown[] | undefined;
  if (options) return options[0];
  if ('const' in schema) return schema.const;
  switch (String(schema.type).toLowerCase()) {
    case 'object': {
      const properties = Object.entries((schema.properties ?? {}) as Record<string, Record<string, unknown>>);
      return Object.fromEntries(properties.map(([name, one]) => [name, sample(one, `${name} ${text}`)]));
    }
    case 'array': {
      const count = Number(schema.minItems ?? 2);
      return Array.from({ length: count }, (_, at) =>
        sample((schema.items ?? {}) as Record<string, unknown>, `${at + 1} ${text}`),
      );
    }
    case 'integer':
    case 'number':
      return Math.max(Number(schema.minimum ?? 5), 5);
    case 'boolean':
      return true;
    default:
      return `Stand-in text: ${text.slice(0, 60).replaceAll('\n', ' ')}`;
  }
}
