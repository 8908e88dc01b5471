import { shippedTermModel } from '../skills/term-model.ts';
import { termPlaces } from '../skills/text-terms.ts';
import type { Passage } from './passages.ts';

/** From this rarity a word says what the work is; "good", "team" and "experience" are below it. */
const TELLING_RARITY = 0.5;
const FEWEST_TELLING = 2;
const LONGEST_PASSAGE = 160;
const LONGEST_LABEL = 90;

/** What every advertisement asks of a character, and what no résumé can show. */
const CHARACTER =
  /\b(?:communicat|team ?(?:player|work|fähig)|teamfähig|motivat|punctual|flexib|reliab|zuverlässig|friendly|freundlich|attitude|willing|enthusias|passion|self-|independen|selbst(?:st)?ändig|eigenverantwort|attention to detail|sorgfalt|sorgfältig|organi[sz](?:ed|ational)|problem[- ]solving|interpersonal|curio|proactive|belastbar|engagiert|kommunikat|autonom|rigueur|rigoureu|esprit|sens d|dynami|capacidad|proactiv|responsab|compromiso|iniciativa|boa comunica|trabalho em equipe|disponib|puntual|serietà|capacità|buone doti|spirito|\b(?:us|we|our|uns|unser\w*|nous|notre)\b|internship|years? of|degree|diploma|salary|contract|shift|hours|weekend|travel)/iu;

/** A wish that names nothing the lists know, told by its own words. */
export interface AskedWords {
  label: string;
  /** The wish as printed, without the phrases every wish begins with. */
  words: string;
}

const LEAD_IN =
  /^(?:(?:you (?:have|bring|are|can|know)|we expect|(?:proven|(?:sehr )?gute|fundierte|erste|solid|strong|good|sound|some|previous|demonstrable|hands-on|extensive|first|relevant)\s|experience (?:of|in|with|as)|knowledge of|understanding of|ability to|able to|confident (?:in|with|using)|familiarity with|erfahrung (?:in|mit|im)|kenntnisse (?:in|im|der|von)|expérience (?:en|de|dans)|connaissance (?:de|des|du)|maîtrise (?:de|des|du)|experiencia (?:en|con|de)|conocimientos? (?:de|en)|manejo de|experiência (?:em|com)|conhecimento (?:em|de)|esperienza (?:in|nel|con)|conoscenza (?:di|del|dei))\s*)+/iu;

/** What only says how much a wish is wished for. */
const TAIL =
  /[\s,(]+(?:(?:is|are|would be|will be|ist|sind|wäre|est|serait|sería|será|sarebbe|è|se|costituisce|constitue|ein|eine|um|un|una|une|an?|of|von|definite|strong|big|highly|titolo)\s+)*(?:bonus|plus|pluspunkt|advantage\w*|asset|diferencial|atout|vorteil|prefer\w+|desirable|desired|welcome|welcomed|handy|helpful|useful|wünschenswert|apprécié\w*|souhaité\w*|deseable|valorable|valora\w*|desejável|gradit[oaie]|preferenziale)[\s.!)]*$/iu;

/** The words of a passage as a wish, where enough of them say what the work is; else null. */
export function askedWords({ text }: Passage): AskedWords | null {
  if (text.length > LONGEST_PASSAGE || CHARACTER.test(text)) return null;
  const words = text
    .replace(LEAD_IN, '')
    .replace(TAIL, '')
    .replace(/[\s.;:,]+$/u, '')
    .trim();
  const model = shippedTermModel();
  const telling = new Set(
    termPlaces(words).flatMap(({ term }) => (model.lookUp(term).idf >= TELLING_RARITY ? [term] : [])),
  );
  if (telling.size < FEWEST_TELLING) return null;
  return { label: shortened(words), words };
}

function shortened(words: string): string {
  if (words.length <= LONGEST_LABEL) return words;
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST_LABEL))} …`;
}
