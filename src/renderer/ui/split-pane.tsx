import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';

interface SplitPaneProps {
  /** What the handle does, for screen readers: "Width of the list". */
  label: string;
  /** Width of the first pane in pixels; the second takes the rest. */
  width: number;
  onWidth: (width: number) => void;
  min: number;
  max: number;
  children: readonly [ReactNode, ReactNode];
}

const STEP = 16;

/** Two panes with a handle between them: drag it, or move it by arrow keys. */
export const SplitPane = ({ label, width, onWidth, min, max, children }: SplitPaneProps) => {
  const box = useRef<HTMLDivElement>(null);
  const set = (next: number): void => onWidth(Math.round(Math.max(min, Math.min(max, next))));

  const onPointerMove = (event: PointerEvent): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !box.current) return;
    set(event.clientX - box.current.getBoundingClientRect().left);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const moves: Record<string, number> = {
      ArrowLeft: width - STEP,
      ArrowRight: width + STEP,
      Home: min,
      End: max,
    };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  };

  return (
    <div ref={box} className="flex min-h-0 min-w-0 grow">
      <div className="flex min-h-0 min-w-0 shrink-0 flex-col" style={{ width, maxWidth: '75%' }}>
        {children[0]}
      </div>
      <hr
        tabIndex={0}
        aria-label={label}
        aria-orientation="vertical"
        aria-valuenow={width}
        aria-valuemin={min}
        aria-valuemax={max}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onPointerMove}
        onKeyDown={onKeyDown}
        className="relative m-0 h-auto w-px shrink-0 cursor-col-resize touch-none border-0 bg-line after:absolute after:inset-y-0 after:-inset-x-1.5 hover:bg-accent focus-visible:bg-accent"
      />
      <div className="flex min-h-0 min-w-0 grow flex-col">{children[1]}</div>
    </div>
  );
};
