// `dialgate law`: the law of a place as a sheet to read, or which places there are.
import pc from 'picocolors'
import type { Jurisdiction } from '../law/jurisdiction'
import { world } from '../law/jurisdictions/world'
import { fault } from './fault'
import { EXIT, type Io, print } from './io'
import { lawSheet } from './law-sheet'
import { didYouMean, nearest } from './nearest'
import { countryReader, regionsByCountry } from './place-names'

/** The flags of `dialgate law`. */
export interface LawOptions {
  readonly json?: true
}

/**
 * Prints one jurisdiction by its id, or lists them all.
 * @throws Fault with the nearest ids
 */
export async function law(id: string | undefined, { json }: LawOptions, io: Io): Promise<number> {
  if (id === undefined) {
    const places = world.map(({ id, name }) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1))
    const width = Math.max(...places.map(({ id }) => id.length))
    print(io.stdout, ...(json ? [JSON.stringify(places, undefined, 2)] : places.map(({ id, name }) => `${id.padEnd(width)}  ${name}`)))
    return EXIT.done
  }
  const wanted = id.toLowerCase()
  const found = world.find((one) => one.id.toLowerCase() === wanted) ?? world.find(({ name }) => name.toLowerCase() === wanted) ?? countryCalled(id)
  if (found === undefined) {
    const country = /^([a-z]{2})-/.exec(wanted)?.[1]?.toUpperCase()
    if (country !== undefined && regionsByCountry()(country).matter === false && world.some((one) => one.id === country))
      throw fault(`${id.toUpperCase()}: no law of its own is carried; see ${country}`)
    const meant = world.filter(({ name }) => nearest(id, [name]).length > 0).map(({ id }) => id)
    const ids = [
      ...new Set([
        ...nearest(
          id,
          world.map((one) => one.id),
        ),
        ...meant,
      ]),
    ].slice(0, 4)
    throw fault(`there is no law of \`${id}\`${didYouMean(ids)}${ids.length === 0 ? ';' : ''} \`dialgate law\` lists all`)
  }
  const plain = (text: string) => text
  const style = io.color ? { bold: pc.bold, faint: pc.dim } : { bold: plain, faint: plain }
  print(io.stdout, ...(json ? [JSON.stringify({ ...found, provisions: found.provisions }, undefined, 2)] : lawSheet(found, style)))
  return EXIT.done
}

/** `UK`, `Deutschland`. */
function countryCalled(text: string): Jurisdiction | undefined {
  const country = countryReader()(text)
  return country === undefined ? undefined : world.find(({ id }) => id === country)
}
