import { join } from 'node:path';
import { createApp } from '../../../electron/createApp.ts';
import { startLocalServer } from '../../../electron/host/localServer.ts';
import { buildPseudo } from './build.ts';

/** Builds the page with the pseudo-language into a folder, serves it, and prints the address. */
const [folder = ''] = process.argv.slice(2);
const resources = join(import.meta.dirname, '..', '..', '..', 'resources');
const page = join(folder, 'page');
await buildPseudo(page);
const server = await startLocalServer(createApp(join(folder, 'vault'), resources), page);
console.log(server.invite());
