import { segmentText } from '../documents/text-segments.ts';

interface MarkedTextProps {
  text: string;
  /** `[start, end)` offsets of what matched. */
  marks: readonly (readonly [number, number])[];
}

/** A passage with the words that matched set off. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const ranges = marks.map(([start, end], quote) => ({ start, end, quote }));
  return segmentText(text, ranges).map((segment) =>
    segment.quotes.length === 0 ? (
      segment.text
    ) : (
      <mark key={segment.start} className="rounded-[2px] bg-mark px-px text-mark-ink">
        {segment.text}
      </mark>
    ),
  );
}
