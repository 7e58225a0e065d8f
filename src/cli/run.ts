// The verbs and their flags; every fault ends here as lines.
import { Command, CommanderError, Option } from 'commander'
import { isGateError } from '../core/errors'
import { LIBRARY_VERSION } from '../core/version'
import { check } from './check'
import { aboutFile, isFault, isSystemError, linesOf } from './fault'
import { hours } from './hours'
import { delivery, EXIT, type Io, print } from './io'
import { law } from './law'
import { nearest } from './nearest'
import { scrub } from './scrub'

/**
 * Runs one command line.
 * @param argv without the program: `['scrub', 'leads.csv']`
 * @returns the exit code
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.done
  const program = programFor(io, (given) => {
    code = given
  })
  const delivered = delivery(io.stdout)
  try {
    await program.parseAsync([...argv], { from: 'user' })
    await delivered().catch((error: unknown) => Promise.reject(aboutFile('stdout', error)))
    return code
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode !== 0) return misused(error, program, argv, io)
    if (error instanceof CommanderError) {
      const lost = await delivered().then(
        () => undefined,
        (cause: unknown) => aboutFile('stdout', cause),
      )
      if (lost !== undefined) print(io.stderr, ...linesOf(lost).map((line) => `dialgate: ${line}`))
      return lost === undefined ? EXIT.done : EXIT.unusable
    }
    print(io.stderr, ...linesOf(error).map((line) => `dialgate: ${line}`))
    if (isFault(error) && 'exitCode' in error && typeof error.exitCode === 'number') return error.exitCode
    if (!isFault(error) && !isGateError(error) && !isSystemError(error))
      print(io.stderr, 'dialgate: that is a fault of dialgate itself; please report it with the command line')
    return EXIT.unusable
  }
}

function programFor(io: Io, exit: (code: number) => void): Command {
  const program = new Command('dialgate')
    .description('Decides whether a telemarketing call may be made: now, to this person, in this way; and if not, why and what would help.')
    .version(LIBRARY_VERSION, '--version', 'print the version')
    .helpOption('--help', 'print help, also for one verb: dialgate scrub --help')
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: () => undefined })
    .addHelpText(
      'after',
      '\nExamples\n  dialgate check call.json\n  dialgate scrub leads.csv --list us-national=dnc.txt --drawn 2026-11-20 --out callable.csv --only callable\n  dialgate hours +13055550123\n  dialgate law US-FL\n\nExit codes: 0 allowed or done, 2 denied, 1 the input was unusable',
    )
  const verb = (text: string, description: string): Command =>
    program
      .command(text)
      .description(description)
      .helpOption('--help', 'print this help')
      .showSuggestionAfterError(false)
      .exitOverride()
      .configureOutput({ writeOut: (words) => io.stdout.write(words), writeErr: () => undefined })
  const config = () =>
    new Option('--config <file>', 'policy, defaults, facts and lists as JSON (dialgate.json); without it the policy is the law alone')
  const at = () => new Option('--at <instant>', 'the instant it is about, with an offset: 2026-11-24T12:00-05:00; absent: now')
  const json = () => new Option('--json', 'print JSON')
  const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

  verb('check', 'decide on one call and say why, under which law, and what would help')
    .argument('<file>', 'a call as JSON, with what is known beside it under `facts`; - for stdin')
    .addOption(config())
    .addOption(at())
    .addOption(json())
    .addHelpText(
      'after',
      '\nWhat `facts` leaves out was not looked up. Exits 0 if the call is allowed, 2 if it is denied, 1 if the input is unusable.',
    )
    .action(async (file, options) => exit(await check(file, options, io)))
  verb('scrub', 'check a file of leads: who may be called on a day, when, and why the others may not')
    .argument('<leads>', 'CSV with or without a header, separated by comma, semicolon or tab; - for stdin')
    .option('--on <date>', 'the local day that is asked about: 2026-11-25; absent: what is left of today')
    .option('--list <id=file>', 'a do-not-call list: one number per line in any spelling, or CSV with a header; repeatable', several)
    .option('--drawn <date>', 'when the copy of that list was drawn; one for each --list, in their order, or one for all', several)
    .option('--map <column=field>', 'what a column holds, where its header is not understood: "Tel privat=phone"; repeatable', several)
    .option('--country <code>', 'the country of national numbers in rows that name none: US')
    .option('--out <file>', 'where the rows go; absent or -: stdout')
    .option('--rejects <file>', 'where unusable rows go, with line and cause; absent: they are counted, the first are shown')
    .option('--only <status>', 'write only rows of this status: callable, wait, supply, blocked; several with commas')
    .addOption(config())
    .addOption(at())
    .addOption(new Option('--json', 'write one JSON object per line, and the counts as JSON'))
    .addHelpText(
      'after',
      '\nStatus: callable (in the windows given), wait, supply (something must be looked up first), blocked. Nobody dials on a scrub: ask again\nat the dial. Files are written when complete. Exits 0, or 1 when some rows were unusable.',
    )
    .action(async (file, options) => exit(await scrub(file, { list: [], drawn: [], map: [], ...options }, io)))
  verb('hours', 'draw the coming week’s callable hours of a number, and what closes the rest')
    .argument('<number>', 'a phone number; a national one with --country')
    .option('--on <date>', 'the first day; absent: today')
    .option('--country <code>', 'the country that the number is written in: US')
    .option('--region <id>', 'where the person lives: US-FL, or Florida')
    .option('--zone <zone>', 'a clock that the person lives by besides: America/Chicago')
    .addOption(config())
    .addOption(at())
    .addOption(json())
    .action(async (number, options) => exit(await hours(number, options, io)))
  verb('law', 'print the law of a place as a readable sheet; without an id, list the places')
    .argument('[id]', 'US-FL, NO, EU; with --table, --stale and --diff its parts too')
    .addOption(new Option('--table', 'the hours, consent, lists and caps of all places at a glance').conflicts(['stale', 'diff']))
    .addOption(new Option('--stale <days>', 'what was last checked so many days ago, or longer').conflicts('diff'))
    .option('--diff <dates...>', 'what begins and ends after one day and up to another: --diff 2026-01-01 2027-01-01')
    .option('--on <date>', 'the day that is asked about; absent: today, and a sheet shows all periods')
    .addOption(json())
    .action(async (id, options) => exit(await law(id, options, io)))
  return program
}

/** What commander refuses, as one line with the nearest flag or verb. */
function misused(error: CommanderError, program: Command, argv: readonly string[], io: Io): number {
  const verb = program.commands.find((command) => command.name() === argv[0])
  if (error.code === 'commander.help') {
    print(io.stderr, `dialgate: no verb; verbs are ${program.commands.map((command) => command.name()).join(', ')}; see dialgate --help`)
    return EXIT.unusable
  }
  const message = error.message
    .replace(/^error: /, '')
    .replaceAll("'", '`')
    .replace(/\.$/, '')
  const wrong = /`([^`]*)`/.exec(message)?.[1] ?? ''
  const flags = [program, ...(verb === undefined ? [] : [verb])].flatMap((command) => [
    '--help',
    ...command.options.flatMap((option) => option.long ?? []),
  ])
  const known =
    error.code === 'commander.unknownOption'
      ? flags
      : error.code === 'commander.unknownCommand'
        ? program.commands.map((command) => command.name())
        : []
  const [meant] = nearest(wrong, known, 1)
  print(
    io.stderr,
    `dialgate: ${message}${meant === undefined ? `; see dialgate ${verb === undefined ? '' : `${verb.name()} `}--help` : `; did you mean \`${meant}\`?`}`,
  )
  return EXIT.unusable
}
