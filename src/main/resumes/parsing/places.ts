import { CITY_NAMES } from './city-names.ts';
import { countryOfName, countryOfRegion } from './countries.ts';
import { fold } from './folding.ts';

const ZIP_AT_END =
  /[\s,]+(?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}|\d{6}|\d{4})$/u;
const ZIP_FIRST = /^(?:[A-Z]{1,2}-)?\d{4,6}(?:-\d{3})?\s+(\p{Lu}[\p{L}.'’ -]{1,40})$/u;
const ZIP_BEFORE = /^(?:[A-Z]{1,2}-)?\d{4,6}\s+|\s+\d{4,6}$/u;
const PLACE_WORDS =
  /^\p{Lu}[\p{L}.'’-]*(?:[\s-](?:\p{Lu}[\p{L}.'’-]*|am|an|der|de|la|le|les|sur|du|del|di|da|do|of|upon|the|im|en))*$/u;
const REMOTE =
  /^(?:(?:fully\s)?remote|home[\s-]?office|hybrid|télétravail|remoto|teletrabajo|híbrido|远程)$/iu;
const HAN_PLACE = /^(?:\p{Script=Han}{2,8}(?:省|市|区|县|路|街|道)[\p{L}\d\s]*)$/u;

/** A place read from a passage; `country` is its ISO 3166-1 code where the passage tells. */
export interface Place {
  text: string;
  country: string | null;
}

function isCity(text: string): boolean {
  return CITY_NAMES.has(fold(text).replace(/\s+/gu, ' '));
}

/**
 * The place a whole passage names ("San Francisco, CA 94588", "4125 Riehen, Schweiz", "Berlin", "Remote"), or null when it
 * is anything else. Company names with a comma ("Acme, Inc.") are no places.
 */
export function asPlace(passage: string): Place | null {
  const text = passage
    .trim()
    .replace(/[.,;]$/u, '')
    .replace(/^\((.*)\)$/u, '$1');
  if (text.length < 2 || text.length > 70) return null;
  if (REMOTE.test(text)) return { text, country: null };
  if (HAN_PLACE.test(text) || isCity(text))
    return { text, country: /\p{Script=Han}/u.test(text) ? 'CN' : null };
  const near =
    /^\p{Lu}[\p{L}-]+\s(?:bei|b\.|near|nr\.?|lez|lès|près de|cerca de)\s(\p{Lu}[\p{L}\s-]+)$/u.exec(text);
  if (near !== null && isCity(near[1] ?? '')) return { text, country: null };
  const country = countryOfName(text);
  if (country !== null && text.length > 2) return { text, country };
  const postal = ZIP_FIRST.exec(text);
  if (postal !== null && PLACE_WORDS.test(postal[1] ?? '')) return { text, country: null };
  const parts = text.split(/\s*[,/]\s*/u);
  if (parts.length < 2 || parts.length > 5) return bareRegion(text, parts);
  const size = placeTail(parts);
  const [first = '', second = ''] = parts;
  if (size === 0)
    return isCity(first) && PLACE_WORDS.test(second) && parts.length === 2 ? { text, country: null } : null;
  // What stands before city and region is a street, or the whole is no place but "Acme, Springfield, IL".
  if (!parts.slice(0, -size).every(isStreet)) return null;
  const last = (parts.at(-1) ?? '').replace(ZIP_AT_END, '');
  return { text, country: countryOfRegion(last) ?? countryOfName(last) };
}

const STREET =
  /\d|\b(?:street|st\.|avenue|ave|road|rd|lane|drive|boulevard|blvd|straße|strasse|str\.|weg|platz|allee|rue|calle|avenida|rua|via|corso|piazza)\b/iu;

function isStreet(part: string): boolean {
  return STREET.test(part);
}

/**
 * How many of the last comma-separated parts make up a place: region and country names, and the city before them
 * ("Google | Mountain View, CA, USA" is 3); 0 when the end is no place.
 */
export function placeTail(parts: readonly string[]): number {
  let regions = 0;
  while (regions < 3 && regions < parts.length - 1) {
    const part = parts[parts.length - 1 - regions]?.trim().replace(ZIP_AT_END, '') ?? '';
    if (countryOfRegion(part) === null && countryOfName(part) === null) break;
    regions += 1;
  }
  const last = parts.at(-1)?.trim() ?? '';
  if (regions === 0) return isCity(last.replace(ZIP_AT_END, '')) ? 1 : 0;
  const city = parts[parts.length - 1 - regions]?.trim().replace(ZIP_BEFORE, '') ?? '';
  return PLACE_WORDS.test(city) && city.length <= 30 ? regions + 1 : regions;
}

/** "Tacoma WA", "Paris France": region or country after a blank; a region name alone. */
function bareRegion(text: string, parts: readonly string[]): Place | null {
  const plain = parts[0] ?? '';
  const split = /^(.{2,40}?)\s+(\p{Lu}[\p{L}.]*(?:\s\p{Lu}\p{L}+)?)$/u.exec(plain);
  if (parts.length !== 1 || split === null) return null;
  const [, city = '', region = ''] = split;
  if (!isCity(city)) return null;
  const country = countryOfRegion(region) ?? countryOfName(region);
  return country === null ? null : { text, country };
}
