#!/usr/bin/env node
// The command `dialgate`: the process around `run`.
import pc from 'picocolors'
import { run } from './run'

const interrupt = new AbortController()
process.on('SIGINT', () => {
  if (interrupt.signal.aborted) process.exit(130)
  interrupt.abort()
})
process.on('SIGTERM', () => interrupt.abort())
// There is nobody left to tell.
process.stderr.on('error', () => undefined)

const { stdin, stdout, stderr } = process
const io = { stdin, stdout, stderr, now: () => Date.now(), signal: interrupt.signal, color: pc.isColorSupported && stdout.isTTY === true }
process.exitCode = await run(process.argv.slice(2), io)
