/** The workstation cannot be reached just now; nothing was changed by the call that ended in this. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
}
