// Writes four valid CSAF 2.0 documents of about 2.5 KB, 67 KB, 1 MB and 4.8 MB into a folder:
// one vulnerability and more and more products.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const folder = process.argv[2]
mkdirSync(folder, { recursive: true })
const day = '2026-01-01T00:00:00Z'

function document(products) {
  const ids = Array.from({ length: products }, (_, i) => `CSAFPID-${100000 + i}`)
  const branches = ids.map((id, i) => ({
    category: 'product_version',
    name: `1.${i}.0`,
    product: {
      name: `Example Works Server 1.${i}.0`,
      product_id: id,
      product_identification_helper: { purl: `pkg:generic/server@1.${i}.0` },
    },
  }))
  return {
    document: {
      category: 'csaf_security_advisory',
      csaf_version: '2.0',
      publisher: { category: 'vendor', name: 'Example Works', namespace: 'https://example.com' },
      title: `Benchmark with ${products} products`,
      tracking: {
        current_release_date: day,
        id: `EX-${products}`,
        initial_release_date: day,
        revision_history: [{ date: day, number: '1', summary: 'First.' }],
        status: 'final',
        version: '1',
      },
    },
    product_tree: {
      branches: [
        { category: 'vendor', name: 'Example Works', branches: [{ category: 'product_name', name: 'Server', branches }] },
      ],
    },
    vulnerabilities: [
      {
        cve: 'CVE-2026-10000',
        notes: [{ category: 'description', text: 'A flaw.' }],
        product_status: { known_affected: ids },
        remediations: [{ category: 'vendor_fix', details: 'Update.', product_ids: ids }],
        scores: [
          {
            cvss_v3: {
              baseScore: 9.8,
              baseSeverity: 'CRITICAL',
              vectorString: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
              version: '3.1',
            },
            products: ids,
          },
        ],
      },
    ],
  }
}

for (const [name, products] of [['2.5kB', 5], ['67kB', 250], ['1MB', 3900], ['4.8MB', 18500]]) {
  writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(document(products)))
}
