// Type-checks programs that exist only in memory, as a user of the public entries would write them.
import { join } from 'node:path'
import ts from 'typescript'
import { entries } from './public-entries'
import { root } from './source'

const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
const options: ts.CompilerOptions = {
  ...ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root).options,
  noUnusedLocals: false,
  noUnusedParameters: false,
  paths: Object.fromEntries([...entries].map(([name, path]) => [name, [join(root, path)]])),
}

/** One program over the given files, `name -> text`, beside the source. */
export function programOf(files: ReadonlyMap<string, string>, more: readonly string[] = []): ts.Program {
  const virtual = new Map([...files].map(([name, text]) => [pathOf(name), text]))
  const host = ts.createCompilerHost(options, true)
  const { fileExists, getSourceFile, readFile } = host
  host.fileExists = (path) => virtual.has(path) || fileExists.call(host, path)
  host.readFile = (path) => virtual.get(path) ?? readFile.call(host, path)
  host.getSourceFile = (path, ...rest) => {
    const text = virtual.get(path)
    return text === undefined ? getSourceFile.call(host, path, ...rest) : ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
  }
  return ts.createProgram([...virtual.keys(), ...more.map((path) => join(root, path))], options, host)
}

/** What the compiler says of one of the files, a line each, with the text of the line that it speaks of. */
export function faultsOf(program: ts.Program, name: string): readonly string[] {
  const file = program.getSourceFile(pathOf(name))
  if (file === undefined) return [`${name} is not there`]
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(({ start = 0, messageText }) => {
    const { line } = file.getLineAndCharacterOfPosition(start)
    return `${ts.flattenDiagnosticMessageText(messageText, ' ')} — ${file.text.split('\n')[line]?.trim()}`
  })
}

function pathOf(name: string): string {
  return join(root, 'test/architecture', name)
}
