/** Text of a piece of a line with the x of the left edge of every UTF-16 unit, and the right edge of the last. */
export interface PlacedText {
  text: string;
  edges: number[];
}
