// Asks csaf-validator-lib for its verdict on each CSAF 2.0 document given as one line of JSON on
// standard input; answers one line each: {"isValid": …, "errors": [test: message, …]}.
// Usage: node peer-verdicts.mjs FOLDER-WITH-NODE-MODULES
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import path from 'node:path'

const library = path.join(process.argv[2], 'node_modules/@secvisogram/csaf-validator-lib')
const load = (file) => import(pathToFileURL(path.join(library, file)).href)
const { default: validate } = await load('validate.js')
const mandatory = Object.values(await load('mandatoryTests.js'))
const { csaf_2_0: schema } = await load('schemaTests.js')

for await (const line of createInterface({ input: process.stdin })) {
  const result = await validate([schema, ...mandatory], JSON.parse(line))
  const errors = result.tests.flatMap((test) =>
    test.errors.map((error) => `${test.name} ${error.instancePath}: ${error.message}`)
  )
  console.log(JSON.stringify({ isValid: result.isValid, errors }))
}
