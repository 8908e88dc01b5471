/** Zero-width and direction marks, soft hyphens, byte order marks: invisible, and in the way of every match. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;
const CONTROL = /\p{Cc}|\ufffc/gu;
const PICTOGRAM = /\p{Co}/gu;
const SPACE = /\p{Zs}/gu;
const PRESENTATION_FORM = /[\ufb00-\ufdff\ufe70-\ufefc\u2e80-\u2fdf]/gu;

/** One line of a format without layout: NFC, ligatures resolved, icons and invisible characters gone, spaces folded. Tabs stay. */
export function cleanLine(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(CONTROL, (control) => (control === '\t' ? control : ''))
    .replace(PICTOGRAM, ' ')
    .replace(SPACE, ' ')
    .replace(PRESENTATION_FORM, (form) => form.normalize('NFKC'))
    .replace(/ *\t[ \t]*/g, '\t')
    .replace(/ {2,}/g, ' ')
    .trim()
    .normalize('NFC');
}
