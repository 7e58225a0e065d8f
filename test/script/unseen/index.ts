// Openings and answers by somebody who had not seen the patterns, by language.
import type { Opening } from '../language-cases'
import { unseen as german } from './de'
import { unseen as english } from './en'
import { unseen as spanish } from './es'
import { unseen as french } from './fr'
import { unseen as norwegian } from './no'
import { unseen as polish } from './pl'
import { unseen as chinese } from './zh'

export const unseenOpenings: ReadonlyMap<string, readonly Opening[]> = new Map([
  ['en', english],
  ['no', norwegian],
  ['pl', polish],
  ['zh', chinese],
  ['de', german],
  ['fr', french],
  ['es', spanish],
])
