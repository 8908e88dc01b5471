import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

interface ConfirmDialogProps {
  open: boolean;
  onOpen: (open: boolean) => void;
  title: string;
  text: string;
  /** What the button does, as a verb with its object: "Delete job". */
  confirm: string;
  cancel: string;
  busy?: boolean;
  onConfirm: () => void;
}

/** Asks before something that cannot be undone. Everything else is done at once and can be taken back. */
export const ConfirmDialog = ({
  open,
  onOpen,
  title,
  text,
  confirm,
  cancel,
  busy = false,
  onConfirm,
}: ConfirmDialogProps) => (
  <Dialog
    open={open}
    onOpen={onOpen}
    title={title}
    text={text}
    closeLabel={cancel}
    footer={
      <>
        <Button onClick={() => onOpen(false)}>{cancel}</Button>
        <Button variant="danger" disabled={busy} onClick={onConfirm}>
          {confirm}
        </Button>
      </>
    }
  />
);
