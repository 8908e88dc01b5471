/** Declarations of an element that matter for visibility and weight. */
export type Declarations = Map<string, string>;

export interface StyleRule {
  tag: string | null;
  id: string | null;
  classes: string[];
  declarations: Declarations;
}

export function parseDeclarations(text: string): Declarations {
  const declarations: Declarations = new Map();
  for (const part of text.split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const value = part.slice(colon + 1).replace(/!important/i, '');
    declarations.set(part.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase());
  }
  return declarations;
}

const SIMPLE_SELECTOR = /^([a-z][a-z0-9]*|\*)?((?:[.#][\w-]+)*)$/i;

/**
 * Rules of a style sheet whose selectors are simple (`p`, `.note`, `#x`, `p.note`); of a longer selector its last part
 * is taken, which is right for finding what hides text: better one question too many than a hidden passage.
 */
export function parseStyleSheet(css: string): StyleRule[] {
  const plain = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@media[^{]*print[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gi, '');
  const rules: StyleRule[] = [];
  for (const match of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const declarations = parseDeclarations(match[2] ?? '');
    for (const selector of (match[1] ?? '').split(',')) {
      const last =
        selector
          .trim()
          .split(/[\s>+~]+/)
          .at(-1) ?? '';
      const simple = SIMPLE_SELECTOR.exec(last);
      if (!simple || last === '') continue;
      const marks = (simple[2] ?? '').match(/[.#][\w-]+/g) ?? [];
      rules.push({
        tag: simple[1] && simple[1] !== '*' ? simple[1].toLowerCase() : null,
        id: marks.find((mark) => mark.startsWith('#'))?.slice(1) ?? null,
        classes: marks.filter((mark) => mark.startsWith('.')).map((mark) => mark.slice(1)),
        declarations,
      });
    }
  }
  return rules.slice(0, 5000);
}

export function matches(rule: StyleRule, tag: string, id: string | null, classes: string[]): boolean {
  if (rule.tag !== null && rule.tag !== tag) return false;
  if (rule.id !== null && rule.id !== id) return false;
  return rule.classes.every((name) => classes.includes(name));
}
