import { FileInput } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobId } from '../../../contract/common.ts';
import { AddResumesDialog } from './add-resumes-dialog.tsx';
import { type ChosenFile, droppedFiles } from './dropped-files.ts';

interface DropAreaProps {
  /** The job dropped files apply to; null adds them to the pool alone. */
  jobId: JobId | null;
  children: ReactNode;
}

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Follows files dragged over an element and hands over what is dropped. Returns whether some are over it now. */
function useFileDrop(
  element: RefObject<HTMLElement | null>,
  onFiles: (files: readonly ChosenFile[]) => void,
): boolean {
  const [over, setOver] = useState(false);
  const hand = useEffectEvent(onFiles);
  useEffect(() => {
    const area = element.current;
    if (area === null) return;
    const listening = new AbortController();
    // Children tell of entering and leaving too; only the outermost one counts.
    let depth = 0;
    const enter = (step: 1 | -1) => (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth = Math.max(0, depth + step);
      setOver(depth > 0);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      void droppedFiles(event.dataTransfer).then((files) => files.length > 0 && hand(files));
    };
    const { signal } = listening;
    area.addEventListener('dragenter', enter(1), { signal });
    area.addEventListener('dragleave', enter(-1), { signal });
    area.addEventListener('dragover', (event) => carriesFiles(event) && event.preventDefault(), { signal });
    area.addEventListener('drop', drop, { signal });
    return () => listening.abort();
  }, [element]);
  return over;
}

/** A page on which résumés, folders and ZIPs can be dropped anywhere. Those who do not drag use the dialog instead. */
export function DropArea({ jobId, children }: DropAreaProps) {
  const { t } = useTranslation('intake');
  const area = useRef<HTMLDivElement>(null);
  const [dropped, setDropped] = useState<readonly ChosenFile[] | null>(null);
  const over = useFileDrop(area, setDropped);
  return (
    <div ref={area} className="relative flex min-h-0 min-w-0 grow flex-col">
      {children}
      {over && (
        <div className="pointer-events-none absolute inset-2 z-30 grid place-items-center rounded-xl border-2 border-accent border-dashed bg-accent-soft/90">
          <p className="flex items-center gap-2 font-semibold text-accent-ink text-lg">
            <FileInput aria-hidden="true" className="size-5" />
            {t(jobId === null ? 'dropForPool' : 'dropForJob')}
          </p>
        </div>
      )}
      {dropped && <AddResumesDialog jobId={jobId} dropped={dropped} onClose={() => setDropped(null)} />}
    </div>
  );
}
