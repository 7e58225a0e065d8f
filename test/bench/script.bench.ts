// How well scripts are read in each language, and how fast.
import { readScript, recognizeOptOut } from 'dialgate/script'
import { languageCases } from '../script/cases'
import { scoreOf } from '../script/score'
import { unseenCases } from '../script/unseen'
import { compare, rotating } from './compare'

console.log('\nscript: precision and recall on the openings of the tests, and on those of somebody who had not seen the patterns')
for (const { language, openings } of languageCases) {
  const own = scoreOf(language, openings)
  const { unseen: openingsUnseen = [], unseenOptOut = { yes: [], unclear: [], no: [] } } = unseenCases.get(language) ?? {}
  const unseen = scoreOf(language, openingsUnseen)
  const answers = (['yes', 'unclear', 'no'] as const).flatMap((expected) => unseenOptOut[expected].map((text) => ({ expected, text })))
  const right = answers.filter(({ expected, text }) => recognizeOptOut([{ speaker: 'calledParty', text }], { language }) === expected)
  const figures = [own.precision, own.recall, unseen.precision, unseen.recall].map((figure) => figure.toFixed(3))
  console.log(`  ${language}  ${figures[0]} ${figures[1]}   unseen ${figures[2]} ${figures[3]}, opt-outs ${right.length} of ${answers.length}`)
}

/** Openings one after the other until they have 200 words; a number makes each of them new. */
function scripts(texts: readonly string[]): readonly string[] {
  return Array.from({ length: 2_000 }, (_, number) => {
    let text = `${number}.`
    for (let next = number; text.split(/\s+/).length + (text.match(/\p{Script=Han}/gu)?.length ?? 0) < 200; next++)
      text += ` ${texts[next % texts.length]}`
    return text
  })
}

for (const { language, openings } of languageCases) {
  const texts = scripts(openings.map(({ text }) => text))
  const [first = ''] = texts
  await compare(
    `script: 200 words in ${language}`,
    { name: 'read for the first time', run: rotating(texts, (text) => readScript({ language, text })), times: 20 },
    { name: 'read before', run: () => readScript({ language, text: first }) },
  )
}
