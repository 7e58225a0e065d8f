// How far a long run is, on a terminal and nowhere else.
import cliProgress from 'cli-progress'
import type { Io } from './io'

/** A line that is written over and over. */
export interface Progress {
  tick(done: number, fraction: number | undefined): void
  clear(): void
}

/** Shows progress on stderr if that is a terminal; else says nothing. Of a stream whose end nobody knows it shows no bar. */
export function progress({ stderr, now }: Io): Progress {
  if (stderr.isTTY !== true) return { tick: () => undefined, clear: () => undefined }
  const started = now()
  const shown = new cliProgress.SingleBar(
    {
      stream: stderr as NodeJS.WritableStream,
      clearOnComplete: true,
      hideCursor: true,
      format: (options, { progress }, { rows, rate, isBounded }: { rows: number; rate: number; isBounded: boolean }) => {
        const bar = isBounded ? `${cliProgress.Format.BarFormat(progress, options)} ${Math.floor(progress * 100)} % ` : ''
        return `${bar}${rows} rows, ${rate} a second`
      },
    },
    cliProgress.Presets.shades_classic,
  )
  let isRunning = false
  return {
    tick: (done, fraction) => {
      const said = { rows: done, rate: Math.round((done * 1000) / Math.max(1, now() - started)), isBounded: fraction !== undefined }
      if (isRunning) shown.update(Math.min(1, fraction ?? 0), said)
      else shown.start(1, Math.min(1, fraction ?? 0), said)
      isRunning = true
    },
    clear: () => {
      if (isRunning) shown.stop()
    },
  }
}
