// Asks a running demonstration for everything that shows a large advisory: node large-rounds.mjs ENTRANCES PAPER FILE...
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import path from 'node:path'

const [, , entrances, paper, ...files] = process.argv
const house = JSON.parse(await readFile(entrances, 'utf8'))
const TIMES = 7

async function api(role, method, address, body) {
  const answer = await fetch(house.desk + address, {
    method,
    body,
    headers: { Authorization: `Bearer ${house.roles[role].token}`, 'Content-Type': 'application/json' },
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${text.slice(0, 300)}`)
  return text ? JSON.parse(text) : undefined
}

async function signIn(role) {
  const link = house.roles[role].signIn
  const jar = new Map()
  const keep = (answer) => {
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair] = cookie.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair)
    }
  }
  const cookies = () => [...jar.values()].join('; ')
  const shown = await fetch(link)
  keep(shown)
  const inputs = (await shown.text()).matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)
  const form = new URLSearchParams([...inputs].map(([, name, value]) => [name, value]))
  const entered = await fetch(link, {
    method: 'POST',
    body: form,
    redirect: 'manual',
    headers: { Cookie: cookies(), Origin: house.desk },
  })
  keep(entered)
  return cookies()
}

async function ask(address, headers) {
  const start = performance.now()
  const answer = await fetch(address, { headers: { 'Accept-Encoding': 'identity', ...headers }, redirect: 'manual' })
  const bytes = Buffer.from(await answer.arrayBuffer())
  return { took: performance.now() - start, status: answer.status, bytes, type: answer.headers.get('content-type') }
}

async function round(name, address, headers) {
  const times = []
  let last
  let first
  for (let i = 0; i < TIMES; i++) {
    last = await ask(address, headers)
    first ??= last.took
    times.push(last.took)
  }
  const median = times.sort((a, b) => a - b)[TIMES >> 1]
  const kb = (n) => `${(n / 1000).toFixed(1)} kB`
  const status = last.status === 200 ? '' : `  status ${last.status}`
  console.log(
    `${name.padEnd(30)} ${median.toFixed(0).padStart(6)} ms (first ${first.toFixed(0)} ms)` +
      ` ${kb(last.bytes.length).padStart(11)} ${kb(gzipSync(last.bytes).length).padStart(10)} packed${status}`,
  )
  return last
}

function print(number, address) {
  const browser = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
  if (!browser) return
  const pdf = path.join(paper, `${number}.pdf`)
  const start = performance.now()
  execFileSync(
    browser,
    ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', `--print-to-pdf=${pdf}`, address],
    { stdio: 'ignore' },
  )
  const took = performance.now() - start
  const pages = execFileSync('grep', ['-ac', '/Type /Page$', pdf]).toString().trim()
  console.log(`${'print'.padEnd(30)} ${took.toFixed(0).padStart(6)} ms, ${pages} pages of paper`)
}

const desk = { Cookie: await signIn('lead') }
const publisher = { Cookie: await signIn('publisher') }
const outputs = ['text', 'csaf-2.0', 'csaf-2.1', 'csaf-vex', 'cve', 'osv', 'openvex', 'cyclonedx']
for (const file of files) {
  const document = await readFile(file)
  console.log(`\n${path.basename(file)}, ${(document.length / 1000).toFixed(0)} kB`)
  let start = performance.now()
  const brought = (await api('lead', 'POST', '/api/v1/imports', document)).items[0]
  console.log(`${'import'.padEnd(30)} ${(performance.now() - start).toFixed(0).padStart(6)} ms`)
  await look(brought)
  start = performance.now()
  await api('publisher', 'POST', '/api/v1/imports/publication')
  console.log(`${'publication'.padEnd(30)} ${(performance.now() - start).toFixed(0).padStart(6)} ms`)
  await api('lead', 'POST', `/api/v1/advisories/${brought.code}/revisions`).catch((refused) => console.log(refused.message))
  await look(brought)
  await street(brought.number)
}

async function look({ code }) {
  await round('desk: list', `${house.desk}/advisories`, desk)
  await round('desk: page or workbench', `${house.desk}/advisories/${code}`, desk)
  await round('desk: preview', `${house.desk}/advisories/${code}/preview`, desk)
  await round('desk: review (difference)', `${house.desk}/advisories/${code}/review`, publisher)
  await round('desk: publish', `${house.desk}/advisories/${code}/publish`, publisher)
  await round('desk: surfaces', `${house.desk}/advisories/${code}/surfaces`, desk)
  await round('desk: translations', `${house.desk}/advisories/${code}/translations`, desk)
  for (const form of outputs) {
    await round(`desk: output ${form}`, `${house.desk}/advisories/${code}/outputs/${form}`, desk)
  }
}

async function street(number) {
  const page = `${house.public}/advisories/${number}`
  const shown = await round('street: page', page)
  const links = [...shown.bytes.toString().matchAll(/href="(\/[^"]+\.(?:json|txt))"/g)].map(([, href]) => href)
  const kinds = new Map(links.map((href) => [href.replace(/\.\d+\.osv/, '.osv'), href]))
  for (const href of kinds.values()) await round(`street: ${path.basename(href)}`, house.public + href)
  await round('street: list', `${house.public}/advisories`)
  print(number, page)
}
