// Starts a directory of identities (in memory) and a personal data server: node bluesky.mjs MODULES DATA
import { createRequire } from 'node:module'
import http from 'node:http'
import path from 'node:path'

const [modules, data] = process.argv.slice(2)
const require = createRequire(path.join(modules, 'start.js'))
const { PlcServer, Database } = require('@did-plc/server')
const { PDS, envToCfg, envToSecrets } = require('@atproto/pds')

// Both would listen on every interface of this machine.
const listen = http.Server.prototype.listen
http.Server.prototype.listen = function (port, ...rest) {
  return typeof port === 'number' ? listen.call(this, port, '127.0.0.1', ...rest) : listen.call(this, port, ...rest)
}

const freePort = () => new Promise((found) => {
  const server = http.createServer().listen(0, () => {
    const { port } = server.address()
    server.close(() => found(port))
  })
})

const [plcPort, port] = [await freePort(), await freePort()]
const plc = PlcServer.create({ db: Database.mock(), port: plcPort })
await plc.start()
const environment = {
  devMode: true,
  port,
  hostname: 'localhost',
  dataDirectory: data,
  blobstoreDiskLocation: path.join(data, 'blobs'),
  didPlcUrl: `http://localhost:${plcPort}`,
  serviceDid: `did:web:localhost%3A${port}`,
  serviceHandleDomains: ['.test'],
  inviteRequired: false,
  disableSsrfProtection: true,
  enableDidDocWithSession: true,
  rateLimitsEnabled: false,
  crawlers: [],
  jwtSecret: 'only-for-tests-on-this-machine',
  adminPassword: 'only-for-tests',
  dpopSecret: 'a'.repeat(64),
  plcRotationKeyK256PrivateKeyHex: '1'.repeat(64),
}
const pds = await PDS.create(envToCfg(environment), envToSecrets(environment))
await pds.start()
for (const name of ['kbri', 'pembaca']) {
  const account = { handle: `${name}.test`, email: `${name}@test.invalid`, password: `secret-of-${name}` }
  const made = await fetch(`http://localhost:${port}/xrpc/com.atproto.server.createAccount`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(account),
  })
  if (!made.ok) throw new Error(await made.text())
}
console.log(`ready http://localhost:${port}`)
process.on('SIGTERM', () => process.exit(0))
