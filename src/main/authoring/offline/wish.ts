/** What a wish ("shorter, more formal, stress Kafka") asks of the offline engine. What it does not know stays in `unknown`. */
export interface Wish {
  length: 'shorter' | 'longer' | null;
  emphasise: string[];
  leaveOut: string[];
  add: string[];
  unknown: string[];
}

const RULES: [RegExp, (wish: Wish, words: string) => void][] = [
  [
    /^(?:(?:make it |please |bitte |plus )*(?:much )?(?:shorter|short|briefer|concise|kürzer|knapper|court|concis))$/i,
    (wish) => {
      wish.length = 'shorter';
    },
  ],
  [
    /^(?:(?:make it |please |bitte |plus )*(?:longer|more detail(?:ed|s)?|länger|ausführlicher|long|détaillé))$/i,
    (wish) => {
      wish.length = 'longer';
    },
  ],
  [
    /^(?:stress|emphasi[sz]e|focus on|highlight|more about|betone|mehr zu|mettre en avant|insister sur) (.+)$/i,
    (wish, words) => {
      wish.emphasise.push(words);
    },
  ],
  [
    /^(?:leave out|remove|without|drop|no|less about|ohne|entferne|weniger zu|sans|enlever|retirer) (.+)$/i,
    (wish, words) => {
      wish.leaveOut.push(words);
    },
  ],
  [
    /^(?:add|mention|include|with|ergänze|erwähne|mit|ajouter|mentionner|avec) (.+)$/i,
    (wish, words) => {
      wish.add.push(words);
    },
  ],
];

export function readWish(text: string | null): Wish {
  const wish: Wish = { length: null, emphasise: [], leaveOut: [], add: [], unknown: [] };
  for (const part of (text ?? '')
    .split(/[,;.\n]| and | und | et /i)
    .map((one) => one.trim())
    .filter(Boolean)) {
    const rule = RULES.find(([pattern]) => pattern.test(part));
    const words = rule?.[0].exec(part)?.[1] ?? '';
    if (rule) rule[1](wish, words);
    else wish.unknown.push(part);
  }
  return wish;
}
