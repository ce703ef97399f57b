// The same round for csaf-validator-lib: node validate-rounds.mjs TOOLS FILE SECONDS
import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import path from 'node:path'

const [, , tools, file, seconds] = process.argv
const library = path.join(tools, 'node_modules/@secvisogram/csaf-validator-lib')
const load = (name) => import(pathToFileURL(path.join(library, name)).href)
const { default: validate } = await load('validate.js')
const tests = [(await load('schemaTests.js')).csaf_2_0, ...Object.values(await load('mandatoryTests.js'))]
const text = await readFile(file, 'utf8')

async function run(limit) {
  const start = performance.now()
  let documents = 0
  let valid
  do {
    valid = (await validate(tests, JSON.parse(text))).isValid
    documents++
  } while (performance.now() - start < limit * 1000)
  return { perSecond: (documents * 1000) / (performance.now() - start), valid }
}

await run(seconds / 2)
const { perSecond, valid } = await run(Number(seconds))
console.log(perSecond.toFixed(3), valid)
