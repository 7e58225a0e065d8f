// What can be read as the words of a caller, and what cannot.

/** About an hour and a half of speech: more is a file in the wrong place. */
const LONGEST = 100_000
/** HTML and SSML: what is marked up is not what is heard. The tag's name alone is looked at, so that a text of `<` takes one pass. */
const MARKUP = /<[/!]?[a-z][a-z0-9:-]{0,30}(?=[\s/>])/i

/**
 * What is wrong with a script's text; `undefined` where nothing is.
 * @example
 * scriptFault('<p>Hello</p>') // 'holds markup (`<p`): hand over the words that are said, and no tags'
 */
export function scriptFault(text: string): string | undefined {
  if (text.length > LONGEST) return `is longer than ${LONGEST} characters`
  const markup = text.includes('<') ? MARKUP.exec(text)?.[0] : undefined
  return markup === undefined ? undefined : `holds markup (\`${markup}\`): hand over the words that are said, and no tags`
}
