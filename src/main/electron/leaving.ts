import type { MessageBoxSyncOptions } from 'electron';

const LEAVE = 1;

/** What is asked when a page is to be closed that says something on it is not finished. Enter and Escape stay. */
export const LEAVE_QUESTION: MessageBoxSyncOptions = {
  type: 'question',
  message: 'Close although something is not finished?',
  detail: 'Changes that were not saved and files that were not handed over yet would be lost.',
  buttons: ['Stay', 'Close'],
  defaultId: 0,
  cancelId: 0,
  noLink: true,
};

/** Whether the answer to {@link LEAVE_QUESTION}, the place of a button, is to close. */
export const isLeaving = (answer: number): boolean => answer === LEAVE;
