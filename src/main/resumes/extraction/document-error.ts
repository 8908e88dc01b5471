export type DocumentErrorCode =
  | 'ENCRYPTED'
  | 'DAMAGED'
  | 'EMPTY'
  | 'TOO_LARGE'
  | 'TOO_MANY_PAGES'
  | 'UNSUPPORTED'
  | 'NO_TEXT'
  | 'TIMEOUT';

const MESSAGES: Record<DocumentErrorCode, string> = {
  ENCRYPTED: 'The document is protected by a password. Ask for an unprotected copy.',
  DAMAGED: 'The file is damaged and cannot be read. Ask for a new copy.',
  EMPTY: 'The file is empty.',
  TOO_LARGE: 'The file is larger than 25 MB. Ask for a smaller copy.',
  TOO_MANY_PAGES: 'The document has more than 300 pages.',
  UNSUPPORTED: 'This kind of file cannot be read. Use PDF, DOCX, ODT, RTF, TXT, HTML, PNG or JPG.',
  NO_TEXT: 'No text was found in the document.',
  TIMEOUT: 'Reading the document took too long and was stopped.',
};

/** Why a document could not be read: a code for programs, a sentence for people, what was thrown as its `cause`. */
export class DocumentError extends Error {
  readonly code: DocumentErrorCode;

  constructor(code: DocumentErrorCode, message: string = MESSAGES[code], cause?: unknown) {
    super(message, { cause });
    this.name = 'DocumentError';
    this.code = code;
  }
}
