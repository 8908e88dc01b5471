import { datesOf } from './line-facts.ts';
import type { ResumeLine } from './resume-line.ts';

const OPEN_END =
  /(?:[-–,&]|(?<!\p{L})(?:und|and|et|y|e|de|des|du|of|in|für|for|la|der|di|do|da|και|i|oraz|em|na|zur|zum|im|mit|with))$/iu;

/** In a narrow column a degree or school runs over two lines; they are read as one. */
export function unwrapped(lines: readonly ResumeLine[]): ResumeLine[] {
  const joined: ResumeLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const follows =
      last !== undefined &&
      !line.bullet &&
      line.start === last.end + 1 &&
      line.block === last.block &&
      Math.abs(line.size - last.size) < 0.3 &&
      datesOf(last).length === 0;
    if (follows && (OPEN_END.test(last.text) || /^\p{Ll}/u.test(line.text)) && last.text.length < 90) {
      joined[joined.length - 1] = {
        ...last,
        end: line.end,
        text: `${last.text} ${line.text}`,
        cells: [{ start: last.start, end: line.end }],
      };
    } else joined.push(line);
  }
  return joined;
}
