import { TriangleAlert } from 'lucide-react';
import { Button } from './button.tsx';

interface ErrorNoticeProps {
  /** What happened. */
  title: string;
  /** What was kept and what to do next. */
  text: string;
  action?: { label: string; run: () => void };
}

/** Says that something did not work, in place of what would have stood there. */
export const ErrorNotice = ({ title, text, action }: ErrorNoticeProps) => (
  <div
    role="alert"
    className="mx-auto my-6 flex max-w-lg gap-3 rounded-lg border border-line bg-surface px-4 py-3.5"
  >
    <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-miss" />
    <div className="min-w-0 grow">
      <p className="font-semibold text-ink">{title}</p>
      <p className="text-ink-2">{text}</p>
      {action ? (
        <Button className="mt-2.5" onClick={action.run}>
          {action.label}
        </Button>
      ) : null}
    </div>
  </div>
);
