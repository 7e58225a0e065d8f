// Measures some ways of doing one thing in one run, in CPU time, so that what else the machine does counts less; and prints how many times
// longer each takes than the first.
import { Bench } from 'tinybench'

/** One way. It is run `times` times between two looks at the clock, so that looking does not count. */
export interface Way {
  readonly name: string
  readonly run: () => unknown
  readonly times?: number
}

const MILLIS_EACH = 1000

/** What was computed last, so that nothing is optimized away. */
export const kept: unknown[] = [undefined]

export async function compare(title: string, first: Way, ...others: readonly Way[]): Promise<void> {
  const ways = [first, ...others]
  const bench = new Bench({ time: MILLIS_EACH, warmupTime: MILLIS_EACH / 3, now: cpuMillis })
  for (const { name, run, times = 100 } of ways) {
    const isAsync = run() instanceof Promise
    bench.add(
      name,
      isAsync
        ? async () => {
            for (let i = 0; i < times; i++) kept[0] = await run()
          }
        : () => {
            for (let i = 0; i < times; i++) kept[0] = run()
          },
    )
  }
  await bench.run()
  const micros = ways.map(({ times = 100 }, i) => (medianOf(bench, i) * 1000) / times)
  console.log(`\n${title}`)
  const width = Math.max(...ways.map(({ name }) => name.length))
  ways.forEach(({ name }, i) => {
    const ratio = (micros[i] ?? 0) / (micros[0] ?? 1)
    console.log(
      `  ${name.padEnd(width)}  ${(micros[i] ?? 0).toFixed(3).padStart(9)} µs${i === 0 ? '' : `  ${ratio.toFixed(ratio < 10 ? 2 : 0).padStart(6)} ×`}`,
    )
  })
}

/** Goes round a list: a mix, one after the other. */
export function rotating<T, R>(items: readonly T[], run: (item: T) => R): () => R {
  let next = 0
  return () => {
    const item = items[next] as T
    next = next + 1 < items.length ? next + 1 : 0
    return run(item)
  }
}

function cpuMillis(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function medianOf(bench: Bench, index: number): number {
  const result = bench.tasks[index]?.result
  if (result === undefined || !('latency' in result)) throw new Error(`\`${bench.tasks[index]?.name}\` failed`, { cause: result })
  return result.latency.p50
}
