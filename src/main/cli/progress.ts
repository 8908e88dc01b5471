/** Tells a person on standard error how far the work is; standard output belongs to the result. */
export interface Progress {
  begin(total: number): void;
  step(subject: string): void;
  end(): void;
}

/** A terminal gets one line that is written over, a log one line for every tenth of the way. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  let total = 0;
  let done = 0;
  const say = (subject: string): void => {
    if (stream.isTTY)
      stream.write(
        `\r\u001b[2K${done} of ${total}  ${subject.slice(-Math.max(10, (stream.columns ?? 80) - 30))}`,
      );
    else if (Math.floor((done * 10) / total) > Math.floor(((done - 1) * 10) / total))
      stream.write(`${done} of ${total}\n`);
  };
  return {
    begin: (count) => {
      total = count;
    },
    step: (subject) => {
      done += 1;
      say(subject);
    },
    end: () => {
      if (stream.isTTY) stream.write('\r\u001b[2K');
    },
  };
}
