import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { LIBRARY_VERSION } from '../../src/core/version'
import { LAW_VERSION } from '../../src/law/data-versions'
import { world } from '../../src/law/jurisdictions/world'
import { programOf } from './compile'
import { entries } from './public-entries'
import { root } from './source'

const listed = (text: string): readonly string[] =>
  text
    .split(/\s+/)
    .filter((name) => name !== '')
    .sort()

// A name added, renamed or gone is a change for users: it is made here too, and stands in the changelog.
const VALUES = {
  dialgate: `abandonment callJsonSchema callerId callerIdentity confirmation consent coolingOff createGate dataVersions decide defineRule
    doNotCall emergency every except explain factsJsonSchema fixes frequencyCap invitation isGateError jurisdictionFromSpec memoryStores
    nextAllowed numberList optOut parseCall parseFacts parsePhoneNumber policyDigest policyJsonSchema prohibition quietHours reassignedNumber recording
    registration relationship ruleFromSpec some when whereaboutsOf windows`,
  'dialgate/law': 'cautious jurisdiction jurisdictionFromSpec lawful provision registerOf registers world',
  'dialgate/script': 'CONCERNS brief readScript recognizeOptOut verifyScript',
  'dialgate/stores/memory': 'memoryStores',
  'dialgate/testing': 'aCall noFacts storeConformance',
}
const TYPES = {
  dialgate: `Abandonment Admission AdmissionCall AdmitOptions Allow AnyProduct Attachment Attempt AttemptInput AttemptStore Audience Binding Call CallDefaults CallInput
    CallableWindow CalledParty CallerId CallerIdHolding CallerIdHoldingInput CampaignFigures Channel Complaint Confidence Consent
    ConsentForm ConsentInput ConsentQuality Contact ContactInput DataVersions Decision DecisionRecord Deny Dialing DirectoryStatus
    Disposition Duration Duty Emergencies FactName FactSource Facts FactsInput Fix Gate GateCall GateError GateOptions Grant HolidayCalendar
    HolidayRule Instant InstantInput Issue Json JsonSchema Jurisdiction JurisdictionId LegalForm LineType ListId Listing ListingInput
    LocalDate Match Mode Moment Needs Notices NumberList NumbersFrom OptOut OptOutInput OptOutRequest Origin OriginInput Outcome Party
    PhoneNumber Place PolicySpec Preferences ProclaimedHoliday Product Provision ProvisionRef Purpose Question Reason Reassigned RecordStore
    Registration RegistrationInput Relationship RelationshipInput RelationshipKind Remedy Rule RuleKind RuleMaker RuleOptions RuleSpec Scope
    ScopeKey Script ScrubRow ScrubStatus Sector Settlement Statement StoredRecord Stores TimelessCall TimeZone Training Turn Verdict VersionedLog Weekday WeeklyHours
    Whereabouts Who Window`,
  'dialgate/law': 'Jurisdiction LawfulOptions ListInfo Provision ProvisionDraft',
  'dialgate/script': 'BriefOptions Concern Declared Finding OptOutAnswer Reading ScriptText Turn Verified',
  'dialgate/stores/memory': 'MemoryStoresOptions',
  'dialgate/testing': 'TestFunctions',
}

const program = programOf(new Map(), [...entries.values()])
const checker = program.getTypeChecker()

function exportsOf(path: string): readonly ts.Symbol[] {
  const file = program.getSourceFile(join(root, path))
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file)
  return module === undefined ? [] : checker.getExportsOfModule(module).map(resolved)
}

function resolved(symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
}

const isValue = ({ flags }: ts.Symbol) => (flags & ts.SymbolFlags.Value) !== 0
const namesOf = (path: string, wanted: (symbol: ts.Symbol) => boolean) =>
  exportsOf(path)
    .filter(wanted)
    .map(({ name }) => name)
    .sort()

describe('the public surface', () => {
  test.each(Object.entries(VALUES))('%s exports these values', async (entry, names) => {
    expect(Object.keys(await import(join(root, entries.get(entry) ?? ''))).sort()).toEqual(listed(names))
  })

  test.each(Object.entries(TYPES))('%s exports these types', (entry, names) => {
    expect(namesOf(entries.get(entry) ?? '', (symbol) => !isValue(symbol))).toEqual(listed(names))
  })

  test('every country exports its jurisdictions and a lawful that knows them', () => {
    const countries = [...entries].filter(([entry]) => /^dialgate\/law\/..$/.test(entry))
    expect(countries.filter(([, path]) => namesOf(path, () => true).join() !== 'jurisdictions,lawful')).toEqual([])
  })

  test('every country of the world has an entry', () => {
    const carried = world.map(({ id }) => id.toLowerCase()).filter((id) => id.length === 2 && id !== 'eu')
    expect([...entries.keys()].filter((entry) => /^dialgate\/law\/..$/.test(entry)).map((entry) => entry.slice(-2))).toEqual(carried.sort())
  })

  test('every exported symbol says what it is for', () => {
    const values = new Set(Object.values(VALUES).flatMap(listed))
    const silent = [...entries.values()].flatMap((path) =>
      exportsOf(path)
        .filter((symbol) => !isValue(symbol) || values.has(symbol.name))
        .filter((symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim() === '')
        .map(({ name }) => name),
    )
    expect([...new Set(silent)]).toEqual([])
  })

  test('package.json exports exactly the entries', () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const subpaths = [...entries.keys()].map((entry) => entry.replace('dialgate', '.').replace(/^\.\/law\/..$/, './law/*'))
    expect(Object.keys(exports)).toEqual([...new Set(subpaths), './package.json'])
  })
})

describe('versions', () => {
  test('the library says the version of package.json', () => {
    expect(LIBRARY_VERSION).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version)
  })

  test('the law says the day on which its newest provision was checked', () => {
    const days = world.flatMap(({ provisions }) => provisions.map(({ verifiedOn }) => verifiedOn))
    expect(LAW_VERSION).toBe(days.sort().at(-1))
  })
})
