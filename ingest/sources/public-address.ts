import ipaddr from 'ipaddr.js'

/** Whether a program may be led to an address (IP address and port) by what it reads. */
export type AddressGuard = (address: string, port: number) => boolean

/**
 * Addresses of the open internet only: not this machine, its network or its provider's, not the metadata services of
 * clouds, nothing shared, reserved or many at once, and none of these written within an IPv6 address.
 */
export const publicAddress: AddressGuard = (address) => {
  const bare = address.replace(/%.*$/, '')
  return ipaddr.isValid(bare) && ipaddr.process(bare).range() === 'unicast'
}
