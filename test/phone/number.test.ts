import fc from 'fast-check'
import examples from 'libphonenumber-js/examples.mobile.json'
import {
  getCountries,
  getExampleNumber,
  isSupportedCountry,
  parsePhoneNumberFromString,
  parsePhoneNumber as parseWithLibrary,
} from 'libphonenumber-js/max'
import { describe, expect, it, test } from 'vitest'
import { countryOf, parsePhoneNumber } from '../../src/phone/number'
import { arbitraryNumber } from './arbitrary-number'

const read = (text: string, defaultCountry?: string) => parsePhoneNumber(text, defaultCountry === undefined ? {} : { defaultCountry })
const countriesOf = (text: string) => {
  const number = read(text)
  return number && countryOf(number)
}

describe('spellings of a North American number', () => {
  it.each([
    '+13055550123',
    '(305) 555-0123',
    '305-555-0123',
    '305.555.0123',
    '3055550123',
    '1 305 555 0123',
    '1-305-555-0123',
    '+1 (305) 555-0123',
    'tel:+1-305-555-0123',
    'Tel: 305-555-0123',
    ' 305-555-0123\r\n',
    '305-555-0123 x12',
    '(305) 555-0123 ext. 4',
    '+1-305-555-0123;ext=12',
    'tel:+1-305-555-0123;ext=12',
    'tel:305-555-0123;phone-context=+1',
    '+１ ３０５ ５５５ ０１２３',
    '＋１（３０５）５５５－０１２３',
    '+١ ٣٠٥ ٥٥٥ ٠١٢٣',
    '+۱ ۳۰۵ ۵۵۵ ۰۱۲۳',
    '\u200e+1 305\u00a0555\u20110123\u202c',
    '\ufeff305\u200b5550123 ',
  ])('%j', (text) => expect(read(text, 'US')).toBe('+13055550123'))

  it('needs a country when it is national', () => {
    expect(read('305-555-0123')).toBeUndefined()
    expect(read('1 305 555 0123')).toBeUndefined()
    expect(read('305-555-0123', 'XX')).toBeUndefined()
    expect(read('305-555-0123', 'CA')).toBe('+13055550123')
    expect(read('305-555-0123', 'PR')).toBe('+13055550123')
    expect(read('305-555-0123', 'JM')).toBe('+13055550123')
  })

  it('needs an area code that is assigned or planned, and an exchange', () => {
    expect(read('+12225550100')).toBeUndefined()
    expect(read('+12735550100')).toBe('+12735550100')
    expect(read('+13051550123')).toBeUndefined()
    expect(read('+13050550123')).toBeUndefined()
    expect(read('+13052550123')).toBe('+13052550123')
    expect(read('+13059110123')).toBeUndefined()
    expect(read('+13054110123')).toBeUndefined()
    expect(read('+13059120123')).toBe('+13059120123')
    expect(read('+1305555012')).toBeUndefined()
    expect(read('+130555501234')).toBeUndefined()
  })

  it('may have an area code that libphonenumber lacks', () => {
    for (const code of [357, 436, 457, 465, 471, 483, 621, 624, 679, 729, 837, 861, 924]) {
      expect(read(`+1${code}5550123`), `${code}`).toBe(`+1${code}5550123`)
      expect(read(`1 (${code}) 555-0123 x9`, 'US'), `${code}`).toBe(`+1${code}5550123`)
      expect(read(`(${code}) 555-0123`, 'US'), `${code}`).toBe(`+1${code}5550123`)
    }
  })
})

describe('spellings of other numbers', () => {
  it.each([
    ['+44 (0)20 7946 0958', undefined, '+442079460958'],
    ['+44 20 7946 0958', undefined, '+442079460958'],
    ['020 7946 0958', 'GB', '+442079460958'],
    ['442079460958', 'GB', '+442079460958'],
    ['0044 20 7946 0958', 'NO', '+442079460958'],
    ['011 44 20 7946 0958', 'US', '+442079460958'],
    ['0047 22 12 34 56', 'SE', '+4722123456'],
    ['22 12 34 56', 'NO', '+4722123456'],
    ['06 12 34 56 78', 'FR', '+33612345678'],
    ['02 1234 5678', 'IT', '+390212345678'],
    ['+39 02 1234 5678', undefined, '+390212345678'],
    ['8 (495) 123-45-67', 'RU', '+74951234567'],
    ['020 7946 0958 ext 12', 'GB', '+442079460958'],
    ['００４４ ２０ ７９４６ ０９５８', 'NO', '+442079460958'],
    ['٠٠٤٤ ٢٠ ٧٩٤٦ ٠٩٥٨', 'NO', '+442079460958'],
  ])('%j in %s', (text, country, number) => expect(read(text, country)).toBe(number))
})

test.each([
  ['', 'US'],
  ['   ', 'US'],
  ['anonymous', 'US'],
  ['unknown', 'US'],
  ['+', 'US'],
  ['911', 'US'],
  ['+1911', 'US'],
  ['112', 'DE'],
  ['999', 'GB'],
  ['x12', 'US'],
  ['ext. 4', 'US'],
  [';ext=4', 'US'],
  ['5550123', 'US'],
  ['+44', 'GB'],
  ['+442079', 'GB'],
  ['+4420794609581234567', 'GB'],
  ['+0442079460958', 'GB'],
  ['1e10', 'US'],
  ['305-555-0123 305-555-0124', 'US'],
  ['call 305-555-0123', 'US'],
  ['++13055550123', 'US'],
])('hazard 19: %j in %s is no number', (text, country) => expect(read(text, country)).toBeUndefined())

it('hazard 19: an emergency number is a number nowhere', () => {
  for (const text of ['911', '112', '999', '000', '110', '119', '118', '100', '101'])
    for (const country of ['US', 'CA', 'GB', 'DE', 'FR', 'NO', 'SE', 'AU', 'JP', 'IN', 'BR', 'ZA', 'IE', 'NZ', 'MX', 'CN', 'IT', 'ES', 'AT', 'FI'])
      expect(read(text, country), `${text} in ${country}`).toBeUndefined()
})

it('hazard 6: a foreign number is never read as North American', () => {
  expect(read('442079460958', 'US')).toBeUndefined()
  expect(read('+44 207-946-0958', 'US')).toBe('+442079460958')
  expect(read('00442079460958', 'US')).toBeUndefined()
  expect(read('02079460958', 'US')).toBeUndefined()
  expect(countriesOf('+442079460958')).toEqual(['GB'])
  fc.assert(
    fc.property(arbitraryNumber(), (number) => {
      fc.pre(!number.startsWith('+1'))
      const national = number.slice(1)
      for (const text of [number, `011 ${national}`, `+${national.replace(/(...)(?=.)/g, '$1-')}`]) expect(read(text, 'US')).toBe(number)
      expect(read(national, 'US')?.startsWith('+1') ?? false).toBe(/^(1?[2-9]..[2-9]\d{6})$/.test(national) && read(national, 'US') !== undefined)
    }),
  )
})

it('hazards 7 and 26: every spelling is the same number, and the calling code is never left in', () => {
  fc.assert(
    fc.property(
      arbitraryNumber(),
      fc.constantFrom('', ' x12', ' ext. 4', ';ext=7'),
      fc.constantFrom(0, 0xff10, 0x660, 0x6f0),
      (number, extension, zero) => {
        const parsed = parseWithLibrary(number)
        const [country = ''] = countryOf(number)
        const spellings = [number, parsed.formatInternational(), `tel:${number}`, `\u202a${number}\u202c`, number.split('').join('\u200b')]
        for (const text of spellings) expect(read(text), text).toBe(number)
        expect(read(`${number}${extension}`), extension).toBe(number)
        if (zero > 0) expect(read(number.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit))))).toBe(number)
        const national = parsed.formatNational()
        if (isSupportedCountry(country) && !number.startsWith('+1')) expect(read(national, country), `${national} in ${country}`).toBe(number)
        if (!number.startsWith('+1')) return
        const [area, exchange, line] = [number.slice(2, 5), number.slice(5, 8), number.slice(8)]
        for (const text of [`(${area}) ${exchange}-${line}`, `1-${area}-${exchange}-${line}`, `${area}.${exchange}.${line}${extension}`])
          expect(read(text, 'US'), text).toBe(number)
      },
    ),
    { numRuns: 300 },
  )
})

describe('the country of a number', () => {
  it.each([
    ['+441481234567', ['GG']],
    ['+441534234567', ['JE']],
    ['+441624654321', ['IM']],
    ['+390669812345', ['VA']],
    ['+390612345678', ['IT']],
    ['+4779123456', ['SJ']],
    ['+4722123456', ['NO']],
    ['+358181234567', ['AX']],
    ['+358401234567', ['FI']],
    ['+61891621234', ['CC']],
    ['+61891641234', ['CX']],
    ['+61892001234', ['AU']],
    ['+13455550100', ['KY']],
    ['+15025550100', ['US']],
    ['+17875550100', ['US']],
    ['+18335550100', []],
    ['+80012345678', []],
  ])('%s is of %j', (number, countries) => expect(countriesOf(number)).toEqual(countries))
})

describe('national spellings that need no library', () => {
  // written without the prefix, with it, and with one too many: only what libphonenumber reads is read, and as it reads it
  const spellings = fc.tuple(fc.constantFrom(...getCountries()), fc.stringMatching(/^\d{4,12}$/), fc.constantFrom('', '0', '00'))

  test('agree with libphonenumber', () => {
    fc.assert(
      fc.property(spellings, ([country, digits, before]) => {
        const parsed = parsePhoneNumberFromString(`${before}${digits}`, { defaultCountry: country, extract: false })
        const read = parsePhoneNumber(`${before}${digits}`, { defaultCountry: country })
        // inside +1 area codes decide, and what is longer than fifteen digits is not E.164
        if (parsed?.countryCallingCode === '1' || read?.startsWith('+1') || (parsed?.number.length ?? 0) > 16) return
        expect(read).toBe(parsed?.isValid() ? parsed.number : undefined)
      }),
      { numRuns: 30_000 },
    )
  })

  test.each(getCountries())('the example of %s', (country) => {
    const example = getExampleNumber(country, examples)
    if (example === undefined) return
    expect(parsePhoneNumber(example.formatNational(), { defaultCountry: country })).toBe(example.number)
  })
})
