import type { Box, DocumentWarning, Evidence } from '../../../contract/resume.ts';
import { samePlace } from './quotes.ts';

interface QuoteLayerProps {
  /** Page from 1. */
  page: number;
  /** Pixels a point. */
  scale: number;
  evidence: readonly Evidence[];
  active: Evidence | null;
  warnings: readonly DocumentWarning[];
}

/** A line is lit a little past its letters, as a marker pen would. */
const BLEED = 1.5;

function placed(box: Box, scale: number) {
  return {
    left: (box.x - BLEED) * scale,
    top: (box.y - BLEED) * scale,
    width: (box.width + 2 * BLEED) * scale,
    height: (box.height + 2 * BLEED) * scale,
  };
}

const keyOf = (box: Box): string => `${box.x} ${box.y} ${box.width}`;

/** Lights up the quotes of a page and outlines what its warnings are about. Decorative: the text itself lies beside it. */
export function QuoteLayer({ page, scale, evidence, active, warnings }: QuoteLayerProps) {
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 overflow-hidden mix-blend-multiply"
    >
      {evidence
        .filter((quote) => quote.page === page)
        .flatMap((quote) =>
          quote.boxes.map((box) => (
            <div
              key={`${quote.start} ${keyOf(box)}`}
              data-quote={active !== null && samePlace(quote, active) ? 'active' : 'quiet'}
              className="absolute rounded-[2px] bg-[#fff8e1] transition-colors duration-200 data-[quote=active]:z-10 data-[quote=active]:bg-[#ffdf80] data-[quote=active]:shadow-[inset_0_-2px_0_#d9a400]"
              style={placed(box, scale)}
            />
          )),
        )}
      {warnings
        .filter((warning) => warning.page === page)
        .flatMap((warning) =>
          warning.boxes.map((box) => (
            <div
              key={`${warning.kind} ${keyOf(box)}`}
              className="absolute rounded-[2px] border-[1.5px] border-[#a33a2c] border-dashed bg-[#fbeae7]"
              style={placed(box, scale)}
            />
          )),
        )}
    </div>
  );
}
