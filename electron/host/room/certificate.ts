import { X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A certificate made on this laptop, with its key, as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const year = 365 * 24 * 60 * 60 * 1000;

/** A new certificate for some addresses. Nobody vouches for it: people compare its fingerprint. */
export async function makeCertificate(addresses: readonly string[]): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'Coscore' }], {
    keyType: 'ec',
    notAfterDate: new Date(Date.now() + year),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: addresses.map((ip) => ({ type: 7, ip })) },
    ],
  });
  return { cert: made.cert, key: made.private };
}

/** Whether a certificate is still good for all of these addresses: devices that trusted it then need not do so again. */
export function isGoodFor({ cert }: Certificate, addresses: readonly string[]): boolean {
  const read = new X509Certificate(cert);
  const lasts = Date.parse(read.validTo) > Date.now();
  return lasts && addresses.every((address) => read.checkIP(address) !== undefined);
}

/** SHA-256 of a certificate, in pairs of hex digits, as browsers show it. */
export const fingerprintOf = ({ cert }: Certificate) => new X509Certificate(cert).fingerprint256;
