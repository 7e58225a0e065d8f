// The languages that are carried, by their tag.
import type { Language } from './language'
import { en } from './languages/en'

const languages: { readonly [tag in string]?: Language } = { en }

/** The language of a tag such as `en-GB`, by its first part; English where it is not carried. */
export function languageOf(tag: string | undefined): Language {
  return languages[(tag ?? 'en').toLowerCase().split('-')[0] ?? 'en'] ?? en
}
