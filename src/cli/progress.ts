// How far a long run is, on a terminal and nowhere else.
import type { Io } from './io'

/** A line that is written over and over. */
export interface Progress {
  tick(done: number, fraction: number | undefined): void
  clear(): void
}

const EVERY_MILLIS = 200
const WIDTH = 24

/** Shows progress on stderr if that is a terminal; else says nothing. */
export function progress({ stderr, now }: Io): Progress {
  if (stderr.isTTY !== true) return { tick: () => undefined, clear: () => undefined }
  const started = now()
  let shownAt = 0
  return {
    tick: (done, fraction) => {
      const at = now()
      if (at - shownAt < EVERY_MILLIS) return
      shownAt = at
      const rate = Math.round((done * 1000) / Math.max(1, at - started))
      stderr.write(`\r\u001b[K${fraction === undefined ? '' : `${bar(Math.min(1, fraction))} `}${done} rows, ${rate} a second`)
    },
    clear: () => {
      if (shownAt > 0) stderr.write('\r\u001b[K')
    },
  }
}

function bar(fraction: number): string {
  const filled = Math.round(fraction * WIDTH)
  return `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${String(Math.floor(fraction * 100)).padStart(3)} %`
}
