// The cases of all languages.
import type { LanguageCases } from '../language-cases'
import { cases as english } from './en'
import { cases as spanish } from './es'
import { cases as french } from './fr'
import { cases as polish } from './pl'
import { cases as chinese } from './zh'

export const languageCases: readonly LanguageCases[] = [english, spanish, french, polish, chinese]
