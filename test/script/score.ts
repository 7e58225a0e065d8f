// How well openings are read: of what was found, how much is there; of what is there, how much was found.
import { readScript } from '../../src/script/read-script'
import type { Opening } from './language-cases'

export interface Score {
  readonly precision: number
  readonly recall: number
  /** One line for each thing missed or wrongly found. */
  readonly mistakes: readonly string[]
}

export function scoreOf(language: string, openings: readonly Opening[]): Score {
  let right = 0
  const mistakes: string[] = []
  let missed = 0
  let wrong = 0
  for (const { text, declared, ...expected } of openings) {
    const { statements, questions, concerns } = readScript({ language, text }, declared)
    const found = new Set<string>([...statements, ...questions, ...concerns].map(({ what }) => what))
    found.delete('no-way-to-refuse')
    const wanted = new Set<string>([...expected.statements, ...expected.questions, ...expected.concerns])
    for (const what of wanted) {
      if (found.has(what)) right++
      else {
        missed++
        mistakes.push(`missed ${what}: ${text}`)
      }
    }
    for (const { what, phrase } of [...statements, ...questions, ...concerns])
      if (what !== 'no-way-to-refuse' && !wanted.has(what) && found.delete(what)) {
        wrong++
        mistakes.push(`found ${what} in “${phrase}”: ${text}`)
      }
  }
  return { precision: right / Math.max(1, right + wrong), recall: right / Math.max(1, right + missed), mistakes }
}
